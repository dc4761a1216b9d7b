import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { printWords as words } from "../../words";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { ScreenTop } from "../layout/ScreenTop";
import { useScreenStyles } from "../layout/screenStyles";
import { WorkStatus } from "../work/WorkStatus";
import { PagePart } from "./PagePart";
import { planPrint, type PrintPlan } from "./printModel";
import { type PrintScreenState, usePrint } from "./usePrint";

interface PrintScreenProps {
  readonly moved: boolean;
  readonly onBack: () => void;
}

export function PrintScreen({ moved, onBack }: PrintScreenProps) {
  const styles = useScreenStyles();
  const screen = usePrint();
  const { sheet, choices } = screen.state;
  const plan = sheet !== null && choices !== null ? planPrint(sheet, choices) : null;
  return (
    <main className={styles.screen}>
      <ScreenTop moved={moved} onBack={onBack}>
        {words.title}
      </ScreenTop>
      <div className={styles.body}>
        <SheetPart {...screen} />
        {choices !== null && plan !== null && (
          <>
            <PagePart choices={choices} plan={plan} dispatch={screen.dispatch} />
            <ChangesPart plan={plan} />
          </>
        )}
      </div>
      <Foot {...screen} plan={plan} />
    </main>
  );
}

function SheetPart({ state, dispatch }: PrintScreenState) {
  const styles = usePartStyles();
  return (
    <Part heading={words.sheet}>
      {state.sheet !== null && <p className={styles.address}>{state.sheet.sheet}</p>}
      <div role="alert">{state.unread !== null && <p className={styles.text}>{state.unread}</p>}</div>
      {state.unread !== null && (
        <Button
          className={styles.own}
          size="small"
          onClick={() => {
            dispatch({ type: "again" });
          }}
        >
          {words.readAgain}
        </Button>
      )}
    </Part>
  );
}

function ChangesPart({ plan: { changes, warnings } }: { readonly plan: PrintPlan }) {
  const styles = usePartStyles();
  return (
    <Part heading={words.change}>
      {changes.length === 0 ? (
        <p className={styles.text}>{words.nothing}</p>
      ) : (
        <ul className={styles.list}>
          {changes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div role="status">
        {warnings.map((line) => (
          <p key={line} className={styles.text}>
            {line}
          </p>
        ))}
      </div>
    </Part>
  );
}

interface FootProps extends PrintScreenState {
  readonly plan: PrintPlan | null;
}

function Foot({ state, work, editing, cancel, setUp, putBack, plan }: FootProps) {
  const styles = useScreenStyles();
  const { note } = state;
  const ready = plan !== null && plan.obstacle === null && work === null;
  return (
    <div className={styles.foot}>
      <div className={styles.action}>
        <Button
          appearance="primary"
          disabledFocusable={!ready}
          aria-describedby="print-obstacle"
          onClick={() => {
            if (ready) setUp();
          }}
        >
          {words.button}
        </Button>
        <p id="print-obstacle" className={styles.obstacle}>
          {plan?.obstacle}
        </p>
      </div>
      <WorkStatus work={work} editing={editing} cancel={cancel} />
      <div role={note?.intent === "error" ? "alert" : "status"}>
        {note !== null && (
          <MessageBar intent={note.intent} layout="multiline">
            <MessageBarBody>{note.words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {state.done !== null && (
        <div>
          <Button size="small" disabledFocusable={work !== null} onClick={putBack}>
            {words.undo}
          </Button>
        </div>
      )}
    </div>
  );
}
