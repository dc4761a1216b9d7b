import type { Dispatch } from "react";
import { useCallback } from "react";
import { type ManagedTable, WorkbookFault } from "../../excel";
import type { UseWork } from "../work/useWork";
import { tablesWords } from "../../words";
import { doRefresh } from "./doRefresh";
import { planned } from "./planned";
import { refreshAll } from "./refreshAll";
import { doneNote, failedNote } from "./resultWords";
import type { Planned, TablesAction } from "./types";

export interface RefreshActions {
  /** Reads what a refresh would do. */
  readonly look: (table: ManagedTable) => void;
  /** Does what was looked at. */
  readonly refresh: (ready: Planned) => void;
  readonly refreshAll: (tables: readonly ManagedTable[]) => void;
}

export function useRefresh(run: UseWork["run"], dispatch: Dispatch<TablesAction>): RefreshActions {
  const look = useCallback(
    ({ id, title }: ManagedTable) => {
      dispatch({ type: "begun" });
      run(tablesWords.readingTheSourceOf(title), (working) => planned(id, working))
        .then((ready) => {
          dispatch({ type: "planned", planned: ready });
        })
        .catch(failed(dispatch, id, tablesWords.refresh));
    },
    [run, dispatch],
  );
  const refreshOne = useCallback(
    (ready: Planned) => {
      const { id, title } = ready.plan;
      run(tablesWords.refreshing(title), ({ waiting }) => doRefresh(ready, waiting))
        .then(() => {
          dispatch({ type: "refreshed", id, note: doneNote(ready) });
        })
        .catch((reason: unknown) => {
          // What was looked at is no longer what is there.
          if (reason instanceof WorkbookFault && reason.code === "ChangedMeanwhile")
            dispatch({ type: "planClosed" });
          failed(dispatch, id, tablesWords.refreshNow)(reason);
        });
    },
    [run, dispatch],
  );
  return { look, refresh: refreshOne, refreshAll: useAll(run, dispatch) };
}

function useAll(run: UseWork["run"], dispatch: Dispatch<TablesAction>): RefreshActions["refreshAll"] {
  return useCallback(
    (tables) => {
      dispatch({ type: "begun" });
      run(tablesWords.refreshingAny, (working) =>
        refreshAll(tables, working, (id, note) => {
          dispatch({ type: "noted", id, note });
        }),
      )
        .then((summary) => {
          dispatch({ type: "allDone", summary });
        })
        .catch((reason: unknown) => {
          dispatch({ type: "allDone", summary: failedNote(reason, tablesWords.refreshAll) });
        });
    },
    [run, dispatch],
  );
}

/** Says beside a table why something could not be done with it. */
export function failed(dispatch: Dispatch<TablesAction>, id: string, again: string) {
  return (reason: unknown): void => {
    dispatch({ type: "noted", id, note: failedNote(reason, again) });
  };
}
