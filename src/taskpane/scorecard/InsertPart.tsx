import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useScreenStyles } from "./scorecardStyles";
import type { InsertState } from "./types";
import type { ScorecardScreenState } from "./useScorecard";

type InsertPartProps = Pick<ScorecardScreenState, "state" | "obstacle" | "insert" | "show" | "cancel">;

/** The button and, after it in reading and tab order, what came of pressing it. */
export function InsertPart({ state, obstacle, insert, show, cancel }: InsertPartProps) {
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
          onClick={insert}
        >
          Insert
        </Button>
        <p id="insert-obstacle" className={styles.obstacle}>
          {why}
        </p>
      </div>
      <div role="status">
        <Progress insert={state.insert} editing={state.editing} show={show} cancel={cancel} />
      </div>
      <div role="alert">
        {state.insert.phase === "failed" && (
          <MessageBar intent={state.insert.fault.cancelled ? "info" : "error"} layout="multiline">
            <MessageBarBody>{state.insert.fault.words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}

interface ProgressProps {
  readonly insert: InsertState;
  readonly editing: boolean;
  readonly show: (address: string) => void;
  readonly cancel: () => void;
}

function Progress({ insert, editing, show, cancel }: ProgressProps) {
  if (editing) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>Finish editing the cell (press Enter or Esc).</MessageBarBody>
        <MessageBarActions>
          <Button onClick={cancel}>Cancel</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (insert.phase === "inserting" && insert.slow)
    return <Spinner size="tiny" label="Inserting the table…" />;
  if (insert.phase !== "inserted") return null;
  const { address } = insert.table;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{`Inserted ${address}`}</MessageBarBody>
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
