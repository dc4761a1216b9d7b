import type { Dispatch } from "react";
import { useCallback, useMemo, useReducer } from "react";
import { sizeOf } from "../../excel";
import type { SelectionLayout } from "../../report";
import { insertWords } from "../../words";
import { insertLabel } from "../insert/insertLabel";
import { useInsert } from "../insert/useInsert";
import { shownOf } from "../making/makingChange";
import { checkTask } from "../place/checkTask";
import { checkedTarget, targetOf } from "../place/target";
import { usePlaceQuestion } from "../place/usePlaceQuestion";
import { sourceTask } from "../source/sourceTask";
import { useSelection } from "../source/useSelection";
import { useTask } from "../work/useTask";
import { useWaiting } from "../work/useWaiting";
import { insertList, updateList } from "./listInsertion";
import type { ListKind } from "./listKind";
import { listMakeTask } from "./listMakeTask";
import { listObstacle } from "./listObstacle";
import { openingList, reduceList } from "./state/listState";
import type { EditedList, ListAction, ListState, ListSubject, Making } from "./types";

export interface ListScreenState {
  readonly state: ListState;
  readonly dispatch: Dispatch<ListAction>;
  /** The list as it is laid out; null until it is read. */
  readonly layout: SelectionLayout | null;
  /** The list with the choices as they stand; null where nothing can be made of it. */
  readonly subject: ListSubject | null;
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

/** A screen that makes a table of this kind from a list. */
export function useList(kind: ListKind, edited: EditedList | null): ListScreenState {
  const [state, dispatch] = useReducer(reduceList, edited, (given) => openingList(kind.title, given));
  const { layout, subject, title } = useListTable(state, kind);
  const onEditing = useCallback((on: boolean) => {
    dispatch({ type: "editing", on });
  }, []);
  const { begin, cancel } = useWaiting(onEditing);
  const shown = shownOf(state.making);
  useSelection(dispatch);
  useTask(sourceTask, state.source.request, begin, dispatch);
  useTask(listMakeTask, subject, begin, dispatch);
  const spec = shown?.made.kind === "table" ? shown.made.spec : null;
  const size = state.edited === null && spec !== null ? sizeOf({ ...spec, title: "" }) : null;
  useTask(checkTask, usePlaceQuestion(state, size), begin, dispatch);
  const words = insertWords.writingTheTable;
  const { run, show } = useInsert<ListAction>(begin, dispatch, words, insertLabel(state));
  const why = listObstacle(state, { subject, title }, kind);
  const insert = (answer?: "keep" | "overwrite") => {
    const source = state.source.range;
    if (why !== null || state.insert.phase === "inserting" || subject === null) return;
    if (spec === null || source === null) return;
    const insertion = { source, subject, spec: { ...spec, title: title.trim() } };
    run((asking) => {
      if (state.edited !== null) {
        const elsewhere = state.source.request.from !== "table";
        return updateList(insertion, { id: state.edited.id, elsewhere, answer: answer ?? "ask" }, asking);
      }
      const target = targetOf(state.place);
      if (target === null) return Promise.resolve({ type: "unchecked" });
      const place = { target: checkedTarget(target, state.check), overwrite: state.agreed };
      return insertList(insertion, place, asking);
    });
  };
  return { state, dispatch, layout, subject, title, shown, obstacle: why, insert, show, cancel };
}

/** What is to be made of the list, by what was guessed and what the person chose. */
function useListTable(
  state: ListState,
  kind: ListKind,
): Pick<ListScreenState, "layout" | "subject" | "title"> {
  const { hasHeadings, chosen, attempt } = state;
  const { range } = state.source;
  const layout = useMemo(
    () => (range === null ? null : kind.layOut(range.values, hasHeadings ?? undefined)),
    [kind, range, hasHeadings],
  );
  const definition = useMemo(
    () => (layout === null ? null : (chosen ?? kind.guess(layout))),
    [kind, layout, chosen],
  );
  const subject = useMemo(
    () => subjectOf({ layout, chosen: definition, attempt }),
    [layout, definition, attempt],
  );
  return { layout, subject, title: state.title ?? suggestedTitle(layout, range?.sheet ?? "", kind) };
}

interface Chosen {
  readonly layout: SelectionLayout | null;
  readonly chosen: ListSubject["chosen"] | null;
  /** Each attempt has a subject of its own, so that the same is made once more. */
  readonly attempt: number;
}

function subjectOf({ layout, chosen }: Chosen): ListSubject | null {
  return layout === null || chosen === null ? null : { layout, chosen };
}

/** The line above the headings, or the sheet's name if it has a real one. */
function suggestedTitle(layout: SelectionLayout | null, sheet: string, { title }: ListKind): string {
  const above = layout?.title ?? "";
  if (above !== "") return above;
  return sheet === "" || /^(sheet|table) ?\d*$/i.test(sheet) ? title : sheet;
}
