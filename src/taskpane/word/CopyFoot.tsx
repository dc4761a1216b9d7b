import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { wordWords } from "../../words";
import { useScreenStyles } from "../layout/screenStyles";
import { Working } from "../work/Working";
import type { CopyOutcome } from "./types";
import type { WordScreenState } from "./useWord";
import { warningsOf } from "./wordModel";

const outcomes: Readonly<Record<CopyOutcome, { intent: "success" | "warning"; words: string }>> = {
  copied: { intent: "success", words: wordWords.copied },
  refused: { intent: "warning", words: wordWords.refused },
  stale: { intent: "warning", words: wordWords.stale },
};

/** What whoever pastes should know, the button, and what came of it. */
export function CopyFoot(screen: WordScreenState) {
  const styles = useScreenStyles();
  const { state, paper, obstacle, copy, cancel } = screen;
  const { outcome, busy, editing } = state;
  return (
    <div className={styles.foot}>
      <div role="status">
        <Working busy={busy} editing={editing} cancel={cancel} />
      </div>
      <Warnings {...screen} />
      <div role="status">
        {outcome !== null && (
          <MessageBar intent={outcomes[outcome].intent} layout="multiline">
            <MessageBarBody>{outcomes[outcome].words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {state.read?.kind !== "chart" && (
        <div className={styles.action}>
          <Button
            appearance="primary"
            disabledFocusable={paper === null || obstacle !== null}
            aria-describedby="copy-obstacle"
            onClick={copy}
          >
            {wordWords.copy}
          </Button>
          <p className={styles.obstacle} id="copy-obstacle">
            {paper === null ? wordWords.nothing : obstacle}
          </p>
        </div>
      )}
    </div>
  );
}

function Warnings({ state: { read }, paper }: WordScreenState) {
  if (read?.kind !== "table" || paper === null) return null;
  const warnings = warningsOf(read.shown, paper);
  if (warnings.length === 0) return null;
  return (
    <MessageBar intent={read.shown.errors.length > 0 ? "warning" : "info"} layout="multiline">
      <MessageBarBody>{warnings.join(" ")}</MessageBarBody>
    </MessageBar>
  );
}
