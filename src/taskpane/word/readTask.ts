import { wordWords } from "../../words";
import type { Task } from "../work/useTask";
import { readThing } from "./readThing";
import type { WordAction, WordRequest } from "./types";

/** Reads what is to be copied. A selection is dragged out in many events: it is read once it rests. */
export const readTask: Task<WordRequest, WordAction> = {
  rest: 100,
  ask: async (request, asking) => ({ type: "read", read: await readThing(request, asking) }),
  again: wordWords.readAgain,
  failed: (message) => ({ type: "readFailed", message }),
  progressed: (progress, words = wordWords.read) => ({ type: "busy", busy: { words, progress } }),
};
