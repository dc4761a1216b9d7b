import { tableInsertChange } from "../../insert/tableInsertChange";
import { makingChange } from "../../making/makingChange";
import { checkChange, openingPlace } from "../../place/placeChange";
import { placeChosen } from "../../place/placeChosen";
import type { CheckAction, PlaceAction } from "../../place/types";
import { openingSource, sourceChange } from "../../source/sourceChange";
import type { ReadSource, SourceAction } from "../../source/types";
import type { TableInsertAction } from "../../insert/types";
import type { BusyAction, EditingAction } from "../../work/busy";
import type { EditedList, ListAction, ListChoiceAction, ListState } from "../types";

/** As the screen opens: with nothing chosen, or with all that was chosen for a table of this workbook. */
export function openingList(sheetName: string, edited: EditedList | null): ListState {
  const state: ListState = {
    ...{ edited, hasHeadings: null, chosen: null, title: null, making: { phase: "none" }, attempt: 0 },
    ...openingSource(edited === null ? undefined : { from: "table", id: edited.id }),
    ...openingPlace(sheetName),
    insert: { phase: "ready" },
    editing: false,
  };
  if (edited === null) return state;
  const { title, list } = edited;
  return { ...state, title, hasHeadings: list.hasHeadings, chosen: list };
}

/**
 * A screen that makes a table from a list, as a function of what happened. The source stops following the selection
 * as soon as the person chooses something about it, chooses a cell to insert at, or inserts.
 */
export function reduceList(state: ListState, action: ListAction): ListState {
  return { ...state, ...change(state, action) };
}

function change(state: ListState, action: ListAction): Partial<ListState> {
  switch (action.type) {
    case "selected":
    case "follow":
    case "ask":
    case "readAgain":
    case "read":
    case "readFailed":
      return listSourceChange(state, action);
    case "headings":
    case "choose":
    case "title":
      return choiceChange(action);
    case "making":
    case "nothingToMake":
    case "made":
    case "makeFailed":
    case "makeAgain":
      return makingChange(state, action);
    case "placeKind":
    case "sheetName":
    case "address":
    case "agree":
    case "checkAgain":
    case "checking":
    case "unchecked":
    case "checked":
    case "checkFailed":
    case "inserting":
    case "asking":
    case "inserted":
    case "failed":
    case "sourceChanged":
    case "busy":
    case "editing":
      return insertionChange(state, action);
  }
}

function choiceChange(action: ListChoiceAction): Partial<ListState> {
  switch (action.type) {
    case "headings":
      return { hasHeadings: action.on, following: false };
    case "choose":
      return { chosen: action.chosen, following: false };
    case "title":
      return { title: action.text };
  }
}

function listSourceChange(state: ListState, action: SourceAction): Partial<ListState> {
  const next = sourceChange(state, action);
  if (action.type !== "read") return next;
  return { ...next, ...choicesFor(state, action), insert: { phase: "ready" } };
}

/** Another block has other columns; what was chosen of the same one is kept. */
function choicesFor(
  { source, hasHeadings, chosen, edited }: ListState,
  { range }: ReadSource,
): Pick<ListState, "hasHeadings" | "chosen"> {
  const same = source.range === null ? edited !== null : source.range.address === range.address;
  return same ? { hasHeadings, chosen } : { hasHeadings: null, chosen: null };
}

type InsertionAction = PlaceAction | CheckAction | TableInsertAction | BusyAction | EditingAction;

/** What happens on the way into the workbook. */
function insertionChange(state: ListState, action: InsertionAction): Partial<ListState> {
  switch (action.type) {
    case "placeKind":
    case "sheetName":
    case "address":
    case "agree":
    case "checkAgain":
      return placeChosen(state, action);
    case "checking":
    case "unchecked":
    case "checked":
    case "checkFailed":
      return checkChange(state, action);
    case "inserting":
    case "asking":
    case "inserted":
    case "failed":
      return tableInsertChange(state, action);
    case "sourceChanged":
      return { ...tableInsertChange(state, action), ...choicesFor(state, action) };
    case "busy":
      return { busy: action.busy };
    case "editing":
      return { editing: action.on };
  }
}
