import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { publicationPaneWords as words } from "../../words";
import { ScreenTop } from "../layout/ScreenTop";
import { useScreenStyles } from "../layout/screenStyles";
import { Working } from "../work/Working";
import { WorkStatus } from "../work/WorkStatus";
import { CoverPart } from "./CoverPart";
import { SheetsPart } from "./SheetsPart";
import { TablesPart } from "./TablesPart";
import { type PublicationScreenState, usePublication } from "./usePublication";

interface PublicationScreenProps {
  readonly moved: boolean;
  readonly onBack: () => void;
}

export function PublicationScreen({ moved, onBack }: PublicationScreenProps) {
  const styles = useScreenStyles();
  const screen = usePublication();
  return (
    <main className={styles.screen}>
      <ScreenTop moved={moved} onBack={onBack}>
        {words.screen}
      </ScreenTop>
      <div className={styles.body}>
        <TablesPart {...screen} />
        <CoverPart {...screen} />
        <SheetsPart {...screen} />
      </div>
      <Foot {...screen} />
    </main>
  );
}

function Foot({ state, plan, stopReading, inserting, insert }: PublicationScreenState) {
  const styles = useScreenStyles();
  const { busy, editing, note } = state;
  const ready = plan.obstacle === null && inserting.work === null;
  return (
    <div className={styles.foot}>
      <div role="status">
        <Working busy={busy} editing={editing} cancel={stopReading} />
      </div>
      <WorkStatus {...inserting} />
      <div role={note?.intent === "error" ? "alert" : "status"}>
        {note !== null && (
          <MessageBar intent={note.intent} layout="multiline">
            <MessageBarBody>{note.words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.action}>
        <Button
          appearance="primary"
          disabledFocusable={!ready}
          aria-describedby="publication-obstacle"
          onClick={insert}
        >
          {words.insert}
        </Button>
        <p className={styles.obstacle} id="publication-obstacle">
          {plan.obstacle}
        </p>
      </div>
    </div>
  );
}
