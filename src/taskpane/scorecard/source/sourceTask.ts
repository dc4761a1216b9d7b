import { planRefresh, readSelection, readSource, type SourceRange } from "../../../excel";
import { understandInSteps } from "../../../report";
import { inSlices } from "../../work/inSlices";
import type { Asking, Task } from "../../work/useTask";
import type { ReadSource, ScorecardAction, SourceRequest } from "../types";

/** Reads and understands the figures. A selection is dragged out in many events: it is read once it rests. */
export const sourceTask: Task<SourceRequest, ScorecardAction> = {
  rest: 100,
  ask: async (request, asking) => {
    const range = await read(request, asking);
    return { type: "read", ...(await understood(range, asking)) };
  },
  failed: (message) => ({ type: "readFailed", message }),
  progressed: (progress, words = "Reading the figures") => ({ type: "busy", busy: { words, progress } }),
};

export async function understood(
  range: SourceRange,
  { waiting: { signal }, onProgress }: Asking,
): Promise<ReadSource> {
  const understanding = await inSlices(understandInSteps(range.values), {
    signal,
    onProgress: (progress) => {
      onProgress(progress, "Understanding the figures");
    },
  });
  return { range, understanding };
}

function read(request: SourceRequest, { waiting, onProgress }: Asking): Promise<SourceRange> {
  const reading = {
    ...waiting,
    onProgress: (done: number, total: number) => {
      onProgress({ done, total });
    },
  };
  switch (request.from) {
    case "selection":
      return readSelection(reading);
    case "typed":
      return readSource(request.typed, reading);
    case "table":
      return keptSource(request.id, reading);
  }
}

/** A kept table's source, with what was added to it since. */
async function keptSource(id: string, reading: Parameters<typeof readSource>[1]): Promise<SourceRange> {
  const nothing = { spec: { title: "", columns: [], rows: [] }, definition: null, figures: null };
  return (await planRefresh(id, () => nothing, reading)).source;
}
