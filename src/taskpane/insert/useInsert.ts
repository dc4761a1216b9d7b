import type { Dispatch } from "react";
import { useCallback } from "react";
import { goTo } from "../../excel";
import { type FaultMessage, faultMessage } from "../faultMessage";
import type { BusyAction } from "../work/busy";
import type { Asking } from "../work/useTask";
import type { Wait } from "../work/useWaiting";

/** After this long, in milliseconds, the screen says that it is working. */
const slow = 1000;

/** What writing tells besides its own answer. */
export type WritingAction =
  { readonly type: "inserting" } | { readonly type: "failed"; readonly fault: FaultMessage };

interface UseInsert<Action> {
  readonly run: (work: (asking: Asking) => Promise<Action>) => void;
  /** Goes to cells on their sheet. */
  readonly show: (address: string) => void;
}

/** Runs what changes the workbook, and tells how it went. */
export function useInsert<Action>(
  begin: () => Wait,
  dispatch: Dispatch<Action | WritingAction | BusyAction>,
  /** What is being written, such as "Writing the table". */
  words: string,
  /** The button by which a person who stopped it begins it again. */
  again: string,
): UseInsert<Action> {
  const fail = useCallback(
    (reason: unknown) => {
      dispatch({ type: "failed", fault: faultMessage(reason, again) });
    },
    [dispatch, again],
  );
  const run = useCallback(
    (work: (asking: Asking) => Promise<Action>) => {
      const wait = begin();
      const timer = setTimeout(() => {
        dispatch({ type: "busy", busy: { words, progress: null } });
      }, slow);
      dispatch({ type: "inserting" });
      work({ waiting: wait.waiting, onProgress: () => undefined })
        .then(dispatch)
        .catch(fail)
        .finally(() => {
          clearTimeout(timer);
          wait.end();
        });
    },
    [begin, dispatch, fail, words],
  );
  const show = useCallback(
    (address: string) => {
      goTo(address).catch(fail);
    },
    [fail],
  );
  return { run, show };
}
