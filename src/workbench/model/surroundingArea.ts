import { type Area, intersection, type Rectangle } from "./area";
import type { Spreadsheet } from "./spreadsheet";
import { usedArea } from "./usedArea";

/** Excel's current region: grown from the area until blank rows and columns, or the sheet's edge, lie all round. */
export function surroundingArea(spreadsheet: Spreadsheet, area: Area): Rectangle {
  const { sheet } = area;
  const used = usedArea(spreadsheet, sheet, true);
  if (!used) return area;
  const { row, column, rows, columns } = intersection(area, used) ?? area;
  const matrix = sheet.getSheet().getCellMatrix();
  const spilled = spreadsheet.spilled(sheet.getSheetId());
  const filled = (r: number, c: number) => {
    const cell = matrix.getValue(r, c);
    return (cell?.v ?? cell?.f ?? spilled?.[r]?.[c]?.v ?? "") !== "";
  };
  let [top, left, bottom, right] = [row, column, row + rows - 1, column + columns - 1];
  const inRow = (r: number) => {
    for (let c = Math.max(0, left - 1); c <= right + 1; c++) if (filled(r, c)) return true;
    return false;
  };
  const inColumn = (c: number) => {
    for (let r = Math.max(0, top - 1); r <= bottom + 1; r++) if (filled(r, c)) return true;
    return false;
  };
  for (let grown = true; grown;) {
    grown = false;
    if (top > used.row && inRow(top - 1)) [top, grown] = [top - 1, true];
    if (bottom < used.row + used.rows - 1 && inRow(bottom + 1)) [bottom, grown] = [bottom + 1, true];
    if (left > used.column && inColumn(left - 1)) [left, grown] = [left - 1, true];
    if (right < used.column + used.columns - 1 && inColumn(right + 1)) [right, grown] = [right + 1, true];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
