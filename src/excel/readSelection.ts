import { workbookFaultWords } from "../words";
import { excelRun } from "./excelRun";
import { readInBlocks } from "./readInBlocks";
import type { Reading } from "./managed/readSource";
import type { SourceRange } from "./types";
import { WorkbookFault } from "./workbookFault";

/** Reads the selection cut to its used part; where one cell is selected, the block of cells it belongs to, as Excel's own commands do. */
export async function readSelection(reading: Reading = {}): Promise<SourceRange> {
  return excelRun(async (talk) => {
    const { context, answered } = talk;
    // Tracked: the person may select elsewhere between the round trips.
    const selection = context.workbook.getSelectedRange();
    selection.load("address,cellCount,rowIndex");
    const [cells, block] = [selection, selection.getSurroundingRegion()].map((range) => {
      const used = range.getUsedRangeOrNullObject(true);
      used.load("address,rowIndex,rowCount,columnCount");
      used.worksheet.load("name");
      return used;
    }) as [Excel.Range, Excel.Range];
    await context.sync();
    answered();
    const used = selection.cellCount === 1 ? block : cells;
    if (used.isNullObject) {
      throw new WorkbookFault("NothingSelected", workbookFaultWords.selectionBlank(selection.address));
    }
    const size = { rows: used.rowCount, columns: used.columnCount };
    const values = await readInBlocks(talk, () => used, size, reading.onProgress);
    const read = { address: used.address, sheet: used.worksheet.name, values };
    return used === cells ? read : { ...read, selectedRow: selection.rowIndex - used.rowIndex };
  }, reading);
}
