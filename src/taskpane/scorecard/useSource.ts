import type { Dispatch } from "react";
import { useEffect } from "react";
import { followSelection, readSelection } from "../../excel";
import { faultMessage } from "../faultMessage";
import type { ScorecardAction } from "./types";
import type { Wait } from "./useWaiting";

/** A selection is dragged out in many events: it is read once it rests this long, in milliseconds. */
const rest = 100;

/** Follows the selection, and reads it each time `request` is a new number. */
export function useSource(request: number, begin: () => Wait, dispatch: Dispatch<ScorecardAction>): void {
  useEffect(() => {
    const following = followSelection((address) => {
      dispatch({ type: "selected", address });
    });
    following.catch((reason: unknown) => {
      dispatch({ type: "readFailed", words: faultMessage(reason).words });
    });
    return () => {
      // Nothing is left to tell the person about a screen they have left.
      following.then((stop) => stop()).catch(() => undefined);
    };
  }, [dispatch]);

  useEffect(() => {
    const wait = begin();
    let current = true;
    const tell = (action: ScorecardAction) => {
      if (current) dispatch(action);
    };
    const timer = setTimeout(() => {
      readSelection(wait.waiting)
        .then((range) => {
          tell({ type: "read", range });
        })
        .catch((reason: unknown) => {
          tell({ type: "readFailed", words: faultMessage(reason).words });
        })
        .finally(wait.end);
    }, rest);
    return () => {
      current = false;
      clearTimeout(timer);
      wait.abort();
      wait.end();
    };
  }, [request, begin, dispatch]);
}
