import { Field, Select } from "@fluentui/react-components";
import { scorecardColumnWords } from "../../words";
import { usePartStyles } from "../layout/partStyles";

interface ColumnSelectProps {
  readonly label: string;
  readonly column: number | null;
  /** What no column means; null where there must be one. */
  readonly none: string | null;
  /** A column each, as a person knows it. */
  readonly names: readonly string[];
  readonly onColumn: (column: number | null) => void;
}

/** Which column of the source plays a role. */
export function ColumnSelect({ label, column, none, names, onColumn }: ColumnSelectProps) {
  const styles = usePartStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.input}
        value={String(column ?? "")}
        onChange={(_, { value }) => {
          onColumn(value === "" ? null : Number(value));
        }}
      >
        {(none !== null || column === null) && (
          <option value="">{none ?? scorecardColumnWords.chooseAColumn}</option>
        )}
        {names.map((name, index) => (
          <option key={index} value={index}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
