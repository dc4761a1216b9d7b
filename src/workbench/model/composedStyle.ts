import type { IStyleData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";

/** A cell's style with what its row, column and sheet add; without what the grid only draws, which takes long. */
export function composedStyle(sheet: FWorksheet, row: number, column: number): IStyleData {
  const held = sheet.getSheet();
  return held.getComposedCellStyleByCellData(row, column, held.getCellRaw(row, column));
}
