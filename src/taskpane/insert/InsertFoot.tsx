import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useScreenStyles } from "../layout/screenStyles";
import type { Busy } from "../work/busy";
import { Working } from "../work/Working";

interface InsertFootProps {
  /** What the button is called. */
  readonly label: string;
  /** Why it can't be pressed yet. */
  readonly obstacle: string | null;
  /** "inserting" and "inserted" among others: right after an insertion there is nothing to say but that it is done. */
  readonly phase: string;
  readonly onInsert: () => void;
  readonly busy: Busy | null;
  readonly editing: boolean;
  readonly cancel: () => void;
  /** What came of pressing it, and questions it raised. */
  readonly outcome: ReactNode;
  readonly failure: ReactNode;
}

/** The button at the foot of a screen and, after it in reading and tab order, what came of pressing it. */
export function InsertFoot(props: InsertFootProps) {
  const { label, obstacle, phase, onInsert, busy, editing, cancel, outcome, failure } = props;
  const styles = useScreenStyles();
  return (
    <div className={styles.foot}>
      <div className={styles.action}>
        <Button
          appearance="primary"
          disabledFocusable={phase === "inserting" || obstacle !== null}
          aria-describedby="insert-obstacle"
          onClick={onInsert}
        >
          {label}
        </Button>
        <p id="insert-obstacle" className={styles.obstacle}>
          {phase === "inserted" ? null : obstacle}
        </p>
      </div>
      <div role="status">
        <Working busy={busy} editing={editing} cancel={cancel} />
        {!editing && outcome}
      </div>
      <div role="alert">{failure}</div>
    </div>
  );
}
