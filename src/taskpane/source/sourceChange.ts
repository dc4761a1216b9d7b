import type { SourceAction, SourceChoosing, SourceRequest } from "./types";

/** As a screen opens: with the figures that are selected, or with those asked for. */
export function openingSource(request: SourceRequest = { from: "selection" }): SourceChoosing {
  return {
    source: { request, range: null, understanding: null, words: null },
    following: request.from === "selection",
    selection: "",
    busy: null,
  };
}

/** What happens to the choice of figures. */
export function sourceChange(state: SourceChoosing, action: SourceAction): Partial<SourceChoosing> {
  const { source, following, selection } = state;
  const selectionAgain = { ...source, request: { from: "selection" } as const };
  switch (action.type) {
    case "selected":
      return { selection: action.address, ...(following ? { source: selectionAgain } : {}) };
    case "follow":
      return action.on ? { following: true, source: selectionAgain } : { following: false };
    case "ask":
      return { following: false, source: { ...source, request: { from: "typed", typed: action.typed } } };
    case "readAgain":
      return { source: { ...source, request: { ...source.request }, words: null } };
    case "read": {
      const { range, understanding } = action;
      return {
        source: { ...source, range, understanding, words: null },
        selection: selection === "" ? range.address : selection,
        busy: null,
      };
    }
    case "readFailed": {
      const { words, cancelled } = action.message;
      // What was read before stays where the person stopped the reading themselves.
      return cancelled
        ? { busy: null, following: false, source: { ...source, words } }
        : { busy: null, source: { ...source, range: null, understanding: null, words } };
    }
  }
}
