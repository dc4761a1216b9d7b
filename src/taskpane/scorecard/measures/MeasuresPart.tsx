import { Field, Select } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useMemo, useState } from "react";
import type { MonthlySource, ScorecardDefinition } from "../../../report";
import { Disclosure } from "../../layout/Disclosure";
import { usePartStyles } from "../../layout/partStyles";
import { MeasureFilters } from "../../measures/MeasureFilters";
import { noFilter } from "../../measures/measureFilter";
import type { ScorecardAction } from "../types";
import { scorecardMeasureWords } from "../../../words";
import { filterHeadings, found, measuresOf, measuresSummary } from "./changeMeasures";
import { MeasureList } from "./MeasureList";
import { OrderField } from "./OrderField";
import { MeasuresAlike } from "./MeasuresAlike";

export interface MonthlyPartProps {
  readonly source: MonthlySource;
  readonly definition: ScorecardDefinition;
  readonly dispatch: Dispatch<ScorecardAction>;
}

export function MeasuresPart(props: MonthlyPartProps) {
  const { source, definition } = props;
  const summary = useMemo(() => measuresSummary(source, definition), [source, definition]);
  return (
    <Disclosure heading={scorecardMeasureWords.measures} summary={summary}>
      <MeasureChoices {...props} />
    </Disclosure>
  );
}

function MeasureChoices({ source, definition, dispatch }: MonthlyPartProps) {
  const [filter, setFilter] = useState(noFilter);
  const headings = useMemo(() => filterHeadings(source), [source]);
  const listed = useMemo(() => found(measuresOf(source, definition), filter), [source, definition, filter]);
  const define = (next: ScorecardDefinition) => {
    dispatch({ type: "define", definition: next });
  };
  return (
    <>
      <GroupField source={source} definition={definition} dispatch={dispatch} />
      <OrderField definition={definition} define={define} />
      <MeasureFilters source={source} headings={headings} filter={filter} onFilter={setFilter} />
      <MeasuresAlike definition={definition} listed={listed} define={define} />
      <MeasureList
        // Another filter begins at its first page.
        key={JSON.stringify(filter)}
        source={source}
        definition={definition}
        listed={listed}
        define={define}
      />
    </>
  );
}

function GroupField({ source, definition, dispatch }: MonthlyPartProps) {
  const styles = usePartStyles();
  const headings = source.labelHeadings.filter((heading) => heading !== "");
  if (headings.length < 2) return null;
  return (
    <Field label={scorecardMeasureWords.groupTheRowsBy} className={styles.field}>
      <Select
        className={styles.input}
        value={definition.groupBy ?? ""}
        onChange={(_, { value }) => {
          dispatch({ type: "define", definition: { ...definition, groupBy: value === "" ? null : value } });
        }}
      >
        <option value="">{scorecardMeasureWords.ungrouped}</option>
        {headings.map((heading) => (
          <option key={heading} value={heading}>
            {heading}
          </option>
        ))}
      </Select>
    </Field>
  );
}
