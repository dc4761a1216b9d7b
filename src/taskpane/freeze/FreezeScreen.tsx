import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { ScreenTop } from "../layout/ScreenTop";
import { Part } from "../layout/Part";
import { useScreenStyles } from "../layout/screenStyles";
import { WorkStatus } from "../work/WorkStatus";
import { freezeWords } from "../../words";
import { FreezePart } from "./FreezePart";
import { broken } from "./freezeModel";
import { RepairPart } from "./RepairPart";
import { ThawPart } from "./ThawPart";
import { type FreezeScreenState, useFreeze } from "./useFreeze";

interface FreezeScreenProps {
  readonly moved: boolean;
  readonly onBack: () => void;
}

export function FreezeScreen({ moved, onBack }: FreezeScreenProps) {
  const styles = useScreenStyles();
  const screen = useFreeze();
  const { state, dispatch, work, editing, cancel } = screen;
  // What is wrong now comes before what could be done.
  const repairFirst = broken(state).length > 0 || state.note?.task === "repair";
  return (
    <main className={styles.screen}>
      <ScreenTop moved={moved} onBack={onBack}>
        {freezeWords.freezeFormulas}
      </ScreenTop>
      <div className={styles.body}>
        <ScopePart state={state} dispatch={dispatch} />
        {state.found !== null && (
          <>
            {repairFirst && <RepairPart {...screen} />}
            <FreezePart {...screen} />
            <ThawPart {...screen} />
            {!repairFirst && <RepairPart {...screen} />}
          </>
        )}
      </div>
      <div className={work?.slow === true || editing ? styles.foot : undefined}>
        <WorkStatus work={work} editing={editing} cancel={cancel} />
      </div>
    </main>
  );
}

function ScopePart({ state, dispatch }: Pick<FreezeScreenState, "state" | "dispatch">) {
  return (
    <Part heading={freezeWords.whereLabel}>
      <RadioGroup
        aria-label={freezeWords.whereLabel}
        layout="horizontal"
        value={state.scope}
        onChange={(_, { value }) => {
          dispatch({ type: "scope", scope: value === "workbook" ? "workbook" : "sheet" });
        }}
      >
        <Radio value="sheet" label={freezeWords.thisSheet} />
        <Radio value="workbook" label={freezeWords.theWholeWorkbook} />
      </RadioGroup>
      {state.words !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{state.words}</MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                dispatch({ type: "again" });
              }}
            >
              {freezeWords.lookAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </Part>
  );
}
