import type { TableColumn } from "../../report";
import { columnKey } from "./writtenOf";

/** Where a live scorecard reads: addresses with their sheets, of cells that stay where they are. */
export interface LiveSource {
  /** One cell a measure. */
  readonly labels: string;
  /** A row a measure, a column a period. */
  readonly values: string;
  /** One cell a period. */
  readonly dates: string;
  /** The rows to show, counted from 1 in the source, in order; all of them where it is left out. */
  readonly rows?: readonly number[];
  /** What the function is given besides, where the person chose other than its defaults. */
  readonly asOf?: string | number;
  readonly baselineEnd?: string | number;
  readonly steps?: string;
  readonly yearStart?: number;
}

/** The columns that BOARD.SCORECARD gives, in its order, by the keys of a scorecard's columns. */
const given = [
  "measure",
  "priorYearToDate",
  "yearToDate",
  "change",
  "trend",
  "previousChange",
  "rolling",
  "againstBaseline",
  "processAverage",
  "lowerLimit",
  "upperLimit",
  "signal",
];

/** The place of a column in what the function gives, from 1; undefined where it gives no such column. */
export function givenColumn(column: Pick<TableColumn, "key" | "header">): number | undefined {
  const at = given.indexOf(columnKey(column));
  return at < 0 ? undefined : at + 1;
}

function literal(value: string | number | undefined): string {
  if (value === undefined) return "";
  return typeof value === "number" ? String(value) : `"${value.replace(/"/g, '""')}"`;
}

/**
 * One spilling formula for a whole scorecard. Blank cells reach functions as 0 on some platforms, so the figures
 * are wrapped; columns and rows are picked with INDEX, because Excel 2021 has no CHOOSECOLS.
 */
export function liveFormula(source: LiveSource, columns: readonly number[], measures: number): string {
  const { labels, values, dates, asOf, baselineEnd, steps, yearStart } = source;
  const parts = [
    labels,
    `IF(${values}="","",${values})`,
    dates,
    ...[asOf, baselineEnd, steps, yearStart].map(literal),
  ];
  while (parts.at(-1) === "") parts.pop();
  // The function's first row is its headers.
  const rows = source.rows
    ? `{1;${source.rows.map((row) => row + 1).join(";")}}`
    : `SEQUENCE(${measures + 1})`;
  return `=INDEX(BOARD.SCORECARD(${parts.join(",")}),${rows},{${columns.join(",")}})`;
}
