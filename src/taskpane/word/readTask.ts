import { readKept, readShown } from "../../excel";
import { wordWords } from "../../words";
import { remake } from "../kept/remake";
import type { Asking, Task } from "../work/useTask";
import { isAsInserted } from "./isAsInserted";
import type { WordAction, WordRead, WordRequest } from "./types";

/** Reads what is to be copied. A selection is dragged out in many events: it is read once it rests. */
export const readTask: Task<WordRequest, WordAction> = {
  rest: 100,
  ask: async (request, asking) => ({ type: "read", read: await read(request, asking) }),
  again: wordWords.readAgain,
  failed: (message) => ({ type: "readFailed", message }),
  progressed: (progress, words = wordWords.read) => ({ type: "busy", busy: { words, progress } }),
};

async function read(request: WordRequest, { waiting, onProgress }: Asking): Promise<WordRead> {
  const reading = {
    ...waiting,
    onProgress: (done: number, total: number) => {
      onProgress({ done, total });
    },
  };
  if (request.from !== "chart") return { kind: "table", shown: await readShown(request, reading) };
  const { record, source } = await readKept(request.id, reading);
  const made = await remake({
    signal: waiting.signal,
    onProgress: (progress) => {
      onProgress(progress, wordWords.chartReading);
    },
  })(source, record);
  if (made.chart === undefined) throw new Error("A kept chart was made into no chart.");
  return { kind: "chart", chart: made.chart, changed: !isAsInserted(record, made.spec) };
}
