import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../area";
import { type Direction, indexAt, type Place, placeOfCells, sizeOf, startOf } from "../cellPlaces";
import type { ChartRecord, Corner } from "./chartRecord";

export function cornerAt(sheet: FWorksheet, left: number, top: number): Corner {
  const down = indexAt(sheet, "rows", top);
  const across = indexAt(sheet, "columns", left);
  return { row: down.index, column: across.index, x: across.into, y: down.into };
}

function pointOf(sheet: FWorksheet, { row, column, x, y }: Corner) {
  // A column made narrower than where the corner stood takes the corner along.
  const inColumn = Math.min(x, sizeOf(sheet, "columns", column));
  const inRow = Math.min(y, sizeOf(sheet, "rows", row));
  return { left: startOf(sheet, "columns", column) + inColumn, top: startOf(sheet, "rows", row) + inRow };
}

/** Where the chart stands: it moves and sizes with the cells under its corners, as Excel's does. */
export function placeOf(sheet: FWorksheet, { from, to }: Pick<ChartRecord, "from" | "to">): Place {
  const start = pointOf(sheet, from);
  const end = pointOf(sheet, to);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

export function cornersOf(sheet: FWorksheet, { left, top, width, height }: Place) {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

/** From the first cell of one block to the end of another; of the size it had where there is no other. */
export function placeOver(start: Area, end: Area | undefined, { width, height }: Place): Place {
  const first = placeOfCells(start.sheet, start);
  if (!end) return { left: first.left, top: first.top, width, height };
  const last = placeOfCells(end.sheet, end);
  return {
    left: first.left,
    top: first.top,
    width: last.left + last.width - first.left,
    height: last.top + last.height - first.top,
  };
}

/** The corners as cells, and how far into them, from 0 to 1. */
export function cornersOn(sheet: FWorksheet, { from, to }: Pick<ChartRecord, "from" | "to">) {
  const part = ({ row, column, x, y }: Corner) => ({
    row,
    column,
    across: Math.min(1, x / Math.max(1, sizeOf(sheet, "columns", column))),
    down: Math.min(1, y / Math.max(1, sizeOf(sheet, "rows", row))),
  });
  return { start: part(from), end: part(to) };
}

/** Moves what stands on a row or column that moved; what stood on one that is gone stands where it was. */
function shifted(at: number, first: number, count: number): { at: number; gone: boolean } {
  if (at < first) return { at, gone: false };
  if (count > 0) return { at: at + count, gone: false };
  return at < first - count ? { at: first, gone: true } : { at: at + count, gone: false };
}

/** Moves the charts of a sheet along when rows or columns come in (`count` above 0) or go. */
export function moveCharts(
  charts: Iterable<ChartRecord>,
  sheetId: string,
  direction: Direction,
  first: number,
  count: number,
): void {
  for (const chart of charts) {
    if (chart.sheetId !== sheetId) continue;
    for (const corner of [chart.from, chart.to]) {
      if (direction === "rows") {
        const { at, gone } = shifted(corner.row, first, count);
        Object.assign(corner, { row: at, y: gone ? 0 : corner.y });
      } else {
        const { at, gone } = shifted(corner.column, first, count);
        Object.assign(corner, { column: at, x: gone ? 0 : corner.x });
      }
    }
  }
}
