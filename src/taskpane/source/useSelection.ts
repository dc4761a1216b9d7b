import type { Dispatch } from "react";
import { useEffect } from "react";
import { followSelection } from "../../excel";
import { faultMessage } from "../faultMessage";
import type { SourceAction } from "./types";

/** Tells what is selected, whenever the person selects something else. */
export function useSelection(dispatch: Dispatch<SourceAction>): void {
  useEffect(() => {
    const following = followSelection((address) => {
      dispatch({ type: "selected", address });
    });
    following.catch((reason: unknown) => {
      dispatch({ type: "readFailed", message: faultMessage(reason) });
    });
    return () => {
      // Nothing is left to tell the person about a screen they have left.
      following.then((stop) => stop()).catch(() => undefined);
    };
  }, [dispatch]);
}
