import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { insertLabel } from "./insertLabel";
import { InsertFoot } from "../../insert/InsertFoot";
import type { EditsFound } from "../types";
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
  if (state.insert.phase === "asking") return <EditsQuestion {...state.insert} insert={insert} />;
  if (state.insert.phase !== "inserted") return null;
  const { address } = state.insert.table;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{`${state.edited === null ? "Inserted" : "Updated"} ${address}`}</MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            show(address);
          }}
        >
          Go to
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface EditsQuestionProps extends EditsFound {
  readonly insert: (answer: "keep" | "overwrite") => void;
}

function EditsQuestion({ edits, keepable, insert }: EditsQuestionProps) {
  const answer = (given: "keep" | "overwrite") => () => {
    insert(given);
  };
  const cells = edits === 1 ? "1 cell of the table was" : `${edits} cells of the table were`;
  const question = keepable
    ? "Keep what was typed, or overwrite it?"
    : "What was typed is overwritten. Copy what you need first.";
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{`${cells} edited by hand. ${question}`}</MessageBarBody>
      <MessageBarActions>
        {keepable && <Button onClick={answer("keep")}>Keep</Button>}
        <Button onClick={answer("overwrite")}>Overwrite</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Failure({ state, dispatch }: InsertPartProps) {
  const stopped = state.making.phase === "failed" && state.making.fault.cancelled;
  if (stopped) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>Stopped before the table was worked out.</MessageBarBody>
        <MessageBarActions>
          <Button
            onClick={() => {
              dispatch({ type: "makeAgain" });
            }}
          >
            Work it out
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (state.insert.phase !== "failed") return null;
  const { cancelled, words } = state.insert.fault;
  return (
    <MessageBar intent={cancelled ? "info" : "error"} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}
