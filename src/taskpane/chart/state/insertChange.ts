import type { FaultMessage } from "../../faultMessage";
import { placeTaken } from "../../place/placeChange";
import { sourceChange } from "../../source/sourceChange";
import type { ChartState, InsertAction } from "../types";
import { chartPaneWords } from "../../../words";

export function insertChange(state: ChartState, action: InsertAction): Partial<ChartState> {
  switch (action.type) {
    case "inserting":
      return { insert: { phase: "inserting" }, following: false };
    case "asking":
      return { insert: { phase: "asking", edits: action.edits, keepable: action.keepable }, busy: null };
    case "inserted": {
      const { words, address, partly, live } = action;
      return {
        insert: { phase: "inserted", words, address, partly },
        edited: state.edited && { ...state.edited, live },
        busy: null,
        ...placeTaken(state),
      };
    }
    case "sourceChanged":
      return {
        ...sourceChange(state, { ...action, type: "read" }),
        insert: { phase: "failed", fault: sourceChanged(action.range.address, state.edited !== null) },
      };
    case "failed":
      // What the last check found may no longer be so.
      return {
        insert: { phase: "failed", fault: action.fault },
        busy: null,
        recheck: state.recheck + (action.fault.cancelled ? 0 : 1),
      };
  }
}

function sourceChanged(address: string, edited: boolean): FaultMessage {
  const button = edited ? chartPaneWords.update : chartPaneWords.insert;
  return { words: chartPaneWords.sourceChanged(address, button), cancelled: false };
}
