import { readKept, readSelection, readSource, type SourceRange } from "../../excel";
import { understandInSteps } from "../../report";
import { inSlices } from "../work/inSlices";
import type { Asking, Task } from "../work/useTask";
import type { BusyAction } from "../work/busy";
import { sourceWords } from "../../words";
import type { ReadSource, SourceAction, SourceRequest } from "./types";

/** Reads and understands the figures. A selection is dragged out in many events: it is read once it rests. */
export const sourceTask: Task<SourceRequest, SourceAction | BusyAction> = {
  rest: 100,
  ask: async (request, asking) => {
    const range = await read(request, asking);
    return { type: "read", ...(await understood(range, asking)) };
  },
  again: sourceWords.readAgain,
  failed: (message) => ({ type: "readFailed", message }),
  progressed: (progress, words = sourceWords.reading) => ({ type: "busy", busy: { words, progress } }),
};

export async function understood(
  range: SourceRange,
  { waiting: { signal }, onProgress }: Asking,
): Promise<ReadSource> {
  const understanding = await inSlices(understandInSteps(range.values), {
    signal,
    onProgress: (progress) => {
      onProgress(progress, sourceWords.understanding);
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
      return readKept(request.id, reading).then(({ source }) => source);
  }
}
