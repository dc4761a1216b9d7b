import type { FaultMessage } from "../../faultMessage";
import { placeTaken } from "../../place/placeChange";
import { sourceChange } from "../../source/sourceChange";
import type { InsertAction, ScorecardState } from "../types";
import { insertLabel } from "../insert/insertLabel";
import { scorecardWords } from "../../../words";
import { choicesFor } from "./sourceChange";

export function insertChange(state: ScorecardState, action: InsertAction): Partial<ScorecardState> {
  const { recheck } = state;
  switch (action.type) {
    case "inserting":
      return { insert: { phase: "inserting" }, following: false };
    case "asking":
      return { insert: { phase: "asking", edits: action.edits, keepable: action.keepable }, busy: null };
    case "inserted":
      return {
        insert: { phase: "inserted", table: action.table },
        busy: null,
        edited: state.edited && { ...state.edited, live: action.live },
        ...placeTaken(state),
      };
    case "sourceChanged":
      return {
        ...sourceChange(state, { ...action, type: "read" }),
        ...choicesFor(state, action),
        insert: { phase: "failed", fault: sourceChanged(action.range.address, insertLabel(state)) },
      };
    case "failed":
      // What the last check found may no longer be so.
      return {
        insert: { phase: "failed", fault: action.fault },
        busy: null,
        recheck: recheck + (action.fault.cancelled ? 0 : 1),
      };
  }
}

function sourceChanged(address: string, label: string): FaultMessage {
  const words = scorecardWords.figuresChanged(address, label);
  return { words, cancelled: false };
}
