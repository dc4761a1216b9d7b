import type { ShownCellsRead } from "../../excel";
import type { WordAction, WordRead, WordState } from "./types";

export const initialState: WordState = {
  request: { from: "selection" },
  offered: null,
  listing: 1,
  read: null,
  words: null,
  edits: {},
  outcome: null,
  copied: null,
  busy: null,
  editing: false,
};

export function reduce(state: WordState, action: WordAction): WordState {
  switch (action.type) {
    case "busy":
      return { ...state, busy: action.busy };
    case "editing":
      return { ...state, editing: action.on };
    case "choose":
      return { ...state, request: action.request, edits: {}, outcome: null, copied: null, words: null };
    case "selected":
      return { ...state, request: { ...state.request } };
    case "again":
      return { ...state, request: { ...state.request }, listing: state.listing + 1 };
    case "offered":
      return { ...state, offered: action.offered };
    case "read":
      return read(state, action.read);
    case "readFailed":
      return readFailed(state, action);
    case "edit":
      return { ...state, edits: { ...state.edits, ...action.edits }, outcome: null };
    case "copied":
      return copied(state, action.done);
  }
}

/** What was typed of one table is not said of the next. */
function read(state: WordState, now: WordRead): WordState {
  // A chart that is read again stays the one it was, with what was said of copying it.
  if (now.kind === "chart" && JSON.stringify(state.read) === JSON.stringify(now))
    return { ...state, words: null, busy: null };
  const same = isSame(state.read, now);
  const next = { ...state, read: now, words: null, busy: null };
  if (!same) return { ...next, edits: {}, outcome: null, copied: null };
  const stale = state.copied !== null && now.kind === "table" && !showSame(state.copied, now.shown);
  return stale ? { ...next, outcome: "stale", copied: null } : next;
}

function readFailed(state: WordState, { message }: WordAction & { type: "readFailed" }): WordState {
  const { words, cancelled } = message;
  const kept = cancelled ? state.read : null;
  return { ...state, read: kept, words, busy: null, outcome: null, copied: null };
}

/** What was copied is read once more: it may have changed since it was shown. */
function copied(state: WordState, done: boolean): WordState {
  const shown = state.read?.kind === "table" ? state.read.shown : null;
  if (!done) return { ...state, outcome: "refused", copied: null };
  return { ...state, request: { ...state.request }, outcome: "copied", copied: shown };
}

function isSame(before: WordRead | null, now: WordRead): boolean {
  return before?.kind === "table" && now.kind === "table" && before.shown.address === now.shown.address;
}

function showSame(before: ShownCellsRead, now: ShownCellsRead): boolean {
  const [was, is] = [before.cells.text, now.cells.text];
  return was.length === is.length && was.every((row, i) => row.every((text, j) => text === is[i]?.[j]));
}
