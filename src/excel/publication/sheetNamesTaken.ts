import { excelRun } from "../excelRun";
import type { Waiting } from "../types";

/** The names of the sheets that the workbook has. One round trip. */
export function sheetNamesTaken(waiting: Waiting = {}): Promise<string[]> {
  return excelRun(async ({ context, answered }) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    answered();
    return worksheets.items.map(({ name }) => name);
  }, waiting);
}
