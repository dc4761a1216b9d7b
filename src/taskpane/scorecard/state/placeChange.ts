import type { CheckAction, CheckState, Place, PlaceAction, ScorecardState } from "../types";

/** What was agreed to, or said of an insertion, was about another target. */
const forgotten = { agreed: false, check: { phase: "none" }, insert: { phase: "ready" } } as const;

export function placeChange({ place }: ScorecardState, action: PlaceAction): Partial<ScorecardState> {
  const change = (next: Partial<Place>) => ({ place: { ...place, ...next }, ...forgotten });
  switch (action.type) {
    case "placeKind":
      return action.kind === "cell"
        ? { ...change({ kind: "cell" }), following: false }
        : change({ kind: action.kind });
    case "sheetName":
      return change({ sheetName: action.name, sheetNamed: true });
    case "live":
      return change({ live: action.on });
    case "agree":
      return { agreed: action.on };
    case "address":
      return { ...change({ address: action.address }), following: false };
  }
}

export function checkChange({ place }: ScorecardState, action: CheckAction): Partial<ScorecardState> {
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
