import type { Area } from "./area";
import { isGeneral, mapCells, readValues } from "./cells";
import type { Spreadsheet } from "./spreadsheet";

/** Whether the grid holds this cell at the moment; Excel's sheet is always there. */
export const inGrid = ({ sheet }: Area, row: number, column: number) =>
  row < sheet.getMaxRows() && column < sheet.getMaxColumns();

/** What each cell shows, as `range.text` gives it. */
export function shownText(spreadsheet: Spreadsheet, area: Area): string[][] {
  const values = readValues(spreadsheet, area);
  return mapCells(area, (row, column) => {
    if (!inGrid(area, row, column)) return "";
    const shown = area.sheet.getRange(row, column).getDisplayValue();
    return shown === "" ? String(values[row - area.row]?.[column - area.column] ?? "") : shown;
  });
}

export function numberFormats(area: Area): string[][] {
  return mapCells(area, (row, column) => {
    const pattern = inGrid(area, row, column) ? area.sheet.getRange(row, column).getNumberFormat() : "";
    return isGeneral(pattern) ? "General" : pattern;
  });
}
