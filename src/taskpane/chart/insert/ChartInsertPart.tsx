import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { counted } from "../../../report";
import { InsertFoot } from "../../insert/InsertFoot";
import { insertLabel } from "../obstacle";
import type { ChartState } from "../types";
import type { ChartScreenState } from "../useChart";

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
  const words = `${busy.words}. If a cell is being edited, press Enter or Esc`;
  return { busy: { ...busy, words }, editing: false };
}

function Outcome({ state, insert, show }: InsertPartProps) {
  if (state.insert.phase === "asking")
    return <EditsQuestion count={state.insert.edits.length} insert={insert} />;
  if (state.insert.phase !== "inserted") return null;
  const { words, address, partly } = state.insert;
  return (
    <MessageBar intent={partly ? "warning" : "success"} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
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

interface EditsQuestionProps {
  readonly count: number;
  readonly insert: (answer: "keep" | "overwrite") => void;
}

function EditsQuestion({ count, insert }: EditsQuestionProps) {
  const answer = (given: "keep" | "overwrite") => () => {
    insert(given);
  };
  const words = `${counted(count, "cell")} of the chart’s figures ${count === 1 ? "was" : "were"} edited by hand. Keep what was typed, or overwrite it?`;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={answer("keep")}>Keep</Button>
        <Button onClick={answer("overwrite")}>Overwrite</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Failure({ state, dispatch }: InsertPartProps) {
  const { making } = state.many;
  if (state.mode === "many" && making.phase === "failed" && making.fault.cancelled) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>Stopped before the charts were worked out.</MessageBarBody>
        <MessageBarActions>
          <Button
            onClick={() => {
              dispatch({ type: "makeAgain" });
            }}
          >
            Work them out
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
