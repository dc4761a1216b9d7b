import type { Dispatch } from "react";
import { useCallback } from "react";
import type { SourceRange, Target, Waiting } from "../../excel";
import { goTo, insertTable, readAgain } from "../../excel";
import type { TableSpec } from "../../report";
import { faultMessage } from "../faultMessage";
import { sameFigures } from "./scorecardModel";
import type { ScorecardAction } from "./types";
import type { Wait } from "./useWaiting";

/** After this long, in milliseconds, the screen says that it is working. */
const slow = 1000;

/** What the person saw and agreed to. */
export interface Insertion {
  readonly source: SourceRange;
  readonly spec: TableSpec;
  readonly target: Target;
  readonly overwrite: boolean;
}

interface UseInsert {
  readonly insert: (insertion: Insertion) => void;
  readonly show: (address: string) => void;
}

export function useInsert(begin: () => Wait, dispatch: Dispatch<ScorecardAction>): UseInsert {
  const fail = useCallback(
    (reason: unknown) => {
      dispatch({ type: "failed", fault: faultMessage(reason) });
    },
    [dispatch],
  );
  const insert = useCallback(
    (insertion: Insertion) => {
      const wait = begin();
      const timer = setTimeout(() => {
        dispatch({ type: "slow" });
      }, slow);
      dispatch({ type: "inserting" });
      insertFresh(insertion, wait.waiting)
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
  return { insert, show };
}

/** Inserts only what the source still says: figures that changed since the preview are shown first. */
async function insertFresh(
  { source, spec, target, overwrite }: Insertion,
  waiting: Waiting,
): Promise<ScorecardAction> {
  const range = await readAgain(source, waiting);
  if (!sameFigures(source, range)) return { type: "sourceChanged", range };
  return { type: "inserted", table: await insertTable(spec, target, { overwrite, ...waiting }) };
}
