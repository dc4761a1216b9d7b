import type { Area } from "./area";
import { composedStyle } from "./composedStyle";
import { isGeneral, mapCells, readValues } from "./cells";
import type { Spreadsheet } from "./spreadsheet";

/** Whether the grid holds this cell at the moment; Excel's sheet is always there. */
export const inGrid = ({ sheet }: Area, row: number, column: number) =>
  row < sheet.getMaxRows() && column < sheet.getMaxColumns();

/** What each cell shows, as `range.text` gives it. */
export function shownText(spreadsheet: Spreadsheet, area: Area): string[][] {
  const values = readValues(spreadsheet, area);
  const { sheet, row, column } = area;
  const rows = Math.min(area.rows, sheet.getMaxRows() - row);
  const columns = Math.min(area.columns, sheet.getMaxColumns() - column);
  const shown = rows > 0 && columns > 0 ? sheet.getRange(row, column, rows, columns).getDisplayValues() : [];
  return values.map((line, i) =>
    line.map((value, j) => {
      const text = shown[i]?.[j] ?? "";
      return text === "" ? String(value) : text;
    }),
  );
}

export function numberFormats(area: Area): string[][] {
  return mapCells(area, (row, column) => {
    const pattern = inGrid(area, row, column) ? composedStyle(area.sheet, row, column).n?.pattern : undefined;
    return pattern === undefined || isGeneral(pattern) ? "General" : pattern;
  });
}
