import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Rectangle } from "./area";
import { pointsPerPixel } from "./rangeFormat";

export type Direction = "rows" | "columns";

/** In points, a column and a row that the grid does not hold yet. */
const beyond = { columns: 48, rows: 15 };

const heldOf = (sheet: FWorksheet, direction: Direction) =>
  direction === "rows" ? sheet.getMaxRows() : sheet.getMaxColumns();

/** How high a row or how wide a column is drawn, in points; 0 where it is hidden. */
export function sizeOf(sheet: FWorksheet, direction: Direction, index: number): number {
  if (index >= heldOf(sheet, direction)) return beyond[direction];
  const of = sheet.getSheet();
  if (direction === "rows") return of.getRowVisible(index) ? of.getRowHeight(index) * pointsPerPixel : 0;
  return of.getColVisible(index) ? of.getColumnWidth(index) * pointsPerPixel : 0;
}

/** Points from the sheet's edge to the start of this row or column. */
export function startOf(sheet: FWorksheet, direction: Direction, index: number): number {
  const held = Math.min(index, heldOf(sheet, direction));
  let points = (index - held) * beyond[direction];
  for (let i = 0; i < held; i++) points += sizeOf(sheet, direction, i);
  return points;
}

/** The row or column that stands this far from the sheet's edge, and how far into it that is. */
export function indexAt(
  sheet: FWorksheet,
  direction: Direction,
  points: number,
): { index: number; into: number } {
  let left = points;
  for (let index = 0; ; index++) {
    const size = sizeOf(sheet, direction, index);
    if (left < size) return { index, into: left };
    left -= size;
  }
}

export interface Place {
  /** From the sheet's top left corner, all in points. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the cells stand. */
export function placeOfCells(sheet: FWorksheet, { row, column, rows, columns }: Rectangle): Place {
  const left = startOf(sheet, "columns", column);
  const top = startOf(sheet, "rows", row);
  const width = startOf(sheet, "columns", column + columns) - left;
  return { left, top, width, height: startOf(sheet, "rows", row + rows) - top };
}
