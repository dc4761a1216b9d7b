import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "./area";
import type { Spreadsheet } from "./spreadsheet";

/**
 * The smallest area that holds every value of the sheet, spilled ones too, and unless `valuesOnly` every
 * formatted cell; undefined on a blank sheet.
 */
export function usedArea(spreadsheet: Spreadsheet, sheet: FWorksheet, valuesOnly: boolean): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const take = (row: number, column: number, value: unknown) => {
    if (value === undefined || value === null || value === "") return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      take(row, column, cell?.v ?? cell?.f ?? (valuesOnly ? undefined : cell?.s));
    });
  for (const [row, cells] of Object.entries(spreadsheet.spilled(sheet.getSheetId()) ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) take(Number(row), Number(column), cell?.v);
  }
  if (bottom < 0) return undefined;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
