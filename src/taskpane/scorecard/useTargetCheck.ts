import type { Dispatch } from "react";
import { useEffect } from "react";
import type { TableSize, Target } from "../../excel";
import { checkTarget } from "../../excel";
import { faultMessage } from "../faultMessage";
import type { ScorecardAction } from "./types";
import type { Wait } from "./useWaiting";

/** A typed address is checked once the typing rests this long, in milliseconds. */
const rest = 250;

/** Checks the target whenever it, the table's size or `recheck` changes. */
export function useTargetCheck(
  target: Target | null,
  size: TableSize | null,
  recheck: number,
  begin: () => Wait,
  dispatch: Dispatch<ScorecardAction>,
): void {
  // Compared by what they say: they are made anew each time the screen is drawn.
  const question = target === null || size === null ? null : JSON.stringify({ target, size });
  useEffect(() => {
    if (question === null) {
      dispatch({ type: "unchecked" });
      return undefined;
    }
    const asked = JSON.parse(question) as { target: Target; size: TableSize };
    dispatch({ type: "checking" });
    const wait = begin();
    let current = true;
    const tell = (action: ScorecardAction) => {
      if (current) dispatch(action);
    };
    const timer = setTimeout(() => {
      checkTarget(asked.target, asked.size, wait.waiting)
        .then((check) => {
          tell({ type: "checked", target: asked.target, check });
        })
        .catch((reason: unknown) => {
          tell({ type: "checkFailed", words: faultMessage(reason).words });
        })
        .finally(wait.end);
    }, rest);
    return () => {
      current = false;
      clearTimeout(timer);
      wait.abort();
      wait.end();
    };
  }, [question, recheck, begin, dispatch]);
}
