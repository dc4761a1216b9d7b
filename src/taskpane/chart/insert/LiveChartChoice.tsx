import type { Dispatch } from "react";
import { useMemo } from "react";
import { LiveField, liveNeeds } from "../../insert/LiveField";
import { usePartStyles } from "../../layout/partStyles";
import type { ChartAction, ChartState, Making } from "../types";
import { liveChartSource } from "./liveChartSource";
import { chartPaneWords } from "../../../words";

interface LiveChartChoiceProps {
  readonly state: Pick<ChartState, "live" | "source" | "edited">;
  readonly shown: Making;
  readonly dispatch: Dispatch<ChartAction>;
}

const note = chartPaneWords.liveNote(liveNeeds);

/** Values, or one formula that follows its source, where a formula can give the chart. */
export function LiveChartChoice({ state: { live, source, edited }, shown, dispatch }: LiveChartChoiceProps) {
  const styles = usePartStyles();
  const { range } = source;
  const possible = useMemo(() => range !== null && liveChartSource(shown, range) !== null, [shown, range]);
  if (!possible) {
    return edited?.live === true ? <p className={styles.note}>{chartPaneWords.liveImpossible}</p> : null;
  }
  return <LiveField live={live} note={note} dispatch={dispatch} />;
}
