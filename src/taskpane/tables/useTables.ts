import type { Dispatch } from "react";
import { useCallback, useEffect, useReducer, useRef } from "react";
import { forget, goToManaged, listManaged, type ManagedTable } from "../../excel";
import { faultMessage } from "../faultMessage";
import { type UseWork, useWork } from "../work/useWork";
import { initialState, reduce } from "./tablesState";
import type { TablesAction, TablesState } from "./types";
import { failed, type RefreshActions, useRefresh } from "./useRefresh";

type Run = UseWork["run"];

export interface TablesScreenState extends Omit<UseWork, "run">, RefreshActions {
  readonly state: TablesState;
  readonly dispatch: Dispatch<TablesAction>;
  readonly goTo: (table: ManagedTable) => void;
  readonly forget: (table: ManagedTable) => void;
}

export function useTables(): TablesScreenState {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { run, ...status } = useWork();
  useList(state.request, run, dispatch);
  const goTo = useCallback(
    ({ id }: ManagedTable) => {
      run("Going to the table", ({ waiting }) => goToManaged(id, waiting)).catch(
        failed(dispatch, id, "Go to"),
      );
    },
    [run],
  );
  const forgetOne = useCallback(
    ({ id, title }: ManagedTable) => {
      run("Forgetting the table", ({ waiting }) => forget(id, waiting))
        .then(() => {
          dispatch({ type: "forgotten", id, words: `${title} is a plain table now.` });
        })
        .catch(failed(dispatch, id, "Yes, forget it"));
    },
    [run],
  );
  return { ...status, state, dispatch, goTo, forget: forgetOne, ...useRefresh(run, dispatch) };
}

function useList(request: number, run: Run, dispatch: Dispatch<TablesAction>): void {
  const listed = useRef(false);
  useEffect(() => {
    let current = true;
    // Once there is a list it stays, and stays usable, while it is read anew.
    const reading = !listed.current
      ? run("Reading what is kept in this workbook", ({ waiting }) => listManaged(waiting))
      : listManaged();
    reading
      .then((tables) => {
        if (!current) return;
        listed.current = true;
        dispatch({ type: "listed", tables });
      })
      .catch((reason: unknown) => {
        if (current) dispatch({ type: "listFailed", words: faultMessage(reason, "Read again").words });
      });
    return () => {
      current = false;
    };
  }, [request, run, dispatch]);
  useEffect(() => {
    // Sheets may have been renamed, moved or deleted while the person was in the workbook.
    const back = () => {
      dispatch({ type: "again" });
    };
    window.addEventListener("focus", back);
    return () => {
      window.removeEventListener("focus", back);
    };
  }, [dispatch]);
}
