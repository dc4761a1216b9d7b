import { makeList } from "../kept/makeList";
import type { Task } from "../work/useTask";
import type { ListAction, ListSubject } from "./types";

/** Makes the table anew once the choices rest. */
export const listMakeTask: Task<ListSubject, ListAction> = {
  rest: 60,
  begun: { type: "making" },
  none: { type: "nothingToMake" },
  ask: (subject) => {
    const made = makeList(subject.layout, subject.chosen, "");
    return Promise.resolve({ type: "made", subject, made });
  },
  failed: (message) => ({ type: "makeFailed", message }),
};
