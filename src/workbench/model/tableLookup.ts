import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ITableInfo } from "@univerjs/sheets-table";
import { HostError } from "../protocol/error";
import type { Area } from "./area";
import type { Spreadsheet } from "./spreadsheet";

/** The table of this id, or of this name in any case. */
export function findTable(spreadsheet: Spreadsheet, key: string): ITableInfo | undefined {
  const all = spreadsheet.workbook().getTableList();
  return all.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

export function tableIds(spreadsheet: Spreadsheet, sheet?: FWorksheet): string[] {
  const all = spreadsheet.workbook().getTableList();
  return all.filter((table) => !sheet || table.subUnitId === sheet.getSheetId()).map(({ id }) => id);
}

/** Header row included. */
export function tableArea(spreadsheet: Spreadsheet, id: string): Area {
  const table = findTable(spreadsheet, id);
  const sheet = table && spreadsheet.workbook().getSheetBySheetId(table.subUnitId);
  if (!sheet) throw new HostError("ItemNotFound", "The table is gone.", "Table");
  const { startRow, startColumn, endRow, endColumn } = table.range;
  return {
    sheet,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
