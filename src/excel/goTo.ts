import { workbookFaultWords } from "../words";
import { excelRun } from "./excelRun";
import { placeOf, withoutSheet } from "./targetAddress";
import { WorkbookFault } from "./workbookFault";

/** Shows and selects an address that names its sheet. */
export async function goTo(address: string): Promise<void> {
  const sheetName = placeOf(address)?.sheet;
  if (sheetName === undefined)
    throw new WorkbookFault("InvalidReference", workbookFaultWords.addressWithoutSheet(address));
  await excelRun(async ({ context, answered }) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(withoutSheet(address)).untrack().select();
    await context.sync();
    answered();
  });
}
