import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { Part } from "../../layout/Part";
import { usePartStyles } from "../../layout/partStyles";
import { ChoiceField, plainChoices } from "../../fields/ChoiceField";
import type { ChartAction, ManyState } from "../types";
import { chartManyWords } from "../../../words";

interface ArrangementPartProps {
  readonly many: ManyState;
  readonly sheetName: string;
  readonly dispatch: Dispatch<ChartAction>;
}

/** Where many charts go. */
export function ArrangementPart(props: ArrangementPartProps) {
  const { many, dispatch } = props;
  return (
    <Part heading={chartManyWords.place}>
      <RadioGroup
        aria-label={chartManyWords.whereTheyGo}
        value={many.arrangement}
        onChange={(_, { value }) => {
          dispatch({ type: "arrange", arrangement: value === "sheets" ? "sheets" : "grid" });
        }}
      >
        <Radio value="grid" label={chartManyWords.onOneSheet} />
        <Radio value="sheets" label={chartManyWords.onSheetsOfTheirOwn} />
      </RadioGroup>
      {many.arrangement === "grid" && <GridFields {...props} />}
    </Part>
  );
}

const columnsOffered = plainChoices(["1", "2", "3", "4"]);

function GridFields({ many, sheetName, dispatch }: ArrangementPartProps) {
  const styles = usePartStyles();
  return (
    <div className={styles.fields}>
      <Field label={chartManyWords.sheetName} className={styles.field}>
        <Input
          className={styles.input}
          value={sheetName}
          onChange={(_, { value }) => {
            dispatch({ type: "sheetName", name: value });
          }}
        />
      </Field>
      <ChoiceField
        label={chartManyWords.inARow}
        value={String(many.columns)}
        choices={columnsOffered}
        onChoose={(columns) => {
          dispatch({ type: "columns", columns: Number(columns) });
        }}
      />
    </div>
  );
}
