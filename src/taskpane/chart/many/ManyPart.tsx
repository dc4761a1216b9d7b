import { Button, Checkbox } from "@fluentui/react-components";
import { type Dispatch, useMemo, useState } from "react";
import { type MonthlySource, sharedAxis } from "../../../report";
import { Part } from "../../layout/Part";
import { usePartStyles } from "../../layout/partStyles";
import { MeasureFilters } from "../../measures/MeasureFilters";
import { noFilter } from "../../measures/measureFilter";
import { namedParts } from "../measureChoice";
import type { PictureColours } from "../preview/pictureColours";
import type { ChartAction, ManyState } from "../types";
import { chosenCharts, listedCharts, type ManyChart } from "./manyCharts";
import { ManyList } from "./ManyList";
import { chartManyWords } from "../../../words";

interface ManyPartProps {
  readonly source: MonthlySource;
  readonly many: ManyState;
  readonly colours: PictureColours;
  readonly dispatch: Dispatch<ChartAction>;
}

/** A chart of each measure, those that need attention first, to choose from. */
export function ManyPart({ source, many, colours, dispatch }: ManyPartProps) {
  const styles = usePartStyles();
  const [filter, setFilter] = useState(noFilter);
  const headings = useMemo(() => namedParts(source), [source]);
  const charts = useMemo(() => (many.making.phase === "made" ? many.making.charts : []), [many.making]);
  const listed = useMemo(() => listedCharts(charts, filter), [charts, filter]);
  const chosen = useMemo(() => chosenCharts(charts, many), [charts, many]);
  const axis = useMemo(() => (many.sameScales ? sharedAxisOf(chosen) : null), [many.sameScales, chosen]);
  const chosenKeys = useMemo(() => new Set(chosen.map(({ key }) => key)), [chosen]);
  return (
    <Part heading={chartManyWords.charts}>
      <p className={styles.note}>{chartManyWords.attentionFirst}</p>
      <MeasureFilters source={source} headings={headings} filter={filter} onFilter={setFilter} />
      {many.making.phase === "made" && (
        <ChooseListed listed={listed} chosen={chosenKeys} total={chosen.length} dispatch={dispatch} />
      )}
      <Checkbox
        className={styles.check}
        label={chartManyWords.sameScale}
        checked={many.sameScales}
        onChange={(_, { checked }) => {
          dispatch({ type: "sameScales", on: checked === true });
        }}
      />
      <ManyList
        // Another filter begins at its first page.
        key={JSON.stringify(filter)}
        listed={listed}
        chosen={chosenKeys}
        axis={axis}
        colours={colours}
        dispatch={dispatch}
      />
    </Part>
  );
}

/** One scale that holds what all of these draw. */
export function sharedAxisOf(chosen: readonly ManyChart[]) {
  return sharedAxis(chosen.flatMap(({ made }) => (made.kind === "chart" ? [made.chart] : [])));
}

interface ChooseListedProps {
  readonly listed: readonly ManyChart[];
  readonly chosen: ReadonlySet<string>;
  readonly total: number;
  readonly dispatch: Dispatch<ChartAction>;
}

function ChooseListed({ listed, chosen, total, dispatch }: ChooseListedProps) {
  const styles = usePartStyles();
  const drawn = listed.filter(({ made }) => made.kind === "chart").map(({ key }) => key);
  const choose = (on: boolean) => () => {
    dispatch({ type: "choose", keys: drawn, on });
  };
  const here = drawn.filter((key) => chosen.has(key)).length;
  return (
    <>
      <div className={styles.beside}>
        <Button onClick={choose(true)}>{chartManyWords.chooseAll(drawn.length)}</Button>
        <Button onClick={choose(false)}>{chartManyWords.chooseNone}</Button>
      </div>
      <p role="status" className={styles.note}>
        {listed.length === 0 ? chartManyWords.noSuchName : chartManyWords.chosen(here, listed.length, total)}
      </p>
    </>
  );
}
