import { Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
import {
  columnIds,
  type MonthlySource,
  presetColumns,
  type PresetName,
  type ScorecardDefinition,
} from "../../../report";
import { Disclosure } from "../../layout/Disclosure";
import type { MonthlyPartProps } from "../measures/MeasuresPart";
import { PeriodSelect } from "../../fields/PeriodSelect";
import { usePartStyles } from "../../layout/partStyles";
import { scorecardColumnWords } from "../../../words";
import {
  columnsSummary,
  columnWords,
  needsBaseline,
  presetWords,
  usesBaseline,
  withColumn,
  withPreset,
} from "./chooseColumns";

/** A preset, and each column by itself for those who want others. */
export function MonthlyColumns({ source, definition, dispatch }: MonthlyPartProps) {
  const define = (next: ScorecardDefinition) => {
    dispatch({ type: "define", definition: next });
  };
  return (
    <Disclosure heading={scorecardColumnWords.columns} summary={columnsSummary(definition)}>
      <RadioGroup
        aria-label={scorecardColumnWords.columnsAsIn}
        value={definition.preset ?? ""}
        onChange={(_, { value }) => {
          define(withPreset(definition, value as PresetName));
        }}
      >
        {Object.keys(presetColumns).map((preset) => (
          <Radio key={preset} value={preset} label={presetWords[preset as PresetName]} />
        ))}
      </RadioGroup>
      <ColumnNeeds source={source} definition={definition} define={define} />
      <EachColumn definition={definition} define={define} />
    </Disclosure>
  );
}

interface DefineProps {
  readonly definition: ScorecardDefinition;
  readonly define: (definition: ScorecardDefinition) => void;
}

/** What the columns can't do without: no month is a safe guess for a baseline. */
function ColumnNeeds({ source, definition, define }: DefineProps & { readonly source: MonthlySource }) {
  const styles = usePartStyles();
  const { columns, measures, population } = definition;
  const targets = columns.includes("target") || columns.includes("againstTarget");
  const untargeted = targets && measures.every(({ shown, target }) => !shown || target === null);
  const peopleless = columns.includes("rate") && population === null;
  return (
    <>
      {usesBaseline(definition) && (
        <PeriodSelect
          label={scorecardColumnWords.baselineTo}
          periods={source.periodNames}
          value={definition.baselineEnd}
          none={needsBaseline(definition) ? scorecardColumnWords.chooseAMonth : scorecardColumnWords.none}
          onPeriod={(baselineEnd) => {
            define({ ...definition, baselineEnd });
          }}
        />
      )}
      {untargeted && <p className={styles.note}>{scorecardColumnWords.noTargets}</p>}
      {peopleless && <p className={styles.note}>{scorecardColumnWords.noPopulation}</p>}
    </>
  );
}

function EachColumn({ definition, define }: DefineProps) {
  const styles = usePartStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{scorecardColumnWords.eachColumn}</summary>
      <div role="group" aria-label={scorecardColumnWords.columns} className={styles.checks}>
        {columnIds.map((id) => (
          <Checkbox
            key={id}
            label={columnWords[id]}
            checked={definition.columns.includes(id)}
            onChange={(_, { checked }) => {
              define(withColumn(definition, id, checked === true));
            }}
          />
        ))}
      </div>
    </details>
  );
}
