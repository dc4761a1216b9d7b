import { type Dispatch, useEffect, useReducer } from "react";
import { followSelection, readPrint, setUpPrint } from "../../excel";
import { printWords as words } from "../../words";
import { faultMessage } from "../faultMessage";
import { type UseWork, useWork } from "../work/useWork";
import { planPrint } from "./printModel";
import { initialState, reduce } from "./printState";
import type { PrintAction, PrintState } from "./types";

export interface PrintScreenState extends Omit<UseWork, "run"> {
  readonly state: PrintState;
  readonly dispatch: Dispatch<PrintAction>;
  readonly setUp: () => void;
  /** Back to how the sheet printed before. */
  readonly putBack: () => void;
}

export function usePrint(): PrintScreenState {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { run, ...status } = useWork();
  useSheet(state.reading, dispatch);
  const perform = (what: string, job: Parameters<typeof run<PrintAction>>[1]) => {
    dispatch({ type: "begun" });
    run(what, job)
      .then(dispatch)
      .catch((reason: unknown) => {
        dispatch({ type: "failed", note: failedNote(reason) });
      });
  };
  return {
    ...status,
    state,
    dispatch,
    setUp: () => {
      const { sheet, choices } = state;
      if (sheet === null || choices === null) return;
      const { after } = planPrint(sheet, choices);
      perform(words.setting, async ({ waiting }) => {
        await setUpPrint({ sheetId: sheet.sheetId, before: sheet.setUp, after }, waiting);
        return { type: "done", after, words: words.done(sheet.sheet) };
      });
    },
    putBack: () => {
      if (state.done === null) return;
      const { sheet, after } = state.done;
      perform(words.undoing, async ({ waiting }) => {
        await setUpPrint({ sheetId: sheet.sheetId, before: after, after: sheet.setUp }, waiting);
        const unset = sheet.setUp.titleRows === "" && after.titleRows !== "";
        const undone = words.undone(sheet.sheet);
        return { type: "undone", words: unset ? `${undone} ${words.titlesStay}` : undone };
      });
    },
  };
}

/** Reads the sheet that is shown, and again when the person selects on another. */
function useSheet(reading: number, dispatch: Dispatch<PrintAction>): void {
  useEffect(() => {
    let current = true;
    readPrint()
      .then((sheet) => {
        if (current) dispatch({ type: "read", sheet });
      })
      .catch((reason: unknown) => {
        if (current) dispatch({ type: "unread", words: faultMessage(reason, words.readAgain).words });
      });
    return () => {
      current = false;
    };
  }, [reading, dispatch]);
  useEffect(() => {
    const following = followSelection(() => {
      dispatch({ type: "again" });
    });
    following.catch(() => undefined);
    return () => {
      following.then((stop) => stop()).catch(() => undefined);
    };
  }, [dispatch]);
}

function failedNote(reason: unknown) {
  const { words: why, cancelled } = faultMessage(reason, words.button);
  return { intent: cancelled ? ("info" as const) : ("error" as const), words: why };
}
