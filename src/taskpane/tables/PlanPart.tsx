import { Button } from "@fluentui/react-components";
import { usePartStyles } from "../layout/partStyles";
import { AskPart } from "./AskPart";
import { EditsPart, SettledEdits } from "./EditsPart";
import { useTablesStyles } from "./tablesStyles";
import type { Planned } from "./types";
import type { TablesScreenState } from "./useTables";
import { tablesWords } from "../../words";

interface PlanPartProps {
  readonly planned: Planned;
  readonly screen: Pick<TablesScreenState, "work" | "refresh" | "dispatch">;
}

/** What a refresh would do, before it is done. */
export function PlanPart({ planned, screen }: PlanPartProps) {
  const styles = useTablesStyles();
  const { plan, outlook } = planned;
  const { work, refresh, dispatch } = screen;
  const close = () => {
    dispatch({ type: "planClosed" });
  };
  const { nothing, summary } = outlook;
  const writes = !nothing || planned.taken.length > 0;
  return (
    <AskPart
      heading={nothing ? tablesWords.nothingToRefresh : tablesWords.whatRefreshDoes(plan.title)}
      words={summary}
    >
      {!nothing && <Details {...planned} />}
      <EditsPart planned={planned} dispatch={dispatch} />
      <SettledEdits planned={planned} dispatch={dispatch} />
      <div className={styles.actions}>
        {writes && (
          <Button
            appearance="primary"
            disabledFocusable={work !== null}
            onClick={() => {
              refresh(planned);
            }}
          >
            {tablesWords.refreshNow}
          </Button>
        )}
        <Button disabledFocusable={work !== null} onClick={close}>
          {writes ? tablesWords.leaveItAsItIs : tablesWords.close}
        </Button>
      </div>
    </AskPart>
  );
}

function Details({ outlook }: Planned) {
  const styles = usePartStyles();
  const { restated, stepChanges, rowsAndColumns } = outlook;
  return (
    <>
      {rowsAndColumns.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      <Lines summary={tablesWords.stepChanges(stepChanges.length)} lines={stepChanges} />
      <Lines summary={tablesWords.restated(restated.length)} lines={restated} />
    </>
  );
}

/** More lines than this are counted, not listed: nobody reads them in a pane. */
const most = 100;

function Lines({ summary, lines }: { readonly summary: string; readonly lines: readonly string[] }) {
  const styles = usePartStyles();
  if (lines.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{summary}</summary>
      <ul className={styles.list}>
        {lines.slice(0, most).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {lines.length > most && (
        <p className={styles.note}>
          {tablesWords.and}
          {tablesWords.more(lines.length - most)}
        </p>
      )}
    </details>
  );
}
