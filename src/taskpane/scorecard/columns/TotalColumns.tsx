import { Checkbox, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { SelectionLayout } from "../../../report";
import { columnWithin } from "../../cellAddress";
import type { TotalsChoice } from "../making/subject";
import { Part } from "../../layout/Part";
import { usePartStyles } from "../../layout/partStyles";
import type { Corrections, ScorecardAction } from "../types";
import { scorecardColumnWords } from "../../../words";
import { type ColumnField, correction, fieldsOf } from "./totalFields";

interface TotalColumnsProps {
  readonly address: string;
  readonly choice: TotalsChoice;
  readonly corrections: Corrections;
  readonly dispatch: Dispatch<ScorecardAction>;
}

/** A sure guess is one line, so that the preview is what is seen first; its columns are a press away. */
export function TotalColumns(props: TotalColumnsProps) {
  const styles = usePartStyles();
  const { reason } = props.choice;
  return (
    <Part heading={scorecardColumnWords.columns}>
      {reason === null ? (
        <ColumnChoices {...props} />
      ) : (
        <>
          <p className={styles.text}>{reason}</p>
          <details className={styles.details}>
            <summary className={styles.summary}>{scorecardColumnWords.changeTheColumns}</summary>
            <ColumnChoices {...props} />
          </details>
        </>
      )}
    </Part>
  );
}

function ColumnChoices({ address, choice, corrections, dispatch }: TotalColumnsProps) {
  const styles = usePartStyles();
  const { layout, shape } = choice;
  const correct = (next: Partial<Corrections>) => {
    dispatch({ type: "correct", corrections: next });
  };
  return (
    <>
      <ShapeChoice shape={shape} correct={correct} />
      <Checkbox
        className={styles.check}
        label={scorecardColumnWords.hasHeadings}
        checked={layout.hasHeadings}
        onChange={(_, { checked }) => {
          correct({ hasHeadings: checked === true, columns: {}, milestones: {} });
        }}
      />
      <div className={styles.fields}>
        {fieldsOf(choice).map((field) => (
          <ColumnSelect
            key={field.role}
            field={field}
            names={layout.headings.map((_, index) => columnName(layout, address, index))}
            onColumn={(column) => {
              correct(correction(corrections, field, column));
            }}
          />
        ))}
      </div>
    </>
  );
}

interface ShapeChoiceProps {
  readonly shape: TotalsChoice["shape"];
  readonly correct: (next: Partial<Corrections>) => void;
}

function ShapeChoice({ shape, correct }: ShapeChoiceProps) {
  return (
    <RadioGroup
      aria-label={scorecardColumnWords.whatIsCompared}
      value={shape}
      onChange={(_, { value }) => {
        correct({ shape: value === "milestones" ? "milestones" : "totals" });
      }}
    >
      <Radio value="totals" label={scorecardColumnWords.periods} />
      <Radio value="milestones" label={scorecardColumnWords.milestones} />
    </RadioGroup>
  );
}

interface ColumnSelectProps {
  readonly field: ColumnField;
  readonly names: readonly string[];
  readonly onColumn: (column: number | null) => void;
}

function ColumnSelect({ field, names, onColumn }: ColumnSelectProps) {
  const styles = usePartStyles();
  const { label, column, none } = field;
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

/** The sheet's letter for the column, and what tells it from the others: its heading, or its first cell. */
function columnName(layout: SelectionLayout, address: string, index: number): string {
  const heading = layout.headings[index] ?? "";
  const first = layout.rows[0]?.[index] ?? "";
  const name = heading === "" ? String(first) : heading;
  return `${columnWithin(address, index)}${name === "" ? "" : `: ${name}`}`;
}
