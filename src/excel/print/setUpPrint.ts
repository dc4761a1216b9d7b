import { printFaultWords } from "../../words";
import { excelRun } from "../excelRun";
import { inWords } from "../inWords";
import type { Waiting } from "../types";
import { WorkbookFault } from "../workbookFault";
import type { PrintSetUp } from "./printSetUp";
import { printSetUpOf, queuePrintReads, queuePrintSetUp, queueTitleRows } from "./queuePrint";

export interface PrintChange {
  readonly sheetId: string;
  readonly before: PrintSetUp;
  readonly after: PrintSetUp;
}

/**
 * Sets a sheet up for print, all of it or nothing. The rows to repeat come last, by themselves: Excel lets an add-in
 * set them and not unset them. Two round trips at most.
 */
export function setUpPrint({ sheetId, before, after }: PrintChange, waiting: Waiting = {}): Promise<void> {
  return excelRun(async ({ context, answered, changing }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    changing();
    try {
      queuePrintSetUp(sheet, after);
      await context.sync();
      if (after.titleRows !== "" && after.titleRows !== before.titleRows) {
        queueTitleRows(sheet, after.titleRows);
        await context.sync();
      }
      answered();
    } catch (fault) {
      throw await putBack(sheetId, before, fault);
    }
  }, waiting);
}

/** The fault in words, once the set-up is as it was; where it is not, they say so. */
async function putBack(sheetId: string, before: PrintSetUp, fault: unknown): Promise<WorkbookFault> {
  const { code, words } = inWords(fault);
  try {
    const setUp = await excelRun(async ({ context }) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      queuePrintSetUp(sheet, before);
      if (before.titleRows !== "") queueTitleRows(sheet, before.titleRows);
      const reads = queuePrintReads(sheet);
      await context.sync();
      return printSetUpOf(reads);
    });
    const stays = setUp.titleRows === before.titleRows ? "" : ` ${printFaultWords.titlesStay}`;
    return new WorkbookFault(code, `${printFaultWords.asBefore(words)}${stays}`, fault);
  } catch {
    return new WorkbookFault("NotRestored", printFaultWords.notPutBack(words), fault);
  }
}
