import { printFaultWords } from "../../words";
import type { SourceCell } from "../../report";
import { excelRun } from "../excelRun";
import type { Waiting } from "../types";
import { WorkbookFault } from "../workbookFault";
import type { SheetToPrint } from "./printSetUp";
import { printSetUpOf, queuePrintReads } from "./queuePrint";

/** Titles, subtitles and headings stand among so many rows and columns. */
const mostRows = 30;
const mostColumns = 50;

/** Reads how the sheet that is shown would be printed, and its first rows. Two round trips. */
export function readPrint(waiting: Waiting = {}): Promise<SheetToPrint> {
  return excelRun(async ({ context, answered }) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id,name");
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load("rowIndex,columnIndex,rowCount,columnCount,width");
    const reads = queuePrintReads(sheet);
    await context.sync();
    answered();
    if (used.isNullObject) throw new WorkbookFault("NothingToPrint", printFaultWords.blank);
    const { rowIndex, columnIndex, rowCount, columnCount, width } = used;
    const top = sheet
      .getRangeByIndexes(
        rowIndex,
        columnIndex,
        Math.min(rowCount, mostRows),
        Math.min(columnCount, mostColumns),
      )
      .untrack();
    top.load("values");
    await context.sync();
    answered();
    return {
      sheet: sheet.name,
      sheetId: sheet.id,
      firstRow: rowIndex,
      rows: rowCount,
      width,
      top: top.values as SourceCell[][],
      setUp: printSetUpOf(reads),
    };
  }, waiting);
}
