import type { FreezeAction, FreezeState } from "./types";

export const initialState: FreezeState = {
  scope: "sheet",
  found: null,
  words: null,
  request: 1,
  leftOut: new Set(),
  agreed: false,
  thawChoices: new Map(),
  note: null,
};

export function reduce(state: FreezeState, action: FreezeAction): FreezeState {
  switch (action.type) {
    case "scope":
      return lookAgain({ ...state, scope: action.scope, note: null });
    case "again":
      return lookAgain(state);
    case "found":
      return { ...state, found: action.found, words: null, agreed: false };
    case "notFound":
      return { ...state, words: action.words };
    case "choose":
      return choose(state, action);
    case "agree":
      return { ...state, agreed: action.on };
    case "chooseThaw":
      return { ...state, thawChoices: new Map([...state.thawChoices, [action.id, action.on]]) };
    case "begun":
      return { ...state, note: null };
    case "done":
    case "failed":
      // After a failure too: what is on the sheet may not be what was listed.
      return lookAgain({ ...state, note: { ...action.note, task: action.task } });
  }
}

function lookAgain(state: FreezeState): FreezeState {
  return { ...state, request: state.request + 1 };
}

/** Another choice breaks other formulas, so it has to be agreed to anew. */
function choose(state: FreezeState, { addresses, on }: FreezeAction & { type: "choose" }): FreezeState {
  const leftOut = new Set(state.leftOut);
  for (const address of addresses) {
    if (on) leftOut.delete(address);
    else leftOut.add(address);
  }
  return { ...state, leftOut, agreed: false };
}
