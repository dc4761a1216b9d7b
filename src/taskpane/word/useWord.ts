import type { Dispatch } from "react";
import { useCallback, useMemo, useReducer } from "react";
import { blocksHtml, blocksText } from "../../report";
import { copyContent, type CopyContent } from "../copying/copyContent";
import { useSelection } from "../source/useSelection";
import type { SourceAction } from "../source/types";
import { useReturn } from "../work/useReturn";
import { useTask } from "../work/useTask";
import { useWaiting } from "../work/useWaiting";
import { readTask } from "./readTask";
import type { WordAction, WordState } from "./types";
import { useOffered } from "./useOffered";
import { obstacleOf, type PaperTable, paperTable } from "./wordModel";
import { initialState, reduce } from "./wordState";

export interface WordScreenState {
  readonly state: WordState;
  readonly dispatch: Dispatch<WordAction>;
  /** The table as it will be pasted; null where there is none. */
  readonly paper: PaperTable | null;
  /** Why it can't be copied yet. */
  readonly obstacle: string | null;
  readonly content: () => CopyContent;
  readonly copy: () => void;
  readonly cancel: () => void;
}

export function useWord(): WordScreenState {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { read, edits, request, listing } = state;
  const onEditing = useCallback((on: boolean) => {
    dispatch({ type: "editing", on });
  }, []);
  const { begin, cancel } = useWaiting(onEditing);
  useTask(readTask, request, begin, dispatch);
  useOffered(listing, dispatch);
  useChanges(dispatch);
  const shown = read?.kind === "table" ? read.shown : null;
  const paper = useMemo(() => shown && paperTable(shown, edits), [shown, edits]);
  const obstacle = shown && paper && obstacleOf(shown, paper);
  const content = () => contentOf(paper);
  const copy = () => {
    if (paper === null || obstacle !== null) return;
    void copyContent(content()).then((done) => {
      dispatch({ type: "copied", done });
    });
  };
  return { state, dispatch, paper, obstacle, content, copy, cancel };
}

function contentOf(paper: PaperTable | null): CopyContent {
  const blocks = paper?.blocks ?? [];
  return { html: blocksHtml(blocks), text: blocksText(blocks) };
}

/** Cells may have changed whenever the person was in the workbook: what is shown is read again. */
function useChanges(dispatch: Dispatch<WordAction>): void {
  const tell = useCallback(
    (action: SourceAction) => {
      if (action.type === "selected") dispatch({ type: "selected" });
      else if (action.type === "readFailed") dispatch(action);
    },
    [dispatch],
  );
  useSelection(tell);
  useReturn(dispatch);
}
