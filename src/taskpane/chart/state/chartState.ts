import { makingChange } from "../../making/makingChange";
import { checkChange, openingPlace, placeChange } from "../../place/placeChange";
import type { PlaceAction } from "../../place/types";
import { openingSource, sourceChange } from "../../source/sourceChange";
import type { SourceAction } from "../../source/types";
import type { ChartAction, ChartState, EditedChart, MakingAction, ManyAction } from "../types";
import { choiceChange } from "./choiceChange";
import { insertChange } from "./insertChange";
import { manyChange } from "./manyChange";
import { chartPaneWords } from "../../../words";

export const initialState: ChartState = {
  edited: null,
  ...openingSource(),
  ...openingPlace(chartPaneWords.sheetOfOne),
  mode: "one",
  definition: null,
  point: null,
  making: { phase: "none" },
  attempt: 0,
  live: false,
  many: {
    making: { phase: "none" },
    chosen: new Map(),
    sameScales: false,
    arrangement: "grid",
    columns: 3,
  },
  insert: { phase: "ready" },
  editing: false,
};

/** As the screen opens: with nothing chosen, or with all that was chosen for a chart of this workbook. */
export function openingState(edited: EditedChart | null): ChartState {
  if (edited === null) return initialState;
  const { id, definition, live } = edited;
  return { ...initialState, ...openingSource({ from: "table", id }), edited, definition, live };
}

/**
 * The chart screen as a function of what happened. The source stops following the selection as soon as the person
 * chooses something about its figures, chooses a cell to insert at, or inserts.
 */
export function reduce(state: ChartState, action: ChartAction): ChartState {
  return { ...state, ...change(state, action) };
}

function change(state: ChartState, action: ChartAction): Partial<ChartState> {
  if (isOfMany(action)) return manyChange(state, action);
  if (isOfMaking(action)) return makingChange(state, action);
  switch (action.type) {
    case "selected":
    case "follow":
    case "ask":
    case "readAgain":
    case "read":
    case "readFailed":
      return sourceChosen(state, action);
    case "mode":
    case "define":
    case "point":
    case "live":
      return choiceChange(state, action);
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
    case "sourceChanged":
      return insertChange(state, action);
    case "busy":
    case "editing":
      return action.type === "busy" ? { busy: action.busy } : { editing: action.on };
  }
}

const ofMany: Readonly<Record<ManyAction["type"], true>> = {
  makingMany: true,
  noneToMake: true,
  madeMany: true,
  manyFailed: true,
  choose: true,
  sameScales: true,
  arrange: true,
  columns: true,
};

function isOfMany(action: ChartAction): action is ManyAction {
  return Object.hasOwn(ofMany, action.type);
}

const ofMaking: Readonly<Record<MakingAction["type"], true>> = {
  making: true,
  nothingToMake: true,
  made: true,
  makeFailed: true,
  makeAgain: true,
};

function isOfMaking(action: ChartAction): action is MakingAction {
  return Object.hasOwn(ofMaking, action.type);
}

/** What was chosen of a measure stays while its measure does; which of many are chosen is of other figures. */
function sourceChosen(state: ChartState, action: SourceAction): Partial<ChartState> {
  const chosen = sourceChange(state, action);
  if (action.type !== "read") return chosen;
  const same = state.source.range?.address === action.range.address;
  const many = same ? state.many : { ...state.many, chosen: new Map<string, boolean>() };
  return { ...chosen, many, insert: { phase: "ready" } };
}

function placeChosen(state: ChartState, action: PlaceAction): Partial<ChartState> {
  const chosen = placeChange(state, action);
  if (action.type === "agree") return chosen;
  const cell = action.type === "address" || (action.type === "placeKind" && action.kind === "cell");
  return { ...chosen, insert: { phase: "ready" }, ...(cell ? { following: false } : {}) };
}
