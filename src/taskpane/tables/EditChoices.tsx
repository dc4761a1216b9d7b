import { Radio, RadioGroup } from "@fluentui/react-components";
import { type Dispatch, useId } from "react";
import type { HandEdit } from "../../excel";
import { tablesWords } from "../../words";
import type { EditChoice } from "./editWords";
import { useTablesStyles } from "./tablesStyles";
import type { TablesAction } from "./types";

interface EditChoicesProps {
  readonly choices: readonly EditChoice[];
  readonly taken: readonly HandEdit[];
  readonly dispatch: Dispatch<TablesAction>;
}

/** What the person typed or the new figure, cell by cell. */
export function EditChoices({ choices, taken, dispatch }: EditChoicesProps) {
  const styles = useTablesStyles();
  const id = useId();
  const overwritten = new Set(taken.map(({ address }) => address));
  return (
    <>
      {choices.map(({ edit, where, mine, new: fresh }) => (
        <div key={edit.address}>
          <p id={`${id}-${edit.address}`} className={styles.where}>
            {where}
          </p>
          <RadioGroup
            aria-labelledby={`${id}-${edit.address}`}
            value={overwritten.has(edit.address) ? "new" : "mine"}
            onChange={(_, { value }) => {
              dispatch({ type: "take", edit, on: value === "new" });
            }}
          >
            <Radio value="mine" label={tablesWords.keepMine(mine)} />
            <Radio value="new" label={tablesWords.takeTheNewOne(fresh)} />
          </RadioGroup>
        </div>
      ))}
    </>
  );
}
