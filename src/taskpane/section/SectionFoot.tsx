import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { sectionWords } from "../../words";
import { useScreenStyles } from "../layout/screenStyles";
import type { CopyOutcome } from "../word/types";
import { Working } from "../work/Working";
import type { SectionScreenState } from "./useSection";

const outcomes: Readonly<Record<CopyOutcome, { intent: "success" | "warning"; words: string }>> = {
  copied: { intent: "success", words: sectionWords.copied },
  refused: { intent: "warning", words: sectionWords.refused },
  stale: { intent: "warning", words: sectionWords.stale },
};

/** What whoever pastes should know, the button, and what came of it. */
export function SectionFoot({ state, section, copy, cancel }: SectionScreenState) {
  const styles = useScreenStyles();
  const { outcome, busy, editing } = state;
  const { warnings, obstacle } = section;
  return (
    <div className={styles.foot}>
      <div role="status">
        <Working busy={busy} editing={editing} cancel={cancel} />
      </div>
      {warnings.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{warnings.join(" ")}</MessageBarBody>
        </MessageBar>
      )}
      <div role="status">
        {outcome !== null && (
          <MessageBar intent={outcomes[outcome].intent} layout="multiline">
            <MessageBarBody>{outcomes[outcome].words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.action}>
        <Button
          appearance="primary"
          disabledFocusable={obstacle !== null}
          aria-describedby="section-obstacle"
          onClick={copy}
        >
          {sectionWords.copy}
        </Button>
        <p className={styles.obstacle} id="section-obstacle">
          {obstacle}
        </p>
      </div>
    </div>
  );
}
