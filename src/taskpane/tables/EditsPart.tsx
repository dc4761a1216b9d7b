import { Radio, RadioGroup } from "@fluentui/react-components";
import { type Dispatch, useId, useMemo } from "react";
import { usePartStyles } from "../layout/partStyles";
import { editChoices } from "./editWords";
import { useTablesStyles } from "./tablesStyles";
import { counted } from "../../report";
import type { Planned, TablesAction } from "./types";

interface EditsPartProps {
  readonly planned: Planned;
  readonly dispatch: Dispatch<TablesAction>;
}

/** Each cell that the person edited: it stays unless they say otherwise. */
export function EditsPart({ planned, dispatch }: EditsPartProps) {
  const styles = useTablesStyles();
  const partStyles = usePartStyles();
  const id = useId();
  const { plan, taken } = planned;
  const choices = useMemo(() => editChoices(plan), [plan]);
  if (choices.length === 0) return null;
  const overwritten = new Set(taken.map(({ address }) => address));
  const many = choices.length > 1;
  return (
    <div className={styles.edits}>
      <p className={partStyles.text}>
        {`You edited ${counted(choices.length, "cell")} of this table. ${many ? "They stay" : "It stays"} as you have ${many ? "them" : "it"}, unless you take the new figure.`}
      </p>
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
            <Radio value="mine" label={`Keep mine: ${mine}`} />
            <Radio value="new" label={`Take the new one: ${fresh}`} />
          </RadioGroup>
        </div>
      ))}
    </div>
  );
}
