import type { Dispatch } from "react";
import { useCallback } from "react";
import type { Target } from "../../excel";
import { goTo, insertTable } from "../../excel";
import type { TableSpec } from "../../report";
import { faultMessage } from "../faultMessage";
import type { ScorecardAction } from "./types";
import type { Wait } from "./useWaiting";

/** After this long, in milliseconds, the screen says that it is working. */
const slow = 1000;

interface UseInsert {
  readonly insert: (spec: TableSpec, target: Target, overwrite: boolean) => void;
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
    (spec: TableSpec, target: Target, overwrite: boolean) => {
      const wait = begin();
      const timer = setTimeout(() => {
        dispatch({ type: "slow" });
      }, slow);
      dispatch({ type: "inserting" });
      insertTable(spec, target, { overwrite, ...wait.waiting })
        .then((table) => {
          dispatch({ type: "inserted", table });
        })
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
