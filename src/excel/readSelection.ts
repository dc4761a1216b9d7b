import { excelRun } from "./excelRun";
import type { CellValue, SourceRange, Waiting } from "./types";
import { WorkbookFault } from "./workbookFault";

/** Keeps each answer well under the 4 MB that a request may carry, at about 40 bytes a cell. */
const cellsPerRead = 80_000;

/** Reads the selection cut to its used part. */
export async function readSelection(waiting: Waiting = {}): Promise<SourceRange> {
  return excelRun(async ({ context, answered }) => {
    const selection = context.workbook.getSelectedRange();
    selection.load("address");
    const used = selection.getUsedRangeOrNullObject(true);
    used.load("address,rowCount,columnCount");
    used.worksheet.load("name");
    await context.sync();
    answered();
    if (used.isNullObject) {
      throw new WorkbookFault(
        "NothingSelected",
        `The selection ${selection.address} is blank. Select the figures with their headings.`,
      );
    }
    const values = await readInBlocks(context, used, used.rowCount, used.columnCount);
    return { address: used.address, sheet: used.worksheet.name, values };
  }, waiting);
}

async function readInBlocks(
  context: Excel.RequestContext,
  range: Excel.Range,
  rows: number,
  columns: number,
): Promise<CellValue[][]> {
  const rowsPerRead = Math.max(1, Math.floor(cellsPerRead / columns));
  const values: CellValue[][] = [];
  for (let first = 0; first < rows; first += rowsPerRead) {
    const block = range.getRow(first).getResizedRange(Math.min(rowsPerRead, rows - first) - 1, 0);
    block.load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may not hold more than a block
    await context.sync();
    for (const line of block.values as CellValue[][]) values.push(line);
  }
  return values;
}
