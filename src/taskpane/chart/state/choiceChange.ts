import { unchecked } from "../../place/placeChange";
import type { ChartState, ChoiceAction } from "../types";
import { chartPaneWords } from "../../../words";

/** What was said of an insertion was about another chart. */
const anew = { insert: { phase: "ready" } } as const;

export function choiceChange(state: ChartState, action: ChoiceAction): Partial<ChartState> {
  switch (action.type) {
    case "mode":
      return { mode: action.mode, following: false, ...anew, ...placeFor(state, action.mode) };
    case "define":
      return { definition: action.definition, following: false, ...anew };
    case "point":
      return { point: action.period };
    case "live":
      return { live: action.on, ...anew };
  }
}

/** A sheet that the person has not named is named after what goes there. */
function placeFor({ place }: ChartState, mode: ChartState["mode"]): Partial<ChartState> {
  if (place.sheetNamed) return {};
  return {
    place: { ...place, sheetName: mode === "many" ? chartPaneWords.sheetOfMany : chartPaneWords.sheetOfOne },
    ...unchecked,
  };
}
