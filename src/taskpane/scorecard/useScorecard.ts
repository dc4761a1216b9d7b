import type { Dispatch } from "react";
import { useCallback, useMemo, useReducer } from "react";
import type { Scorecard } from "../../report";
import type { Understanding } from "./scorecardModel";
import {
  build,
  checkedTarget,
  obstacle,
  sizeOf,
  suggestedTitle,
  targetOf,
  understand,
} from "./scorecardModel";
import { initialState, reduce } from "./scorecardState";
import type { ScorecardAction, ScorecardState } from "./types";
import { useInsert } from "./useInsert";
import { useSource } from "./useSource";
import { useTargetCheck } from "./useTargetCheck";
import { useWaiting } from "./useWaiting";

export interface ScorecardScreenState {
  readonly state: ScorecardState;
  readonly dispatch: Dispatch<ScorecardAction>;
  readonly understanding: Understanding | null;
  readonly title: string;
  readonly card: Scorecard | null;
  /** Why nothing can be inserted yet. */
  readonly obstacle: string | null;
  readonly insert: () => void;
  readonly show: (address: string) => void;
  /** Stops waiting for Excel. */
  readonly cancel: () => void;
}

export function useScorecard(): ScorecardScreenState {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { source, corrections, place, check, agreed } = state;
  const { range } = source;
  const understanding = useMemo(
    () => (range === null ? null : understand(range, corrections)),
    [range, corrections],
  );
  const title = state.title ?? suggestedTitle(range, understanding?.layout ?? null);
  const card = useMemo(
    () => (understanding === null ? null : build(understanding, title.trim())),
    [understanding, title],
  );
  const onEditing = useCallback((on: boolean) => {
    dispatch({ type: "editing", on });
  }, []);
  const { begin, cancel } = useWaiting(onEditing);
  const target = targetOf(place);
  useSource(source.request, begin, dispatch);
  useTargetCheck(target, card && sizeOf(card.spec), state.recheck, begin, dispatch);
  const { insert, show } = useInsert(begin, dispatch);
  const why = obstacle(state, understanding, card);
  return {
    state,
    dispatch,
    understanding,
    title,
    card,
    obstacle: why,
    insert: () => {
      const ready = why === null && state.insert.phase !== "inserting";
      if (!ready || card === null || target === null || range === null) return;
      insert({ source: range, spec: card.spec, target: checkedTarget(target, check), overwrite: agreed });
    },
    show,
    cancel,
  };
}
