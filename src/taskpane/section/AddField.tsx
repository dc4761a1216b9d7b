import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { sectionWords } from "../../words";
import { usePartStyles } from "../layout/partStyles";
import { type ChoiceGroup, choiceGroups } from "../word/sourceChoices";
import type { SectionState } from "./types";
import type { SectionScreenState } from "./useSection";

/** What of the workbook is not in the section yet, to be added to it. */
export function AddField({ state, dispatch }: SectionScreenState) {
  const styles = usePartStyles();
  const [chosen, setChosen] = useState("");
  const groups = groupsLeft(state);
  const all = groups.flatMap(({ choices }) => choices);
  const choice = all.find(({ value }) => value === chosen) ?? all[0];
  if (choice === undefined) return <p className={styles.note}>{whyNone(state)}</p>;
  return (
    <div className={styles.beside}>
      <AddSelect groups={groups} value={choice.value} onChoose={setChosen} />
      <Button
        onClick={() => {
          const { value: key, words: name, request } = choice;
          dispatch({ type: "add", item: { key, name, request } });
        }}
      >
        {sectionWords.addButton}
      </Button>
    </div>
  );
}

interface AddSelectProps {
  readonly groups: readonly ChoiceGroup[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function AddSelect({ groups, value: chosen, onChoose }: AddSelectProps) {
  const styles = usePartStyles();
  return (
    <Field label={sectionWords.add} className={styles.grow}>
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

function groupsLeft({ offered, items }: Pick<SectionState, "offered" | "items">): ChoiceGroup[] {
  const groups = offered === null ? [] : choiceGroups(offered);
  return groups.flatMap(({ heading, choices }) => {
    const open = choices.filter(({ value }) => !items.some(({ key }) => key === value));
    return open.length === 0 ? [] : [{ heading, choices: open }];
  });
}

/** Nothing while it is not known. */
function whyNone({ offered, items }: Pick<SectionState, "offered" | "items">): string {
  if (offered === null) return "";
  return items.length > 0 ? sectionWords.noneOffered : sectionWords.noneThere;
}
