import type { TableColumn } from "../../report";
import { columnAt } from "./chartParts";

/**
 * The cells of a column by its key: as many rows as the table has, or as are asked for. Named anew each time, because an untracked
 * range lasts until the next sync.
 */
export type ChartFigures = (key: string, rows?: number) => Excel.Range;

/** The figures of a table of so many rows, from the cell in which its headers begin. */
export function chartFigures(
  columns: readonly Pick<TableColumn, "key">[],
  count: number,
  headers: () => Excel.Range,
): ChartFigures {
  return (key, rows = count) => {
    const column = columnAt(columns, key);
    if (column === undefined) throw new Error(`The chart's table has no column ${key}.`);
    return headers()
      .untrack()
      .getOffsetRange(1, column)
      .untrack()
      .getResizedRange(rows - 1, 0)
      .untrack();
  };
}
