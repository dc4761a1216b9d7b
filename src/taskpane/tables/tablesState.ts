import type { TablesAction, TablesState } from "./types";

export const initialState: TablesState = {
  list: { phase: "loading" },
  request: 1,
  planned: null,
  forgetting: null,
  notes: {},
  summary: null,
};

export function reduce(state: TablesState, action: TablesAction): TablesState {
  switch (action.type) {
    case "again":
      return listAnew(state);
    case "listed":
      return { ...state, list: { phase: "listed", tables: action.tables } };
    case "listFailed":
      return { ...state, list: { phase: "failed", words: action.words } };
    case "begun":
      return { ...state, notes: {}, summary: null, planned: null, forgetting: null };
    case "planned":
      return { ...state, planned: action.planned };
    case "take":
      return take(state, action);
    case "takeAll":
      return takeAll(state, action.on);
    case "planClosed":
      return { ...state, planned: null, notes: {} };
    case "askForget":
      return { ...state, forgetting: action.id, planned: null, notes: {}, summary: null };
    case "forgotten":
      return listAnew({ ...state, forgetting: null, summary: { intent: "success", words: action.words } });
    case "refreshed":
      return listAnew({ ...noted(state, action), planned: null });
    case "noted":
      return noted(state, action);
    case "allDone":
      return listAnew({ ...state, summary: action.summary });
  }
}

function listAnew(state: TablesState): TablesState {
  return { ...state, request: state.request + 1 };
}

function noted(
  state: TablesState,
  { id, note }: TablesAction & { type: "noted" | "refreshed" },
): TablesState {
  return { ...state, notes: { ...state.notes, [id]: note } };
}

function take(state: TablesState, { edit, on }: TablesAction & { type: "take" }): TablesState {
  if (state.planned === null) return state;
  const others = state.planned.taken.filter(({ address }) => address !== edit.address);
  return { ...state, planned: { ...state.planned, taken: on ? [...others, edit] : others } };
}

function takeAll(state: TablesState, on: boolean): TablesState {
  if (state.planned === null) return state;
  const { asked, settled, taken } = state.planned;
  const before = new Set(settled.map(({ address }) => address));
  const others = taken.filter(({ address }) => before.has(address));
  return { ...state, planned: { ...state.planned, taken: on ? [...asked, ...others] : others } };
}
