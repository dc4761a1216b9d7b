import { inSlices } from "../../work/inSlices";
import type { Task } from "../../work/useTask";
import type { ChartAction, ManySubject } from "../types";
import { manyChartsInSteps } from "./manyCharts";
import { chartPaneWords } from "../../../words";

/** Makes a chart of each measure once the choices that they share rest. */
export const manyTask: Task<ManySubject, ChartAction> = {
  rest: 200,
  begun: { type: "makingMany" },
  none: { type: "noneToMake" },
  ask: async (subject, { waiting: { signal }, onProgress }) => {
    const charts = await inSlices(manyChartsInSteps(subject), { signal, onProgress });
    return { type: "madeMany", subject, charts };
  },
  failed: (message) => ({ type: "manyFailed", message }),
  progressed: (progress) => ({ type: "busy", busy: { words: chartPaneWords.workingOutCharts, progress } }),
};
