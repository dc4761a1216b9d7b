import { Fault } from "../../src/core";

/** What the cell and the pane would say of a question that has no answer. */
export function faultOf(ask: () => unknown): { code: string; words: string } {
  try {
    return { code: "none", words: JSON.stringify(ask()) };
  } catch (error) {
    if (error instanceof Fault) return { code: error.code, words: error.words };
    throw error;
  }
}
