import { excelRun } from "../excelRun";
import { ledgerName } from "../ledger/ledgerNames";
import type { Waiting } from "../types";
import { tableGone } from "./tableGone";

/** Shows and selects a table, wherever it is by now. */
export async function goToManaged(id: string, waiting: Waiting = {}): Promise<void> {
  await excelRun(async ({ context, answered }) => {
    const range = context.workbook.names.getItemOrNullObject(ledgerName(id, "output")).getRangeOrNullObject();
    range.load("address");
    await context.sync();
    answered();
    if (range.isNullObject) throw tableGone();
    range.worksheet.activate();
    range.select();
    await context.sync();
    answered();
  }, waiting);
}
