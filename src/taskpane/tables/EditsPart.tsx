import { Button } from "@fluentui/react-components";
import { type Dispatch, useMemo } from "react";
import { usePartStyles } from "../layout/partStyles";
import { EditChoices } from "./EditChoices";
import { editChoices } from "./editWords";
import { useTablesStyles } from "./tablesStyles";
import type { Planned, TablesAction } from "./types";
import { tablesWords } from "../../words";

interface EditsPartProps {
  readonly planned: Planned;
  readonly dispatch: Dispatch<TablesAction>;
}

/** Each cell that the person edited: it stays unless they say otherwise. */
export function EditsPart({ planned, dispatch }: EditsPartProps) {
  const styles = useTablesStyles();
  const partStyles = usePartStyles();
  const { plan, asked, taken } = planned;
  const choices = useMemo(() => editChoices(plan, asked), [plan, asked]);
  if (choices.length === 0) return null;
  const many = choices.length > 1;
  return (
    <div className={styles.edits}>
      <p className={partStyles.text}>{tablesWords.edited(choices.length, many)}</p>
      {many && <AllChoices dispatch={dispatch} />}
      <EditChoices choices={choices} taken={taken} dispatch={dispatch} />
    </div>
  );
}

function AllChoices({ dispatch }: Pick<EditsPartProps, "dispatch">) {
  const styles = useTablesStyles();
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        onClick={() => {
          dispatch({ type: "takeAll", on: false });
        }}
      >
        {tablesWords.keepAllMine}
      </Button>
      <Button
        size="small"
        onClick={() => {
          dispatch({ type: "takeAll", on: true });
        }}
      >
        {tablesWords.takeAllTheNewOnes}
      </Button>
    </div>
  );
}

/** Cells that were decided on before, for those who think otherwise now. */
export function SettledEdits({ planned, dispatch }: EditsPartProps) {
  const styles = usePartStyles();
  const { plan, settled, taken } = planned;
  const choices = useMemo(() => editChoices(plan, settled), [plan, settled]);
  if (choices.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{tablesWords.earlierEdits(choices.length)}</summary>
      <EditChoices choices={choices} taken={taken} dispatch={dispatch} />
    </details>
  );
}
