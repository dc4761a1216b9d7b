import { excelRun } from "./excelRun";
import { readInBlocks } from "./readInBlocks";
import type { Reading } from "./managed/readSource";
import type { SourceRange } from "./types";
import { WorkbookFault } from "./workbookFault";

/** Reads the selection cut to its used part. */
export async function readSelection(reading: Reading = {}): Promise<SourceRange> {
  return excelRun(async (talk) => {
    const { context, answered } = talk;
    // Tracked: the person may select elsewhere between the round trips.
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
    const size = { rows: used.rowCount, columns: used.columnCount };
    const values = await readInBlocks(talk, () => used, size, reading.onProgress);
    return { address: used.address, sheet: used.worksheet.name, values };
  }, reading);
}
