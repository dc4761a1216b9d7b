import type { TableCell, TableSpec } from "../report";
import { asText, enterable, queueCells } from "./enterable";
import { formulaText, tableFrom } from "./formula/tableFormula";
import { pointsFor, queueLooks } from "./looks";
import type { FormPlace } from "./tableForm";
import type { TableLayout, TableLine } from "./tableLayout";
import type { CellValue } from "./types";

/** The whole area row by row: the lines above, the headers, the rows, the lines below. Formulas need to know where. */
export function cellsOf(
  spec: TableSpec,
  { above, below }: TableLayout,
  at?: Pick<FormPlace, "row" | "column">,
): CellValue[][] {
  const on = at && tableFrom(at.row + above.length + 1, at.column);
  const entered = ({ formula, value }: TableCell): CellValue =>
    (formula && on && formulaText(formula, on)) ?? enterable(value);
  const line = ({ text }: TableLine) => spec.columns.map((_, j): CellValue => (j === 0 ? asText(text) : ""));
  return [
    ...above.map(line),
    spec.columns.map(({ header }) => asText(header)),
    ...spec.rows.map(({ cells }) => cells.map(entered)),
    ...below.map(line),
  ];
}

export function formatsOf(spec: TableSpec, { above, below }: TableLayout): string[][] {
  const general = () => spec.columns.map(() => "General");
  return [
    ...above.map(general),
    general(),
    ...spec.rows.map(({ cells }) => cells.map(({ style }) => style.excelFormat)),
    ...below.map(general),
  ];
}

/** A name that no table of the workbook has: Scorecard, Scorecard2 … */
export function freeTableName(base: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  if (!known.has(base.toLowerCase())) return base;
  let number = 2;
  while (known.has(`${base}${number}`.toLowerCase())) number += 1;
  return `${base}${number}`;
}

/** Queues everything that makes the table; values stand before `tables.add`, which needs the headers. */
export function queueTable(
  { sheet, area, row, column, tableName, columnWidths }: FormPlace,
  spec: TableSpec,
  layout: TableLayout,
): void {
  queueCells(area, cellsOf(spec, layout, { row, column }), formatsOf(spec, layout));
  const whole = area
    .getCell(layout.above.length, 0)
    .untrack()
    .getResizedRange(spec.rows.length, spec.columns.length - 1)
    .untrack();
  const table = sheet.tables.add(whole, true);
  table.name = tableName;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
  queueWidths(area, spec, columnWidths);
  queueLooks(area, spec, layout);
}

/** Queues the widths that the columns need; none is narrowed. */
export function queueWidths(
  area: Excel.Range,
  spec: TableSpec,
  columnWidths: readonly number[] | undefined,
): void {
  spec.columns.forEach(({ width }, j) => {
    const wanted = pointsFor(width);
    if (wanted > (columnWidths?.[j] ?? 0)) area.getColumn(j).untrack().format.columnWidth = wanted;
  });
}
