import type { Talk } from "./excelRun";
import type { CellValue, TableSize } from "./types";

/** Keeps each answer under a half of the 4 MB it may have, at up to 40 bytes a cell, and each quick to read. */
const cellsPerRead = 40_000;

/** Called after each block with how many of all rows are read. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Reads the values of a range of this size, a round trip a block; giving up takes effect between blocks.
 * `rangeNow` names the range anew for each: an untracked one lasts until the next sync.
 */
export async function readInBlocks(
  { context, answered }: Talk,
  rangeNow: () => Excel.Range,
  { rows, columns }: TableSize,
  onProgress: OnProgress = () => undefined,
): Promise<CellValue[][]> {
  const rowsPerRead = Math.max(1, Math.floor(cellsPerRead / columns));
  const values: CellValue[][] = [];
  for (let first = 0; first < rows; first += rowsPerRead) {
    const more = Math.min(rowsPerRead, rows - first) - 1;
    const block = rangeNow().getRow(first).untrack().getResizedRange(more, 0).untrack();
    block.load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may not hold more than a block
    await context.sync();
    answered();
    for (const line of block.values as CellValue[][]) values.push(line);
    onProgress(values.length, rows);
  }
  return values;
}
