import { excelRun } from "../excelRun";
import type { TablePlace } from "../managed/listManaged";
import type { Waiting } from "../types";
import { readTables } from "./readTables";

/** A table of Excel's. */
export interface ExcelTable extends TablePlace {
  readonly name: string;
}

/** The tables of the workbook, whoever made them. Two round trips. */
export function listTables(waiting: Waiting = {}): Promise<ExcelTable[]> {
  return excelRun(async (talk) => {
    const tables = await readTables(talk, "address");
    return tables.map(({ name, range, worksheet }) => ({
      name,
      sheet: worksheet.name,
      address: range.address,
    }));
  }, waiting);
}
