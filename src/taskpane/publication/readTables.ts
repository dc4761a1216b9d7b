import { readShown, sheetNamesTaken, type ShownCellsRead } from "../../excel";
import { publicationPaneWords as words } from "../../words";
import type { Asking, Task } from "../work/useTask";
import type { PublicationAction, PublicationRead, PublicationRequest } from "./types";

/** Reads the tables of the publication, and which sheets the workbook has. */
export const readTask: Task<PublicationRequest, PublicationAction> = {
  rest: 100,
  ask: async (request, asking) => ({ type: "read", read: await readTables(request, asking) }),
  again: words.readAgain,
  failed: (message) => ({ type: "readFailed", message }),
  progressed: (progress) => ({ type: "busy", busy: { words: words.reading, progress } }),
};

/** Every table one after another: what is read is held to Excel's limit of an answer by each. */
export async function readTables(
  request: PublicationRequest,
  { waiting, onProgress }: Asking,
): Promise<PublicationRead> {
  const tables: Record<string, ShownCellsRead> = {};
  for (const { key, request: one } of request) {
    tables[key] = await readShown(one, {
      ...waiting,
      onProgress: (done, total) => {
        onProgress({ done, total });
      },
    });
  }
  return { tables, taken: await sheetNamesTaken(waiting) };
}
