import { Field, Select } from "@fluentui/react-components";
import { usePartStyles } from "../layout/partStyles";

interface PeriodSelectProps {
  readonly label: string;
  /** Oldest first; the newest are offered first. */
  readonly periods: readonly string[];
  readonly value: string | null;
  /** What it is without a period. */
  readonly none: string;
  readonly onPeriod: (period: string | null) => void;
}

export function PeriodSelect({ label, periods, value, none, onPeriod }: PeriodSelectProps) {
  const styles = usePartStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.input}
        value={value ?? ""}
        onChange={(_, chosen) => {
          onPeriod(chosen.value === "" ? null : chosen.value);
        }}
      >
        <option value="">{none}</option>
        {[...periods].reverse().map((period) => (
          <option key={period} value={period}>
            {period}
          </option>
        ))}
      </Select>
    </Field>
  );
}
