import type { Dispatch } from "react";
import { useCallback, useEffect, useReducer, useRef } from "react";
import { forget, goToManaged, listManaged, type ManagedTable } from "../../excel";
import { faultMessage } from "../faultMessage";
import { type UseWork, useWork } from "../work/useWork";
import { tablesWords } from "../../words";
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
      run(tablesWords.goingToTheTable, ({ waiting }) => goToManaged(id, waiting)).catch(
        failed(dispatch, id, tablesWords.goTo),
      );
    },
    [run],
  );
  const forgetOne = useCallback(
    ({ id, title }: ManagedTable) => {
      run(tablesWords.forgettingTheTable, ({ waiting }) => forget(id, waiting))
        .then(() => {
          dispatch({ type: "forgotten", id, words: tablesWords.isAPlainTableNow(title) });
        })
        .catch(failed(dispatch, id, tablesWords.yesForgetIt));
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
      ? run(tablesWords.readingKept, ({ waiting }) => listManaged(waiting))
      : listManaged();
    reading
      .then((tables) => {
        if (!current) return;
        listed.current = true;
        dispatch({ type: "listed", tables });
      })
      .catch((reason: unknown) => {
        if (current)
          dispatch({ type: "listFailed", words: faultMessage(reason, tablesWords.readAgain).words });
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
