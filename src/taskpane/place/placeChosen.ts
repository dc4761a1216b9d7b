import { placeChange } from "./placeChange";
import type { PlaceAction, PlaceState } from "./types";

/** What was said of an insertion was about another target. */
export const targetAnew = { insert: { phase: "ready" } } as const;

interface PlaceChosen extends PlaceState {
  readonly insert: { readonly phase: "ready" };
  readonly following: boolean;
}

/** The place as the person chooses it. Once it is a cell, selecting one no longer means choosing figures. */
export function placeChosen(state: PlaceState, action: PlaceAction): Partial<PlaceChosen> {
  switch (action.type) {
    case "agree":
    case "checkAgain":
      return placeChange(state, action);
    case "sheetName":
      return { ...placeChange(state, action), ...targetAnew };
    case "placeKind":
    case "address": {
      const cell = action.type === "address" || action.kind === "cell";
      return { ...placeChange(state, action), ...targetAnew, ...(cell ? { following: false } : {}) };
    }
  }
}
