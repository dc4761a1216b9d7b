import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { contentsWords } from "../../words";
import { usePartStyles } from "../layout/partStyles";
import type { ChoiceGroup, SourceChoice } from "../word/sourceChoices";

interface AddFieldProps {
  readonly label: string;
  /** What can still be added. */
  readonly groups: readonly ChoiceGroup[];
  /** Said where nothing can. */
  readonly none: string;
  readonly onAdd: (choice: SourceChoice) => void;
}

/** What of the workbook is not in the list yet, to be added to it. */
export function AddField({ label, groups, none, onAdd }: AddFieldProps) {
  const styles = usePartStyles();
  const [chosen, setChosen] = useState("");
  const all = groups.flatMap(({ choices }) => choices);
  const choice = all.find(({ value }) => value === chosen) ?? all[0];
  if (choice === undefined) return <p className={styles.note}>{none}</p>;
  return (
    <div className={styles.beside}>
      <AddSelect label={label} groups={groups} value={choice.value} onChoose={setChosen} />
      <Button
        onClick={() => {
          onAdd(choice);
        }}
      >
        {contentsWords.add}
      </Button>
    </div>
  );
}

interface AddSelectProps extends Pick<AddFieldProps, "label" | "groups"> {
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function AddSelect({ label, groups, value: chosen, onChoose }: AddSelectProps) {
  const styles = usePartStyles();
  return (
    <Field label={label} className={styles.grow}>
      <Select
        className={styles.input}
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {groups.map(({ heading, choices }) => (
          <optgroup key={heading} label={heading}>
            {choices.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
