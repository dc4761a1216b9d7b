import type { Dispatch } from "react";
import { useEffect } from "react";
import { listManaged, listTables } from "../../excel";
import type { Offered } from "./types";

interface OfferedAction {
  readonly type: "offered";
  readonly offered: Offered;
}

/** Lists what of the workbook can be copied, anew with each number. */
export function useOffered(listing: number, dispatch: Dispatch<OfferedAction>): void {
  useEffect(() => {
    const leaving = new AbortController();
    const waiting = { signal: leaving.signal };
    Promise.all([listManaged(waiting), listTables(waiting)])
      .then(([kept, tables]) => {
        dispatch({ type: "offered", offered: { kept, tables } });
      })
      // Trouble with what is kept is said under Tables; the selection can be copied without it.
      .catch(() => undefined);
    return () => {
      leaving.abort();
    };
  }, [listing, dispatch]);
}
