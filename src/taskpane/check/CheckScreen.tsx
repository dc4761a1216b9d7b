import { Button, MessageBar, MessageBarBody, Radio, RadioGroup } from "@fluentui/react-components";
import { resultWords } from "../../core";
import { checkWords as words, listed } from "../../words";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { ScreenTop } from "../layout/ScreenTop";
import { useScreenStyles } from "../layout/screenStyles";
import { WorkStatus } from "../work/WorkStatus";
import { useCheckStyles } from "./checkStyles";
import { FindingsPart } from "./FindingsPart";
import { ReportPart } from "./ReportPart";
import { type CheckScreenState, useCheck } from "./useCheck";

interface CheckScreenProps {
  readonly moved: boolean;
  readonly onBack: () => void;
}

const scopes = ["selection", "sheet", "workbook"] as const;

export function CheckScreen({ moved, onBack }: CheckScreenProps) {
  const styles = useScreenStyles();
  const screen = useCheck();
  return (
    <main className={styles.screen}>
      <ScreenTop moved={moved} onBack={onBack}>
        {words.screen}
      </ScreenTop>
      <div className={styles.body}>
        <ScopePart {...screen} />
        <FindingsPart screen={screen} />
        <ReportPart screen={screen} />
      </div>
      <Foot {...screen} />
    </main>
  );
}

function ScopePart({ state, dispatch }: CheckScreenState) {
  const styles = usePartStyles();
  return (
    <Part heading={words.scope}>
      <RadioGroup
        aria-label={words.scope}
        value={state.scope}
        onChange={(_, { value }) => {
          const scope = scopes.find((each) => each === value);
          if (scope) dispatch({ type: "scope", scope });
        }}
      >
        {scopes.map((scope) => (
          <Radio key={scope} value={scope} label={words.scopes[scope]} />
        ))}
      </RadioGroup>
      <p className={styles.note}>{words.reads}</p>
    </Part>
  );
}

/** The button, and what the last check came to. */
function Foot({ state, work, editing, cancel, check }: CheckScreenState) {
  const styles = useScreenStyles();
  const partStyles = usePartStyles();
  const checkStyles = useCheckStyles();
  const { checked, note } = state;
  const hidden = checked?.hiddenSheets ?? [];
  return (
    <div className={styles.foot}>
      <div className={styles.action}>
        <Button appearance="primary" disabledFocusable={work !== null} onClick={check}>
          {checked === null ? words.check : words.again}
        </Button>
      </div>
      <WorkStatus work={work} editing={editing} cancel={cancel} />
      <div role="status">
        {checked !== null && work === null && (
          <p className={checkStyles.status}>{resultWords(checked.result)}</p>
        )}
        {hidden.length > 0 && (
          <p className={partStyles.note}>{words.hiddenSheets(listed(hidden, Infinity), hidden.length)}</p>
        )}
      </div>
      <div role="alert">
        {note !== null && (
          <MessageBar intent={note.intent} layout="multiline">
            <MessageBarBody>{note.words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
