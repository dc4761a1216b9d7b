import { Field, Select } from "@fluentui/react-components";
import { usePartStyles } from "../layout/partStyles";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly words: string;
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One of some choices, under its label. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, choices, onChoose } = props;
  const styles = usePartStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.input}
        value={value}
        onChange={(_, chosen) => {
          const choice = choices.find((each) => each.value === chosen.value);
          if (choice) onChoose(choice.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Choices that are what they say. */
export function plainChoices(values: readonly string[]): Choice<string>[] {
  return values.map((value) => ({ value, words: value }));
}
