import { Field, Select } from "@fluentui/react-components";
import type { Wanted } from "../../../report";
import { PeriodSelect } from "../../fields/PeriodSelect";
import { usePartStyles } from "../../layout/partStyles";
import type { MeasureRowProps } from "./MeasureRow";
import { TargetFields } from "./TargetFields";
import { WantedOptions } from "./WantedOptions";

/** What is wanted of one measure. */
export function MeasureDetails({ defined, periods, onChange }: MeasureRowProps) {
  const styles = usePartStyles();
  return (
    <div className={styles.fields}>
      <Field label="Direction wanted" className={styles.field}>
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
        label="Its own baseline: 12 months to"
        periods={periods}
        value={defined.baselineEnd}
        none="As for the table"
        onPeriod={(baselineEnd) => {
          onChange({ baselineEnd });
        }}
      />
    </div>
  );
}
