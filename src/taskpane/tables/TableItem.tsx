import { Button, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type RefObject, useEffect, useId, useRef } from "react";
import type { ManagedTable } from "../../excel";
import { usePartStyles } from "../layout/partStyles";
import { tablesWords } from "../../words";
import { type Edited, editedOf } from "./edited";
import { ForgetPart } from "./ForgetPart";
import { PlanPart } from "./PlanPart";
import { useTablesStyles } from "./tablesStyles";
import { isEditable, isRefreshable, kindWords, placeWords, sourceWords } from "./tableWords";
import type { Note, Planned } from "./types";
import type { TablesScreenState } from "./useTables";

interface TableItemProps {
  readonly table: ManagedTable;
  readonly planned: Planned | null;
  /** The person is asked whether it is to be forgotten. */
  readonly asked: boolean;
  readonly note: Note | null;
  readonly screen: Omit<TablesScreenState, "state">;
  readonly onEdit: (edited: Edited) => void;
}

/** One kept table: what and where it is, what can be done with it, and what came of that. */
export function TableItem({ table, planned, asked, note, screen, onEdit }: TableItemProps) {
  const styles = usePartStyles();
  const own = useTablesStyles();
  const id = useId();
  const heading = useFocusAfter<HTMLHeadingElement>(asked || planned !== null);
  return (
    <li className={styles.part}>
      <h2 id={id} ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, own.title)}>
        {table.title}
      </h2>
      <div className={own.lines}>
        <p className={styles.note}>{kindWords(table)}</p>
        <p className={styles.note}>{placeWords(table)}</p>
        <p className={styles.note}>{sourceWords(table)}</p>
      </div>
      <Actions table={table} screen={screen} onEdit={onEdit} describedBy={id} />
      {asked && <ForgetPart table={table} screen={screen} />}
      {planned !== null && <PlanPart planned={planned} screen={screen} />}
      <div role={note?.intent === "error" ? "alert" : "status"}>
        {note !== null && (
          <MessageBar intent={note.intent} layout="multiline">
            <MessageBarBody>{note.words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </li>
  );
}

/** Where a question was answered or closed, the focus goes back to what it was about. */
function useFocusAfter<T extends HTMLElement>(open: boolean): RefObject<T> {
  const target = useRef<T>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) target.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return target;
}

function Actions({
  table,
  screen,
  onEdit,
  describedBy,
}: Pick<TableItemProps, "table" | "screen" | "onEdit"> & { readonly describedBy: string }) {
  const styles = useTablesStyles();
  const busy = screen.work !== null;
  return (
    <div className={styles.actions}>
      {actionsFor(table, screen, onEdit).map(({ label, press }) => (
        <Button
          key={label}
          className={styles.action}
          aria-describedby={describedBy}
          disabledFocusable={busy}
          onClick={() => {
            press();
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

interface Action {
  readonly label: string;
  readonly press: () => void;
}

/** What can be done with this table. */
function actionsFor(
  table: ManagedTable,
  { look, goTo, dispatch }: TableItemProps["screen"],
  onEdit: TableItemProps["onEdit"],
): Action[] {
  const { id, output } = table;
  const edited = editedOf(table);
  const when = (possible: boolean, label: string, press: () => void) => (possible ? [{ label, press }] : []);
  return [
    ...when(isRefreshable(table), tablesWords.refresh, () => {
      look(table);
    }),
    ...when(output !== "gone", tablesWords.goTo, () => {
      goTo(table);
    }),
    ...when(isEditable(table) && edited !== null, tablesWords.edit, () => {
      if (edited !== null) onEdit(edited);
    }),
    ...when(true, tablesWords.forget, () => {
      dispatch({ type: "askForget", id });
    }),
  ];
}
