import type { TableSpec } from "../report";
import { asText, enterable, queueCells } from "./enterable";
import { pointsFor, queueLooks } from "./looks";
import type { FormPlace } from "./tableForm";
import type { TableLayout, TableLine } from "./tableLayout";
import type { CellValue } from "./types";

/** The whole area row by row: the lines above, the headers, the rows, the lines below. */
export function cellsOf(spec: TableSpec, { above, below }: TableLayout): CellValue[][] {
  const line = ({ text }: TableLine) => spec.columns.map((_, j): CellValue => (j === 0 ? asText(text) : ""));
  return [
    ...above.map(line),
    spec.columns.map(({ header }) => asText(header)),
    ...spec.rows.map(({ cells }) => cells.map(({ value }) => enterable(value))),
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
  { sheet, area, tableName, columnWidths }: FormPlace,
  spec: TableSpec,
  layout: TableLayout,
): void {
  queueCells(area, cellsOf(spec, layout), formatsOf(spec, layout));
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
