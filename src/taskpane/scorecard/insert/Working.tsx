import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useScreenStyles } from "../scorecardStyles";
import type { ScorecardState } from "../types";

interface WorkingProps {
  readonly state: ScorecardState;
  readonly cancel: () => void;
}

/** What takes long, how far it is, and the way out. */
export function Working({ state, cancel }: WorkingProps) {
  const styles = useScreenStyles();
  if (state.editing) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>Finish editing the cell (press Enter or Esc).</MessageBarBody>
        <MessageBarActions>
          <Button onClick={cancel}>Cancel</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (state.busy === null) return null;
  const { words, progress } = state.busy;
  return (
    <div className={styles.working}>
      <span>{`${words}…`}</span>
      <progress
        className={styles.progress}
        aria-label={words}
        {...(progress === null ? {} : { value: progress.done, max: Math.max(1, progress.total) })}
      />
      <Button size="small" onClick={cancel}>
        Cancel
      </Button>
    </div>
  );
}
