import { excelRun } from "../excelRun";
import type { TablePlace } from "../managed/listManaged";
import type { Waiting } from "../types";

/** A table of Excel's. */
export interface ExcelTable extends TablePlace {
  readonly name: string;
}

/** The tables of the workbook, whoever made them. Two round trips. */
export function listTables(waiting: Waiting = {}): Promise<ExcelTable[]> {
  return excelRun(async ({ context, answered }) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    answered();
    const places = tables.items.map((table) => {
      const range = table.getRange().untrack();
      range.load("address");
      const { worksheet } = table;
      worksheet.load("name");
      return { name: table.name, range, worksheet };
    });
    if (places.length > 0) await context.sync();
    answered();
    return places.map(({ name, range, worksheet }) => ({
      name,
      sheet: worksheet.name,
      address: range.address,
    }));
  }, waiting);
}
