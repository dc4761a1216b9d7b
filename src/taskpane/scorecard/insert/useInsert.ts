import type { Dispatch } from "react";
import { useCallback } from "react";
import { goTo } from "../../../excel";
import { faultMessage } from "../../faultMessage";
import type { Asking } from "../../work/useTask";
import type { Wait } from "../../work/useWaiting";
import type { ScorecardAction } from "../types";

/** After this long, in milliseconds, the screen says that it is working. */
const slow = 1000;

interface UseInsert {
  readonly run: (work: (asking: Asking) => Promise<ScorecardAction>) => void;
  readonly show: (address: string) => void;
}

/** Runs what changes the workbook, and tells how it went. */
export function useInsert(begin: () => Wait, dispatch: Dispatch<ScorecardAction>): UseInsert {
  const fail = useCallback(
    (reason: unknown) => {
      dispatch({ type: "failed", fault: faultMessage(reason) });
    },
    [dispatch],
  );
  const run = useCallback(
    (work: (asking: Asking) => Promise<ScorecardAction>) => {
      const wait = begin();
      const timer = setTimeout(() => {
        dispatch({ type: "busy", busy: { words: "Writing the table", progress: null } });
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
    [begin, dispatch, fail],
  );
  const show = useCallback(
    (address: string) => {
      goTo(address).catch(fail);
    },
    [fail],
  );
  return { run, show };
}
