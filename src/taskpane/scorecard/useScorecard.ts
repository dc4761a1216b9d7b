import type { Dispatch } from "react";
import { useCallback, useReducer } from "react";
import { sizeOf } from "../../excel";
import type { ScorecardDefinition } from "../../report";
import { useTask } from "../work/useTask";
import { useWaiting } from "../work/useWaiting";
import { insertWords } from "../../words";
import { insertLabel } from "../insert/insertLabel";
import { insertFresh } from "./insert/insertion";
import { update } from "./insert/update";
import { liveSource } from "./live/liveSource";
import { useInsert } from "../insert/useInsert";
import { makeTask } from "./making/makeTask";
import type { TotalsChoice } from "./making/subject";
import { obstacle } from "./obstacle";
import { checkedTarget, targetOf } from "../place/target";
import { shownOf } from "../making/makingChange";
import { checkTask } from "../place/checkTask";
import { usePlaceQuestion } from "../place/usePlaceQuestion";
import { sourceTask } from "../source/sourceTask";
import { useSelection } from "../source/useSelection";
import { openingState, reduce } from "./state/scorecardState";
import { useTable } from "./useTable";
import type { ReadSource } from "../source/types";
import type { EditedTable, Making, ScorecardAction, ScorecardState } from "./types";

export interface ScorecardScreenState {
  readonly state: ScorecardState;
  readonly dispatch: Dispatch<ScorecardAction>;
  readonly read: ReadSource | null;
  /** The choices as they stand, for monthly figures. */
  readonly definition: ScorecardDefinition | null;
  /** The choices as they stand, for figures already totalled. */
  readonly choice: TotalsChoice | null;
  readonly title: string;
  /** The table to show; the one before while the next is being made. */
  readonly shown: Making | null;
  /** Why nothing can be inserted yet. */
  readonly obstacle: string | null;
  /** The answer is what becomes of figures edited by hand, once it was asked. */
  readonly insert: (answer?: "keep" | "overwrite") => void;
  readonly show: (address: string) => void;
  /** Stops whatever works or waits for Excel. */
  readonly cancel: () => void;
}

export function useScorecard(edited: EditedTable | null): ScorecardScreenState {
  const [state, dispatch] = useReducer(reduce, edited, openingState);
  const table = useTable(state);
  const { title, subject } = table;
  const onEditing = useCallback((on: boolean) => {
    dispatch({ type: "editing", on });
  }, []);
  const { begin, cancel } = useWaiting(onEditing);
  const shown = shownOf(state.making);
  useSelection(dispatch);
  useTask(sourceTask, state.source.request, begin, dispatch);
  useTask(makeTask, subject, begin, dispatch);
  const toPlace = state.edited === null ? shown : null;
  const size = toPlace && sizeOf({ ...toPlace.made.spec, title: "" });
  useTask(checkTask, usePlaceQuestion(state, size), begin, dispatch);
  const { run, show } = useInsert<ScorecardAction>(
    begin,
    dispatch,
    insertWords.writingTheTable,
    insertLabel(state),
  );
  const why = obstacle(state, table);
  const insert = (answer?: "keep" | "overwrite") => {
    const target = targetOf(state.place);
    const source = state.source.range;
    if (why !== null || state.insert.phase === "inserting" || shown === null || source === null) return;
    const insertion = { source, ...shown, title: title.trim() };
    run((asking) => {
      const live = state.live ? liveSource(shown, source) : null;
      if (state.edited !== null) return update(insertion, state, { answer: answer ?? "ask", live }, asking);
      if (target === null) return Promise.resolve({ type: "unchecked" });
      const place = { target: checkedTarget(target, state.check), overwrite: state.agreed, live };
      return insertFresh(insertion, place, asking);
    });
  };
  return { state, dispatch, ...table, shown, obstacle: why, insert, show, cancel };
}
