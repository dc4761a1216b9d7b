import { excelRun } from "./excelRun";
import { readInBlocks } from "./readInBlocks";
import { withoutSheet } from "./targetAddress";
import type { SourceRange, Waiting } from "./types";

/** Reads the same cells once more, so that what is inserted is what stands there now. One round trip a block. */
export async function readAgain(source: SourceRange, waiting: Waiting = {}): Promise<SourceRange> {
  const [first = []] = source.values;
  const size = { rows: source.values.length, columns: first.length };
  return excelRun(async (talk) => {
    const sheet = talk.context.workbook.worksheets.getItem(source.sheet);
    const range = () => sheet.getRange(withoutSheet(source.address)).untrack();
    return { ...source, values: await readInBlocks(talk, range, size) };
  }, waiting);
}
