import type { DraftMeasure } from "./draft";
import type { WideBlock } from "./monthlySource";
import type { PeriodHeadings } from "./periodHeadings";
import type { WideColumns } from "./wideColumns";

/** The block as a formula can point at it; null where headings are of two rows, periods apart or out of order. */
export function wideBlock(
  { row, yearRow, columns }: PeriodHeadings,
  { labels }: WideColumns,
  measures: readonly DraftMeasure[],
  onceEach: boolean,
): WideBlock | null {
  const [first] = columns;
  const last = columns[columns.length - 1];
  const rows = measures.flatMap((measure) => (measure.row === null ? [] : [measure.row]));
  const [firstRow] = rows;
  const lastRow = rows[rows.length - 1];
  if (!first || !last || firstRow === undefined || lastRow === undefined) return null;
  const sideBySide = columns.every(({ column, reading }, at) => {
    const before = columns[at - 1];
    return before === undefined || (column === before.column + 1 && reading.day > before.reading.day);
  });
  if (yearRow !== null || !onceEach || !sideBySide) return null;
  return {
    headingRow: row,
    firstRow,
    lastRow,
    labelColumns: labels,
    firstPeriodColumn: first.column,
    lastPeriodColumn: last.column,
  };
}
