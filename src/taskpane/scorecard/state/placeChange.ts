import { placeChange, unchecked } from "../../place/placeChange";
import type { PlaceAction } from "../../place/types";
import type { LiveAction, ScorecardState } from "../types";

/** What was said of an insertion was about another target. */
const forgotten = { insert: { phase: "ready" } } as const;

export function scorecardPlaceChange(
  state: ScorecardState,
  action: PlaceAction | LiveAction,
): Partial<ScorecardState> {
  switch (action.type) {
    case "agree":
    case "checkAgain":
      return placeChange(state, action);
    case "live":
      return { live: action.on, ...unchecked, ...forgotten };
    case "sheetName":
      return { ...placeChange(state, action), ...forgotten };
    case "placeKind":
    case "address": {
      const cell = action.type === "address" || action.kind === "cell";
      return { ...placeChange(state, action), ...forgotten, ...(cell ? { following: false } : {}) };
    }
  }
}
