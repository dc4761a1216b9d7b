import { Button } from "@fluentui/react-components";
import type { ManagedTable } from "../../excel";
import { tablesWords } from "../../words";
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
  const stays = table.output === "gone" ? tablesWords.forgetGone : tablesWords.forgetStays;
  return (
    <AskPart heading={tablesWords.forgetQuestion(table.title)} words={stays}>
      <div className={styles.actions}>
        <Button
          disabledFocusable={work !== null}
          onClick={() => {
            forget(table);
          }}
        >
          {tablesWords.yesForgetIt}
        </Button>
        <Button
          disabledFocusable={work !== null}
          onClick={() => {
            dispatch({ type: "askForget", id: null });
          }}
        >
          {tablesWords.no}
        </Button>
      </div>
    </AskPart>
  );
}
