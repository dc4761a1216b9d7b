import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useScreenStyles } from "../../layout/screenStyles";
import type { ScorecardScreenState } from "../useScorecard";
import { Working } from "../../work/Working";

type InsertPartProps = Pick<
  ScorecardScreenState,
  "state" | "dispatch" | "obstacle" | "insert" | "show" | "cancel"
>;

/** The button and, after it in reading and tab order, what came of pressing it. */
export function InsertPart(props: InsertPartProps) {
  const { state, obstacle, insert } = props;
  const styles = useScreenStyles();
  const inserting = state.insert.phase === "inserting";
  // Right after an insertion there is nothing to say but that it is done.
  const why = state.insert.phase === "inserted" ? null : obstacle;
  return (
    <div className={styles.foot}>
      <div className={styles.action}>
        <Button
          appearance="primary"
          disabledFocusable={inserting || obstacle !== null}
          aria-describedby="insert-obstacle"
          onClick={() => {
            insert();
          }}
        >
          {state.edited === null ? "Insert" : "Update table"}
        </Button>
        <p id="insert-obstacle" className={styles.obstacle}>
          {why}
        </p>
      </div>
      <div role="status">
        <Working busy={state.busy} editing={state.editing} cancel={props.cancel} />
        <Outcome {...props} />
      </div>
      <div role="alert">
        <Failure {...props} />
      </div>
    </div>
  );
}

function Outcome({ state, insert, show }: InsertPartProps) {
  if (state.editing) return null;
  if (state.insert.phase === "asking")
    return <EditsQuestion count={state.insert.edits.length} insert={insert} />;
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

interface EditsQuestionProps {
  readonly count: number;
  readonly insert: (answer: "keep" | "overwrite") => void;
}

function EditsQuestion({ count, insert }: EditsQuestionProps) {
  const answer = (given: "keep" | "overwrite") => () => {
    insert(given);
  };
  const cells = count === 1 ? "1 cell of the table was" : `${count} cells of the table were`;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{`${cells} edited by hand. Keep what was typed, or overwrite it?`}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={answer("keep")}>Keep</Button>
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
