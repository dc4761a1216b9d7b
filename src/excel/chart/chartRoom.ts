import type { TableSpec } from "../../report";
import { layoutOf } from "../tableLayout";
import type { TableSize } from "../types";

/** The cells that a chart takes beside its figures: 528 by 315 points where columns and rows are as Excel makes them. */
export const chartCells: TableSize = { rows: 21, columns: 11 };

/** A chart smaller than this can't be read, in points. */
export const leastRoom = { width: 260, height: 160 };
/** On a sheet of its own, and no larger than this where columns are wide or rows high. */
export const usualRoom = { width: 540, height: 320 };

/** Where a chart stands in the area that it takes with its table, rows and columns from the first cell. */
export function chartOffset(table: TableSpec): { readonly row: number; readonly column: number } {
  const { above } = layoutOf(table);
  // Beside the headers: the lines above reach over the columns to their right. One column stays between.
  return { row: above.length, column: table.columns.length + 1 };
}

/** The cells that a chart and its figures take, for `checkTarget`. */
export function chartSize(table: TableSpec): TableSize {
  const { size } = layoutOf(table);
  const { row, column } = chartOffset(table);
  return { rows: Math.max(size.rows, row + chartCells.rows), columns: column + chartCells.columns };
}
