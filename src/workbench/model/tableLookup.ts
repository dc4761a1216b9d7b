import type { FWorksheet } from "@univerjs/sheets/facade";
import { DeleteSheetTableMutation, type ITableInfo, SetSheetTableMutation } from "@univerjs/sheets-table";
import { HostError } from "../protocol/error";
import type { Area, Rectangle } from "./area";
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

/** The grid's own commands move and drop tables only where a person could; rows under them may be anything. */
export function moveTable(
  spreadsheet: Spreadsheet,
  id: string,
  { row, column, rows, columns }: Rectangle,
): void {
  spreadsheet.api.syncExecuteCommand(SetSheetTableMutation.id, {
    ...tableKey(spreadsheet, id),
    config: {
      updateRange: {
        newRange: {
          startRow: row,
          startColumn: column,
          endRow: row + rows - 1,
          endColumn: column + columns - 1,
        },
      },
    },
  });
}

export function dropTable(spreadsheet: Spreadsheet, id: string): void {
  spreadsheet.api.syncExecuteCommand(DeleteSheetTableMutation.id, tableKey(spreadsheet, id));
  spreadsheet.state.tableLooks.delete(id);
}

function tableKey(spreadsheet: Spreadsheet, id: string) {
  const subUnitId = findTable(spreadsheet, id)?.subUnitId ?? "";
  return { unitId: spreadsheet.workbook().getId(), subUnitId, tableId: id };
}
