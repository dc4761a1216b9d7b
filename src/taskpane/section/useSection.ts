import type { Dispatch } from "react";
import { useCallback, useMemo, useReducer } from "react";
import { blocksHtml, blocksText } from "../../report";
import { copyContent, type CopyContent } from "../copying/copyContent";
import { useOffered } from "../word/useOffered";
import { useReturn } from "../work/useReturn";
import { useTask } from "../work/useTask";
import { useWaiting } from "../work/useWaiting";
import { readTask } from "./readTask";
import { type Section, sectionOf } from "./sectionModel";
import { initialState, reduce } from "./sectionState";
import type { SectionAction, SectionState } from "./types";

export interface SectionScreenState {
  readonly state: SectionState;
  readonly dispatch: Dispatch<SectionAction>;
  readonly section: Section;
  readonly content: () => CopyContent;
  readonly copy: () => void;
  readonly cancel: () => void;
}

export function useSection(): SectionScreenState {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { items, firstTable, read, words, agreed } = state;
  const onEditing = useCallback((on: boolean) => {
    dispatch({ type: "editing", on });
  }, []);
  const { begin, cancel } = useWaiting(onEditing);
  useTask(readTask, state.request, begin, dispatch);
  useOffered(state.listing, dispatch);
  useReturn(dispatch);
  const section = useMemo(
    () => sectionOf({ items, firstTable, read, words, agreed }),
    [items, firstTable, read, words, agreed],
  );
  const content = () => ({ html: blocksHtml(section.blocks), text: blocksText(section.blocks) });
  const copy = () => {
    if (section.obstacle !== null) return;
    void copyContent(content()).then((done) => {
      dispatch({ type: "copied", done });
    });
  };
  return { state, dispatch, section, content, copy, cancel };
}
