import type { TableSpec } from "../report";
import { asText, queueCells } from "./enterable";
import { pointsFor, queueLooks } from "./looks";
import type { CellValue } from "./types";

/** The whole area row by row: the title in its first cell, the headers, the rows. */
export function cellsOf(spec: TableSpec): CellValue[][] {
  const blank = spec.columns.map((): CellValue => "");
  const [, ...besideTitle] = blank;
  return [
    [asText(spec.title), ...besideTitle],
    spec.columns.map(({ header }) => asText(header)),
    ...spec.rows.map(({ cells }) =>
      cells.map(({ value }) => (typeof value === "string" ? asText(value) : value)),
    ),
  ];
}

function formatsOf(spec: TableSpec): string[][] {
  const general = spec.columns.map(() => "General");
  return [general, general, ...spec.rows.map(({ cells }) => cells.map(({ style }) => style.excelFormat))];
}

/** A name that no table of the workbook has: Scorecard, Scorecard2 … */
export function freeTableName(base: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  if (!known.has(base.toLowerCase())) return base;
  let number = 2;
  while (known.has(`${base}${number}`.toLowerCase())) number += 1;
  return `${base}${number}`;
}

export interface TableWrite {
  readonly sheet: Excel.Worksheet;
  readonly area: Excel.Range;
  readonly spec: TableSpec;
  readonly tableName: string;
  /** Widths that the columns have; they are widened where needed and never narrowed. */
  readonly columnWidths: readonly number[] | undefined;
}

/** Queues everything that makes the table; values stand before `tables.add`, which needs the headers. */
export function queueTable({ sheet, area, spec, tableName, columnWidths }: TableWrite): void {
  queueCells(area, cellsOf(spec), formatsOf(spec));
  const whole = area
    .getCell(1, 0)
    .untrack()
    .getResizedRange(spec.rows.length, spec.columns.length - 1)
    .untrack();
  const table = sheet.tables.add(whole, true);
  table.name = tableName;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
  spec.columns.forEach(({ width }, j) => {
    const wanted = pointsFor(width);
    if (wanted > (columnWidths?.[j] ?? 0)) area.getColumn(j).untrack().format.columnWidth = wanted;
  });
  queueLooks(area, spec);
}
