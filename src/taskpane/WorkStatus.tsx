import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { UseWork } from "./useWork";

const useStyles = makeStyles({
  work: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  bar: { flex: "1 1 10em", minWidth: 0 },
});

/** How far slow work is, with a way out; always there, so that screen readers hear it change. */
export function WorkStatus({ work, editing, cancel }: Omit<UseWork, "run">) {
  const styles = useStyles();
  return (
    <div role="status">
      {editing ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>Finish editing the cell (press Enter or Esc).</MessageBarBody>
          <MessageBarActions>
            <Button onClick={cancel}>Cancel</Button>
          </MessageBarActions>
        </MessageBar>
      ) : (
        work?.slow === true && (
          <div className={styles.work}>
            <Field className={styles.bar} label={work.words}>
              <ProgressBar
                {...(work.progress !== null && { value: work.progress.done, max: work.progress.total })}
              />
            </Field>
            <Button onClick={cancel}>Cancel</Button>
          </div>
        )
      )}
    </div>
  );
}
