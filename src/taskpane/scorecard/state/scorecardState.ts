import { tableInsertChange } from "../../insert/tableInsertChange";
import { makingChange } from "../../making/makingChange";
import { checkChange, openingPlace } from "../../place/placeChange";
import { openingSource } from "../../source/sourceChange";
import type { BusyAction, EditingAction } from "../../work/busy";
import type { CheckAction, PlaceAction } from "../../place/types";
import type { EditedTable, InsertAction, LiveAction, ScorecardAction, ScorecardState } from "../types";
import { scorecardWords } from "../../../words";
import { choiceChange } from "./choiceChange";
import { scorecardPlaceChange } from "./placeChange";
import { choicesFor, scorecardSourceChange } from "./sourceChange";

export const initialState: ScorecardState = {
  edited: null,
  ...openingSource(),
  ...openingPlace(scorecardWords.scorecard),
  corrections: { columns: {}, milestones: {} },
  definition: null,
  title: null,
  making: { phase: "none" },
  attempt: 0,
  live: false,
  insert: { phase: "ready" },
  editing: false,
};

/** As the screen opens: with nothing chosen, or with all that was chosen for a table of this workbook. */
export function openingState(edited: EditedTable | null): ScorecardState {
  if (edited === null) return initialState;
  const { id, title, kept, live } = edited;
  const state: ScorecardState = {
    ...initialState,
    edited,
    ...openingSource({ from: "table", id }),
    title,
    live,
  };
  const { corrections } = initialState;
  const { shape } = kept;
  if (shape === "monthly") return { ...state, definition: kept.scorecard };
  const columns = shape === "totals" ? { columns: kept.columns } : { milestones: kept.columns };
  return { ...state, corrections: { ...corrections, shape, hasHeadings: kept.hasHeadings, ...columns } };
}

/**
 * The scorecard screen as a function of what happened. The source stops following the selection as soon as the
 * person chooses something about its figures, chooses a cell to insert at, or inserts: from then on selecting a cell
 * means something else than choosing figures.
 */
export function reduce(state: ScorecardState, action: ScorecardAction): ScorecardState {
  return { ...state, ...change(state, action) };
}

function change(state: ScorecardState, action: ScorecardAction): Partial<ScorecardState> {
  switch (action.type) {
    case "selected":
    case "follow":
    case "ask":
    case "readAgain":
    case "read":
    case "readFailed":
      return scorecardSourceChange(state, action);
    case "correct":
    case "define":
    case "title":
      return choiceChange(state, action);
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
    case "live":
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

type InsertionAction = PlaceAction | LiveAction | CheckAction | InsertAction | BusyAction | EditingAction;

/** What happens on the way into the workbook. */
function insertionChange(state: ScorecardState, action: InsertionAction): Partial<ScorecardState> {
  switch (action.type) {
    case "placeKind":
    case "sheetName":
    case "address":
    case "agree":
    case "checkAgain":
    case "live":
      return scorecardPlaceChange(state, action);
    case "checking":
    case "unchecked":
    case "checked":
    case "checkFailed":
      return checkChange(state, action);
    case "inserting":
    case "asking":
    case "failed":
      return tableInsertChange(state, action);
    case "inserted":
      return {
        ...tableInsertChange(state, action),
        edited: state.edited && { ...state.edited, live: action.live },
      };
    case "sourceChanged":
      return { ...tableInsertChange(state, action), ...choicesFor(state, action) };
    case "busy":
      return { busy: action.busy };
    case "editing":
      return { editing: action.on };
  }
}
