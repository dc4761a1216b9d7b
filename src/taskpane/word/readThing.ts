import { readKept, readShown } from "../../excel";
import { wordWords } from "../../words";
import { remake } from "../kept/remake";
import type { Asking } from "../work/useTask";
import { isAsInserted } from "./isAsInserted";
import type { WordRead, WordRequest } from "./types";

/** Reads one thing for a paper: a table by what it shows, or a kept chart as its figures make it now. */
export async function readThing(request: WordRequest, { waiting, onProgress }: Asking): Promise<WordRead> {
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
