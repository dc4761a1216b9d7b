import { guessedChoices } from "./printModel";
import type { PrintAction, PrintState } from "./types";

export const initialState: PrintState = {
  sheet: null,
  choices: null,
  reading: 1,
  note: null,
  unread: null,
  done: null,
};

export function reduce(state: PrintState, action: PrintAction): PrintState {
  switch (action.type) {
    case "again":
      return { ...state, reading: state.reading + 1 };
    case "read":
      return read(state, action.sheet);
    case "unread":
      return { ...state, sheet: null, choices: null, unread: action.words };
    case "choose":
      return {
        ...state,
        choices: state.choices && { ...state.choices, ...action.choices },
        note: null,
      };
    case "begun":
      return { ...state, note: null };
    case "done":
      return {
        ...state,
        reading: state.reading + 1,
        note: { intent: "success", words: action.words },
        done: state.sheet && { sheet: state.sheet, after: action.after },
      };
    case "undone":
      return {
        ...state,
        reading: state.reading + 1,
        note: { intent: "info", words: action.words },
        done: null,
      };
    case "failed":
      return { ...state, note: action.note, reading: state.reading + 1 };
  }
}

/** Another sheet asks for another page; of the same one the person's choices stay. */
function read(state: PrintState, sheet: PrintState["sheet"] & object): PrintState {
  const same = state.sheet?.sheetId === sheet.sheetId;
  return {
    ...state,
    sheet,
    unread: null,
    choices: same && state.choices !== null ? state.choices : guessedChoices(sheet),
    ...(!same && { note: null, done: null }),
  };
}
