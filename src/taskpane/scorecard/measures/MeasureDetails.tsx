import { Field, Select } from "@fluentui/react-components";
import type { Wanted } from "../../../report";
import { PeriodSelect } from "../../fields/PeriodSelect";
import { usePartStyles } from "../../layout/partStyles";
import { scorecardMeasureWords } from "../../../words";
import type { MeasureRowProps } from "./MeasureRow";
import { TargetFields } from "./TargetFields";
import { WantedOptions } from "./WantedOptions";

/** What is wanted of one measure. */
export function MeasureDetails({ defined, periods, onChange }: MeasureRowProps) {
  const styles = usePartStyles();
  return (
    <div className={styles.fields}>
      <Field label={scorecardMeasureWords.directionWanted} className={styles.field}>
        <Select
          className={styles.input}
          value={defined.wanted}
          onChange={(_, { value }) => {
            onChange({ wanted: value as Wanted });
          }}
        >
          <WantedOptions />
        </Select>
      </Field>
      <TargetFields
        target={defined.target}
        onTarget={(target) => {
          onChange({ target });
        }}
      />
      <PeriodSelect
        label={scorecardMeasureWords.ownBaseline}
        periods={periods}
        value={defined.baselineEnd}
        none={scorecardMeasureWords.asForTheTable}
        onPeriod={(baselineEnd) => {
          onChange({ baselineEnd });
        }}
      />
    </div>
  );
}
