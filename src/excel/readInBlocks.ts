import type { Talk } from "./excelRun";
import type { CellValue, TableSize } from "./types";

/** Keeps each answer well under the 4 MB that a request may carry, at about 40 bytes a cell. */
const cellsPerRead = 80_000;

/**
 * Reads the values of a range of this size, a round trip a block; giving up takes effect between blocks.
 * `rangeNow` names the range anew for each: an untracked one lasts until the next sync.
 */
export async function readInBlocks(
  { context, answered }: Talk,
  rangeNow: () => Excel.Range,
  { rows, columns }: TableSize,
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
  }
  return values;
}
