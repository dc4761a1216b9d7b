import { sectionWords } from "../../words";
import { moved, withItem, without } from "../contents/order";
import { paperTable } from "../word/wordModel";
import type { SectionAction, SectionItem, SectionRead, SectionState } from "./types";

export const initialState: SectionState = {
  offered: null,
  listing: 1,
  items: [],
  firstTable: "1",
  request: null,
  read: null,
  words: null,
  said: "",
  agreed: false,
  outcome: null,
  copied: null,
  busy: null,
  editing: false,
};

export function reduce(state: SectionState, action: SectionAction): SectionState {
  switch (action.type) {
    case "busy":
      return { ...state, busy: action.busy };
    case "editing":
      return { ...state, editing: action.on };
    case "offered":
      return { ...state, offered: action.offered };
    case "agree":
      return { ...state, agreed: action.on };
    case "again":
      return { ...state, request: requestOf(state.items), listing: state.listing + 1 };
    case "read":
      return read(state, action.read);
    case "readFailed":
      return { ...state, read: null, words: action.message.words, busy: null, outcome: null, copied: null };
    case "copied":
      return action.done
        ? { ...state, request: requestOf(state.items), outcome: "copied", copied: state.read }
        : { ...state, outcome: "refused", copied: null };
    case "add":
    case "remove":
    case "move":
    case "heading":
    case "sentence":
    case "firstTable":
      return changed(state, action);
  }
}

type Change = Extract<
  SectionAction,
  { type: "add" | "remove" | "move" | "heading" | "sentence" | "firstTable" }
>;

/** What changes the section makes what was copied another one. */
function changed(state: SectionState, action: Change): SectionState {
  const next = { ...state, outcome: null, copied: null, said: "" };
  const { items } = state;
  switch (action.type) {
    case "add": {
      const { item } = action;
      return items.some(({ key }) => key === item.key)
        ? state
        : asked(next, [...items, { ...item, heading: item.name, sentence: true }]);
    }
    case "remove": {
      const gone = items.find(({ key }) => key === action.key);
      const said = gone === undefined ? "" : sectionWords.removed(gone.name);
      return { ...asked(next, without(items, action.key)), said };
    }
    case "move":
      return { ...next, ...moved(items, action.key, action.by) };
    case "heading":
      return { ...next, items: withItem(items, action.key, { heading: action.heading }) };
    case "sentence":
      return { ...next, items: withItem(items, action.key, { sentence: action.on }) };
    case "firstTable":
      return { ...next, firstTable: action.text };
  }
}

/** Other tables are to be read, and wrong figures among them to be agreed to anew. */
function asked(state: SectionState, items: readonly SectionItem[]): SectionState {
  const none = items.length === 0;
  return {
    ...state,
    items,
    request: requestOf(items),
    agreed: false,
    ...(none && { read: null, words: null, busy: null }),
  };
}

function requestOf(items: readonly SectionItem[]): SectionState["request"] {
  return items.length === 0 ? null : items.map(({ key, request }) => ({ key, request }));
}

function read(state: SectionState, now: SectionRead): SectionState {
  const same = isSame(state.read, now);
  const items = state.items.map((item) => titled(item, now));
  const next = { ...state, items, read: same ? state.read : now, words: null, busy: null };
  // Wrong figures that were agreed to are not those of now.
  if (!same) next.agreed = false;
  return state.copied !== null && !isSame(state.copied, now)
    ? { ...next, outcome: "stale", copied: null }
    : next;
}

/** A table of Excel's is headed by what stands over it, once that is known, unless the person typed a heading. */
function titled(item: SectionItem, { reads }: SectionRead): SectionItem {
  const thing = reads[item.key];
  if (item.request.from !== "table" || item.heading !== item.name || thing?.kind !== "table") return item;
  const { caption } = paperTable(thing.shown, {}).options;
  return { ...item, heading: caption === "" ? item.request.name : caption };
}

function isSame(before: SectionRead | null, now: SectionRead): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}
