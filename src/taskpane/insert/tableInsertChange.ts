import { insertWords } from "../../words";
import type { FaultMessage } from "../faultMessage";
import { placeTaken } from "../place/placeChange";
import type { PlaceState } from "../place/types";
import { sourceChange } from "../source/sourceChange";
import type { SourceChoosing } from "../source/types";
import { insertLabel } from "./insertLabel";
import type { InsertState, TableInsertAction } from "./types";

interface Inserting extends SourceChoosing, PlaceState {
  readonly edited: unknown;
  readonly insert: InsertState;
}

type InsertChange = Partial<SourceChoosing & PlaceState & { insert: InsertState }>;

/** What happens to a screen while its table is put into the workbook. */
export function tableInsertChange(state: Inserting, action: TableInsertAction): InsertChange {
  switch (action.type) {
    case "inserting":
      return { insert: { phase: "inserting" }, following: false };
    case "asking":
      return { insert: { phase: "asking", edits: action.edits, keepable: action.keepable }, busy: null };
    case "inserted":
      return { insert: { phase: "inserted", table: action.table }, busy: null, ...placeTaken(state) };
    case "sourceChanged":
      return {
        ...sourceChange(state, { ...action, type: "read" }),
        insert: { phase: "failed", fault: sourceChanged(action.range.address, insertLabel(state)) },
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

function sourceChanged(address: string, label: string): FaultMessage {
  return { words: insertWords.figuresChanged(address, label), cancelled: false };
}
