import { unchecked } from "../../place/placeChange";
import { placeChosen, targetAnew } from "../../place/placeChosen";
import type { PlaceAction } from "../../place/types";
import type { LiveAction, ScorecardState } from "../types";

export function scorecardPlaceChange(
  state: ScorecardState,
  action: PlaceAction | LiveAction,
): Partial<ScorecardState> {
  return action.type === "live"
    ? { live: action.on, ...unchecked, ...targetAnew }
    : placeChosen(state, action);
}
