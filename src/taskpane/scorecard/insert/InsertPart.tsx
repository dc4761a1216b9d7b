import { scorecardWords } from "../../../words";
import { insertLabel } from "./insertLabel";
import { EditsQuestion } from "../../insert/EditsQuestion";
import { FaultNote } from "../../insert/FaultNote";
import { InsertedNote } from "../../insert/InsertedNote";
import { InsertFoot } from "../../insert/InsertFoot";
import { StoppedNote } from "../../insert/StoppedNote";
import type { ScorecardScreenState } from "../useScorecard";

type InsertPartProps = Pick<
  ScorecardScreenState,
  "state" | "dispatch" | "obstacle" | "insert" | "show" | "cancel"
>;

export function InsertPart(props: InsertPartProps) {
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

function Outcome({ state, insert, show }: InsertPartProps) {
  if (state.insert.phase === "asking") {
    const { edits, keepable } = state.insert;
    const edited = edits === 1 ? scorecardWords.oneCellEdited : scorecardWords.cellsEdited(edits);
    return <EditsQuestion edited={edited} keepable={keepable} insert={insert} />;
  }
  if (state.insert.phase !== "inserted") return null;
  const { address } = state.insert.table;
  const words = `${state.edited === null ? scorecardWords.inserted : scorecardWords.updated} ${address}`;
  return <InsertedNote words={words} address={address} show={show} />;
}

function Failure({ state, dispatch }: InsertPartProps) {
  const stopped = state.making.phase === "failed" && state.making.fault.cancelled;
  if (stopped) {
    return (
      <StoppedNote
        words={scorecardWords.stoppedBefore}
        again={scorecardWords.workItOut}
        onAgain={() => {
          dispatch({ type: "makeAgain" });
        }}
      />
    );
  }
  return state.insert.phase === "failed" ? <FaultNote fault={state.insert.fault} /> : null;
}
