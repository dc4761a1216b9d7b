import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { ScorecardColumns, SelectionLayout } from "../../report";
import { columnWithin } from "../cellAddress";
import { Part } from "./Part";
import type { Understanding } from "./scorecardModel";
import { usePartStyles } from "./scorecardStyles";
import type { ScorecardAction } from "./types";

interface ColumnsPartProps {
  readonly address: string;
  readonly understanding: Understanding;
  readonly dispatch: Dispatch<ScorecardAction>;
}

const fields: readonly { role: keyof ScorecardColumns; label: string; none: string }[] = [
  { role: "measure", label: "Measure", none: "Choose a column" },
  { role: "previous", label: "Previous period", none: "Choose a column" },
  { role: "current", label: "Current period", none: "Choose a column" },
  { role: "previousChange", label: "Previous change", none: "None" },
];

/** A sure guess is one line, so that the preview is what is seen first; its columns are a press away. */
export function ColumnsPart({ address, understanding, dispatch }: ColumnsPartProps) {
  const styles = usePartStyles();
  const { guess } = understanding;
  const choices = <ColumnChoices address={address} understanding={understanding} dispatch={dispatch} />;
  return (
    <Part heading="Columns">
      {guess.kind === "guessed" ? (
        <>
          <p className={styles.text}>{guess.reason}</p>
          <details className={styles.details}>
            <summary className={styles.summary}>Change the columns</summary>
            {choices}
          </details>
        </>
      ) : (
        choices
      )}
    </Part>
  );
}

function ColumnChoices({ address, understanding, dispatch }: ColumnsPartProps) {
  const styles = usePartStyles();
  const { layout, columns } = understanding;
  const options = layout.headings.map((_, index) => columnName(layout, address, index));
  return (
    <>
      <Checkbox
        className={styles.check}
        label="The first row holds headings"
        checked={layout.hasHeadings}
        onChange={(_, { checked }) => {
          dispatch({ type: "headings", on: checked === true });
        }}
      />
      <div className={styles.fields}>
        {fields.map(({ role, label, none }) => (
          <Field key={role} label={label} className={styles.field}>
            <Select
              className={styles.input}
              value={String(columns[role] ?? "")}
              onChange={(_, { value }) => {
                dispatch({ type: "column", columns: choice(role, value) });
              }}
            >
              {(role === "previousChange" || columns[role] === null) && <option value="">{none}</option>}
              {options.map((option, index) => (
                <option key={index} value={index}>
                  {option}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </>
  );
}

function choice(role: keyof ScorecardColumns, value: string): Partial<ScorecardColumns> {
  if (role === "previousChange") return { previousChange: value === "" ? null : Number(value) };
  return value === "" ? {} : { [role]: Number(value) };
}

/** The sheet's letter for the column, and what tells it from the others: its heading, or its first cell. */
function columnName(layout: SelectionLayout, address: string, index: number): string {
  const heading = layout.headings[index] ?? "";
  const first = layout.rows[0]?.[index] ?? "";
  const name = heading === "" ? String(first) : heading;
  return `${columnWithin(address, index)}${name === "" ? "" : `: ${name}`}`;
}
