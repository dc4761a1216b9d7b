import type { CheckAction, CheckState, Place, PlaceAction, PlaceState } from "./types";

/** As a screen opens: a new sheet of this name, or of the next one that is free. */
export function openingPlace(sheetName: string): PlaceState {
  return {
    place: { kind: "newSheet", sheetName, sheetNamed: false, address: "" },
    check: { phase: "none" },
    recheck: 0,
    agreed: false,
  };
}

/** What was agreed to was about another target. */
export const unchecked = { agreed: false, check: { phase: "none" } } as const;

export function placeChange({ place, recheck }: PlaceState, action: PlaceAction): Partial<PlaceState> {
  const change = (next: Partial<Place>) => ({ place: { ...place, ...next }, ...unchecked });
  switch (action.type) {
    case "placeKind":
      return change({ kind: action.kind });
    case "sheetName":
      return change({ sheetName: action.name, sheetNamed: true });
    case "address":
      return change({ address: action.address });
    case "agree":
      return { agreed: action.on };
    case "checkAgain":
      return { recheck: recheck + 1 };
  }
}

export function checkChange({ place }: PlaceState, action: CheckAction): Partial<PlaceState> {
  const check = checkState(action);
  const taken =
    check.phase === "checked" && check.check.state === "refused" && check.check.code === "sheetExists";
  return taken && !place.sheetNamed
    ? {
        check: { phase: "checking" },
        agreed: false,
        place: { ...place, sheetName: nextName(place.sheetName) },
      }
    : { check, agreed: false };
}

/** After an insertion: the target is taken now, and another insertion needs another one. */
export function placeTaken({ place, recheck }: PlaceState): Partial<PlaceState> {
  return { agreed: false, place: { ...place, address: "", sheetNamed: false }, recheck: recheck + 1 };
}

function checkState(action: CheckAction): CheckState {
  switch (action.type) {
    case "checking":
      return { phase: "checking" };
    case "unchecked":
      return { phase: "none" };
    case "checked":
      return { phase: "checked", target: action.target, check: action.check };
    case "checkFailed":
      return { phase: "failed", words: action.words };
  }
}

/** "Scorecard", "Scorecard 2", "Scorecard 3": the suggested name when the one before is taken. */
function nextName(name: string): string {
  const numbered = /^(.*) (\d+)$/.exec(name);
  return numbered ? `${numbered[1] ?? ""} ${Number(numbered[2]) + 1}` : `${name} 2`;
}
