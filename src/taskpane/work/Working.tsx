import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { workWords } from "../../words";
import type { Busy } from "./busy";
import { CellEditing } from "./CellEditing";

const useStyles = makeStyles({
  working: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  progress: { flex: "1 1 6em", minWidth: 0, accentColor: tokens.colorBrandBackground },
});

interface WorkingProps {
  readonly busy: Busy | null;
  /** Excel has not answered for a while, as when a cell is being edited. */
  readonly editing: boolean;
  readonly cancel: () => void;
}

/** What takes long, how far it is, and the way out. It belongs in a region that screen readers hear change. */
export function Working({ busy, editing, cancel }: WorkingProps) {
  const styles = useStyles();
  if (editing) return <CellEditing cancel={cancel} />;
  if (busy === null) return null;
  const { words, progress } = busy;
  return (
    <div className={styles.working}>
      <span>{`${words}…`}</span>
      <progress
        className={styles.progress}
        aria-label={words}
        {...(progress === null ? {} : { value: progress.done, max: Math.max(1, progress.total) })}
      />
      <Button size="small" onClick={cancel}>
        {workWords.cancel}
      </Button>
    </div>
  );
}
