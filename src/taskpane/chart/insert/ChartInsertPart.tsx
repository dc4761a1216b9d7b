import { EditsQuestion } from "../../insert/EditsQuestion";
import { FaultNote } from "../../insert/FaultNote";
import { InsertedNote } from "../../insert/InsertedNote";
import { InsertFoot } from "../../insert/InsertFoot";
import { StoppedNote } from "../../insert/StoppedNote";
import { insertLabel } from "../obstacle";
import type { ChartState } from "../types";
import type { ChartScreenState } from "../useChart";
import { chartPaneWords } from "../../../words";

type InsertPartProps = Pick<
  ChartScreenState,
  "state" | "dispatch" | "obstacle" | "insert" | "show" | "cancel"
>;

export function ChartInsertPart(props: InsertPartProps) {
  const { state, obstacle, insert, cancel } = props;
  return (
    <InsertFoot
      label={insertLabel(state)}
      obstacle={obstacle}
      phase={state.insert.phase}
      onInsert={() => {
        insert();
      }}
      {...workingOf(state)}
      cancel={cancel}
      outcome={<Outcome {...props} />}
      failure={<Failure {...props} />}
    />
  );
}

/** How far the work is stays in sight while Excel is silent: many charts are many messages. */
function workingOf({ busy, editing }: ChartState): Pick<ChartState, "busy" | "editing"> {
  if (!busy?.progress || !editing) return { busy, editing };
  const words = chartPaneWords.ifEditing(busy.words);
  return { busy: { ...busy, words }, editing: false };
}

function Outcome({ state, insert, show }: InsertPartProps) {
  if (state.insert.phase === "asking") {
    const { edits, keepable } = state.insert;
    return <EditsQuestion edited={chartPaneWords.figuresEdited(edits)} keepable={keepable} insert={insert} />;
  }
  if (state.insert.phase !== "inserted") return null;
  const { words, address, partly } = state.insert;
  return <InsertedNote words={words} address={address} partly={partly} show={show} />;
}

function Failure({ state, dispatch }: InsertPartProps) {
  const { making } = state.many;
  if (state.mode === "many" && making.phase === "failed" && making.fault.cancelled) {
    return (
      <StoppedNote
        words={chartPaneWords.stopped}
        again={chartPaneWords.workThemOut}
        onAgain={() => {
          dispatch({ type: "makeAgain" });
        }}
      />
    );
  }
  return state.insert.phase === "failed" ? <FaultNote fault={state.insert.fault} /> : null;
}
