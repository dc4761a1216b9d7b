import type { Dispatch } from "react";
import { insertWords } from "../../words";
import type { FaultMessage } from "../faultMessage";
import type { Busy } from "../work/busy";
import { EditsQuestion } from "./EditsQuestion";
import { FaultNote } from "./FaultNote";
import { InsertedNote } from "./InsertedNote";
import { InsertFoot } from "./InsertFoot";
import { insertLabel } from "./insertLabel";
import { StoppedNote } from "./StoppedNote";
import type { InsertState } from "./types";

interface TableInsertPartProps {
  readonly state: {
    readonly edited: unknown;
    readonly insert: InsertState;
    readonly making:
      | { readonly phase: "none" | "making" | "made" }
      | { readonly phase: "failed"; readonly fault: FaultMessage };
    readonly busy: Busy | null;
    readonly editing: boolean;
  };
  readonly dispatch: Dispatch<{ readonly type: "makeAgain" }>;
  /** Why nothing can be inserted yet. */
  readonly obstacle: string | null;
  /** The answer is what becomes of figures edited by hand, once it was asked. */
  readonly insert: (answer?: "keep" | "overwrite") => void;
  readonly show: (address: string) => void;
  readonly cancel: () => void;
}

/** The foot of a screen that makes a table: the button, and what came of it. */
export function TableInsertPart(props: TableInsertPartProps) {
  const { state, obstacle, insert, cancel } = props;
  return (
    <InsertFoot
      label={insertLabel(state)}
      obstacle={obstacle}
      phase={state.insert.phase}
      onInsert={() => {
        insert();
      }}
      busy={state.busy}
      editing={state.editing}
      cancel={cancel}
      outcome={<Outcome {...props} />}
      failure={<Failure {...props} />}
    />
  );
}

function Outcome({ state, insert, show }: TableInsertPartProps) {
  if (state.insert.phase === "asking") {
    const { edits, keepable } = state.insert;
    const edited = edits === 1 ? insertWords.oneCellEdited : insertWords.cellsEdited(edits);
    return <EditsQuestion edited={edited} keepable={keepable} insert={insert} />;
  }
  if (state.insert.phase !== "inserted") return null;
  const { address } = state.insert.table;
  const words = `${state.edited === null ? insertWords.inserted : insertWords.updated} ${address}`;
  return <InsertedNote words={words} address={address} show={show} />;
}

function Failure({ state, dispatch }: TableInsertPartProps) {
  const stopped = state.making.phase === "failed" && state.making.fault.cancelled;
  if (stopped) {
    return (
      <StoppedNote
        words={insertWords.stoppedBefore}
        again={insertWords.workItOut}
        onAgain={() => {
          dispatch({ type: "makeAgain" });
        }}
      />
    );
  }
  return state.insert.phase === "failed" ? <FaultNote fault={state.insert.fault} /> : null;
}
