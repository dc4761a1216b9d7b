import { listAccepted } from "../../excel";
import { sectionWords } from "../../words";
import { readThing } from "../word/readThing";
import type { WordRead } from "../word/types";
import type { Asking, Task } from "../work/useTask";
import { checkTables } from "./checkTables";
import type { SectionAction, SectionRead, SectionRequest } from "./types";

/** Reads the whole section, and checks its figures. */
export const readTask: Task<SectionRequest, SectionAction> = {
  rest: 100,
  ask: async (request, asking) => ({ type: "read", read: await readSection(request, asking) }),
  again: sectionWords.readAgain,
  failed: (message) => ({ type: "readFailed", message }),
  progressed: (progress, words = sectionWords.read) => ({ type: "busy", busy: { words, progress } }),
};

/** Every item one after another: what is read is held to Excel's limit of an answer by each. */
export async function readSection(request: SectionRequest, asking: Asking): Promise<SectionRead> {
  const reads: Record<string, WordRead> = {};
  for (const item of request) reads[item.key] = await readThing(item.request, asking);
  const tables = Object.values(reads).flatMap((read) => (read.kind === "table" ? [read.shown] : []));
  const accepted = await listAccepted(asking.waiting);
  const checked = await checkTables(tables, accepted, { signal: asking.waiting.signal });
  return { reads, ...checked };
}
