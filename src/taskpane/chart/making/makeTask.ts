import { controlChartSpec } from "../../../report";
import type { Task } from "../../work/useTask";
import type { ChartAction, ChartSubject } from "../types";

/** Makes the chart anew once the choices rest. */
export const makeTask: Task<ChartSubject, ChartAction> = {
  rest: 60,
  begun: { type: "making" },
  none: { type: "nothingToMake" },
  ask: (subject) => {
    const made = controlChartSpec(subject.source, subject.definition);
    return Promise.resolve({ type: "made", subject, made });
  },
  failed: (message) => ({ type: "makeFailed", message }),
};
