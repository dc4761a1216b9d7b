import { Button } from "@fluentui/react-components";
import type { ManagedTable } from "../../excel";
import { AskPart } from "./AskPart";
import { useTablesStyles } from "./tablesStyles";
import type { TablesScreenState } from "./useTables";

interface ForgetPartProps {
  readonly table: ManagedTable;
  readonly screen: Pick<TablesScreenState, "work" | "forget" | "dispatch">;
}

/** Asks once before a table is forgotten. */
export function ForgetPart({ table, screen }: ForgetPartProps) {
  const styles = useTablesStyles();
  const { work, forget, dispatch } = screen;
  const stays =
    table.output === "gone"
      ? "Boardsheet takes it off this list."
      : "The table stays on its sheet as it is. Boardsheet no longer refreshes it.";
  return (
    <AskPart heading={`Forget ${table.title}?`} words={stays}>
      <div className={styles.actions}>
        <Button
          disabledFocusable={work !== null}
          onClick={() => {
            forget(table);
          }}
        >
          Yes, forget it
        </Button>
        <Button
          disabledFocusable={work !== null}
          onClick={() => {
            dispatch({ type: "askForget", id: null });
          }}
        >
          No
        </Button>
      </div>
    </AskPart>
  );
}
