import { inSlices } from "../../work/inSlices";
import type { Task } from "../../work/useTask";
import type { ScorecardAction } from "../types";
import { scorecardWords } from "../../../words";
import { makeInSteps } from "./make";
import type { Subject } from "./subject";

/** Makes the table anew once the choices rest. */
export const makeTask: Task<Subject, ScorecardAction> = {
  rest: 60,
  begun: { type: "making" },
  none: { type: "nothingToMake" },
  ask: async (subject, { waiting: { signal }, onProgress }) => {
    const made = await inSlices(makeInSteps(subject), { signal, onProgress });
    return { type: "made", subject, made };
  },
  failed: (message) => ({ type: "makeFailed", message }),
  progressed: (progress) => ({ type: "busy", busy: { words: scorecardWords.workingOutTask, progress } }),
};
