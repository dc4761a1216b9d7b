import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { ScreenTop } from "../layout/ScreenTop";
import { usePartStyles } from "../layout/partStyles";
import { useScreenStyles } from "../layout/screenStyles";
import { WorkStatus } from "../work/WorkStatus";
import { tablesWords } from "../../words";
import type { Edited } from "./edited";
import { TableItem } from "./TableItem";
import { useTablesStyles } from "./tablesStyles";
import { isRefreshable } from "./tableWords";
import { type TablesScreenState, useTables } from "./useTables";

interface TablesScreenProps {
  readonly moved: boolean;
  readonly onBack: () => void;
  readonly onEdit: (edited: Edited) => void;
}

export function TablesScreen({ moved, onBack, onEdit }: TablesScreenProps) {
  const styles = useScreenStyles();
  const screen = useTables();
  const { work, editing, cancel } = screen;
  return (
    <main className={styles.screen}>
      <ScreenTop moved={moved} onBack={onBack}>
        {tablesWords.tables}
      </ScreenTop>
      <div className={styles.body}>
        <Top {...screen} />
        <List {...screen} onEdit={onEdit} />
      </div>
      <div className={work?.slow === true || editing ? styles.foot : undefined}>
        <WorkStatus work={work} editing={editing} cancel={cancel} />
      </div>
    </main>
  );
}

function Top({ state, work, refreshAll }: TablesScreenState) {
  const styles = useTablesStyles();
  const tables = state.list.phase === "listed" ? state.list.tables.filter(isRefreshable) : [];
  return (
    <div className={styles.top}>
      {tables.length > 1 && (
        <Button
          className={styles.own}
          disabledFocusable={work !== null}
          onClick={() => {
            refreshAll(tables);
          }}
        >
          {tablesWords.refreshAll}
        </Button>
      )}
      <div role="status">
        {state.summary !== null && (
          <MessageBar intent={state.summary.intent} layout="multiline">
            <MessageBarBody>{state.summary.words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}

function List({ state, onEdit, ...screen }: TablesScreenState & Pick<TablesScreenProps, "onEdit">) {
  const styles = useTablesStyles();
  const partStyles = usePartStyles();
  const { list } = state;
  if (list.phase === "loading") return null;
  if (list.phase === "failed") {
    return <Unread words={list.words} dispatch={screen.dispatch} />;
  }
  if (list.tables.length === 0) {
    return <p className={partStyles.text}>{tablesWords.none}</p>;
  }
  return (
    <ul className={styles.list}>
      {list.tables.map((table) => (
        <TableItem
          key={table.id}
          table={table}
          planned={state.planned?.plan.id === table.id ? state.planned : null}
          asked={state.forgetting === table.id}
          note={state.notes[table.id] ?? null}
          screen={screen}
          onEdit={onEdit}
        />
      ))}
    </ul>
  );
}

function Unread({ words, dispatch }: Pick<TablesScreenState, "dispatch"> & { readonly words: string }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            dispatch({ type: "again" });
          }}
        >
          {tablesWords.readAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
