import { Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { ColumnSelect } from "../../fields/ColumnSelect";
import { columnNames } from "../../fields/columnNames";
import type { TotalsChoice } from "../making/subject";
import { Part } from "../../layout/Part";
import { usePartStyles } from "../../layout/partStyles";
import type { Corrections, ScorecardAction } from "../types";
import { scorecardColumnWords } from "../../../words";
import { correction, fieldsOf } from "./totalFields";

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
            {...field}
            names={columnNames(layout, address)}
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
