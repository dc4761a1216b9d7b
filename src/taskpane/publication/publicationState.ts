import { publicationPaneWords as words } from "../../words";
import { moved, withItem, without } from "../contents/order";
import type { PublicationAction, PublicationState, PublishedItem } from "./types";

export const initialState: PublicationState = {
  offered: null,
  listing: 1,
  items: [],
  details: { title: "", publisher: "", contact: "", day: "" },
  freeze: false,
  request: null,
  read: null,
  words: null,
  said: "",
  sheet: "",
  note: null,
  busy: null,
  editing: false,
};

export function reduce(state: PublicationState, action: PublicationAction): PublicationState {
  switch (action.type) {
    case "busy":
      return { ...state, busy: action.busy };
    case "editing":
      return { ...state, editing: action.on };
    case "offered":
      return { ...state, offered: action.offered };
    case "again":
      return { ...state, request: requestOf(state.items), listing: state.listing + 1 };
    case "read":
      return { ...state, read: action.read, words: null, busy: null };
    case "readFailed":
      return { ...state, read: null, words: action.message.words, busy: null };
    case "note":
      return { ...state, note: action.note };
    case "show":
      return { ...state, sheet: action.sheet };
    case "add":
    case "remove":
    case "move":
    case "change":
    case "details":
    case "freeze":
      return changed({ ...state, note: null, said: "" }, action);
  }
}

type Change = Extract<
  PublicationAction,
  { type: "add" | "remove" | "move" | "change" | "details" | "freeze" }
>;

function changed(state: PublicationState, action: Change): PublicationState {
  const { items } = state;
  switch (action.type) {
    case "add":
      return items.some(({ key }) => key === action.item.key)
        ? state
        : asked(state, [...items, { ...unprotected, ...action.item }]);
    case "remove": {
      const gone = items.find(({ key }) => key === action.key);
      return { ...asked(state, without(items, action.key)), said: gone ? words.removed(gone.name) : "" };
    }
    case "move":
      return { ...state, ...moved(items, action.key, action.by) };
    case "change":
      return { ...state, items: withItem(items, action.key, action.some) };
    case "details":
      return { ...state, details: { ...state.details, ...action.details } };
    case "freeze":
      return { ...state, freeze: action.on };
  }
}

const unprotected = { heading: null, withhold: false, round: false, columns: null };

function asked(state: PublicationState, items: readonly PublishedItem[]): PublicationState {
  const none = items.length === 0;
  return {
    ...state,
    items,
    request: requestOf(items),
    ...(none && { read: null, words: null, busy: null }),
  };
}

function requestOf(items: readonly PublishedItem[]): PublicationState["request"] {
  return items.length === 0 ? null : items.map(({ key, request }) => ({ key, request }));
}
