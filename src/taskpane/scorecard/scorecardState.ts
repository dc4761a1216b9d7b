import type { FaultMessage } from "../faultMessage";
import type { CheckState, Place, ScorecardAction, ScorecardState } from "./types";

export const initialState: ScorecardState = {
  source: { range: null, words: null, request: 1 },
  following: true,
  selection: "",
  corrections: { columns: {} },
  title: null,
  place: { kind: "newSheet", sheetName: "Scorecard", sheetNamed: false, address: "" },
  check: { phase: "none" },
  recheck: 0,
  agreed: false,
  insert: { phase: "ready" },
  editing: false,
};

/**
 * The scorecard screen as a function of what happened. The source stops following the selection as soon as the
 * person corrects a column, chooses a cell to insert at, or inserts: from then on selecting a cell means
 * something else than choosing figures.
 */
export function reduce(state: ScorecardState, action: ScorecardAction): ScorecardState {
  switch (action.type) {
    case "selected":
    case "follow":
    case "read":
    case "readFailed":
      return { ...state, ...sourceChange(state, action) };
    case "headings":
      return kept(state, { corrections: { hasHeadings: action.on, columns: {} } });
    case "column":
      return kept(state, {
        corrections: { ...state.corrections, columns: { ...state.corrections.columns, ...action.columns } },
      });
    case "title":
      return { ...state, title: action.text };
    case "placeKind":
    case "sheetName":
    case "address":
      return placeChange(state, action);
    case "checking":
    case "unchecked":
    case "checked":
    case "checkFailed":
      return { ...state, ...checkChange(state, action) };
    case "agree":
      return { ...state, agreed: action.on };
    case "inserting":
    case "slow":
    case "inserted":
    case "failed":
    case "sourceChanged":
      return { ...state, ...insertChange(state, action) };
    case "editing":
      return { ...state, editing: action.on };
  }
}

type Action<Type extends ScorecardAction["type"]> = Extract<ScorecardAction, { type: Type }>;
type Change = Partial<ScorecardState>;

function kept(state: ScorecardState, change: Change): ScorecardState {
  return { ...state, ...change, following: false };
}

function sourceChange(
  { source, following, selection }: ScorecardState,
  action: Action<"selected" | "follow" | "read" | "readFailed">,
): Change {
  const again = { ...source, request: source.request + 1 };
  switch (action.type) {
    case "selected":
      return { selection: action.address, ...(following ? { source: again } : {}) };
    case "follow":
      return action.on ? { following: true, source: again } : { following: false };
    case "read":
      return {
        source: { ...source, range: action.range, words: null },
        selection: selection === "" ? action.range.address : selection,
        // Another block has other columns; the same block read again keeps what was said of it.
        ...(action.range.address === source.range?.address ? {} : { corrections: { columns: {} } }),
        insert: { phase: "ready" },
      };
    case "readFailed":
      return { source: { ...source, range: null, words: action.words }, corrections: { columns: {} } };
  }
}

function placeChange(
  state: ScorecardState,
  action: Action<"placeKind" | "sheetName" | "address">,
): ScorecardState {
  const { place } = state;
  const change = (next: Partial<Place>): Change => ({ place: { ...place, ...next }, ...forgotten });
  switch (action.type) {
    case "placeKind":
      return action.kind === "cell"
        ? kept(state, change({ kind: "cell" }))
        : { ...state, ...change({ kind: action.kind }) };
    case "sheetName":
      return { ...state, ...change({ sheetName: action.name, sheetNamed: true }) };
    case "address":
      return kept(state, change({ address: action.address }));
  }
}

/** What was agreed to, or said of an insertion, was about another target. */
const forgotten = { agreed: false, check: { phase: "none" }, insert: { phase: "ready" } } as const;

function checkChange(
  { place }: ScorecardState,
  action: Action<"checking" | "unchecked" | "checked" | "checkFailed">,
): Change {
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

function checkState(action: Action<"checking" | "unchecked" | "checked" | "checkFailed">): CheckState {
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

function sourceChanged(address: string): FaultMessage {
  const words = `The figures in ${address} have changed since the preview. Look at the new preview, then press Insert again.`;
  return { words, cancelled: false };
}

function insertChange(
  { place, recheck, source }: ScorecardState,
  action: Action<"inserting" | "slow" | "inserted" | "failed" | "sourceChanged">,
): Change {
  switch (action.type) {
    case "inserting":
      return { insert: { phase: "inserting", slow: false }, following: false };
    case "slow":
      return { insert: { phase: "inserting", slow: true } };
    case "inserted":
      // The target is taken now: another insertion needs another one.
      return {
        insert: { phase: "inserted", table: action.table },
        agreed: false,
        place: { ...place, address: "", sheetNamed: false },
        recheck: recheck + 1,
      };
    case "sourceChanged":
      return {
        source: { ...source, range: action.range },
        insert: { phase: "failed", fault: sourceChanged(action.range.address) },
      };
    case "failed":
      // What the last check found may no longer be so.
      return {
        insert: { phase: "failed", fault: action.fault },
        recheck: recheck + (action.fault.cancelled ? 0 : 1),
      };
  }
}
