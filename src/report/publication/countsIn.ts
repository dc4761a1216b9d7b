import type { CountTable } from "../../core";
import { publicationWords as words } from "../../words";
import { isCount } from "./countColumns";
import { type CountLines, sumOfNeighbours } from "./sumOfNeighbours";
import type { TableToPublish } from "./tableToPublish";

/** The counts of a table with their totals, and where each of them stands in it. */
export interface CountsIn {
  readonly table: CountTable;
  /** Rows and columns of the table that hold counts; the totals' row and column where there are any. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly totalRow: number | null;
  readonly totalColumn: number | null;
}

/** Finds the counts in the columns that were ticked; words where they can't be protected. */
export function countsIn(table: TableToPublish, ticked: readonly number[]): CountsIn | string {
  if (ticked.length === 0) return words.noCounts;
  const odd = ticked.find((column) => table.rows.some(({ cells }) => isOdd(cells[column]?.value)));
  if (odd !== undefined) return words.notCounts(headerOf(table, odd));
  const matrix = table.rows.map(({ cells }) => ticked.map((column) => numberIn(cells[column]?.value)));
  const totalRow = totalRowOf(table, ticked, matrix);
  if (typeof totalRow === "string") return totalRow;
  const rows = matrix.flatMap((_, row) => (row === totalRow ? [] : [row]));
  const across = totalColumnOf(
    table,
    ticked,
    rows.map((row) => matrix[row] ?? []),
  );
  if (typeof across === "string") return across;
  const parts = ticked.flatMap((_, at) => (at === across ? [] : [at]));
  const counts = rows.map((row) => parts.map((at) => matrix[row]?.[at] ?? null));
  return {
    table: {
      counts,
      ...(across !== null && { rowTotals: rows.map((row) => matrix[row]?.[across] ?? 0) }),
      ...(totalRow !== null && { columnTotals: parts.map((at) => matrix[totalRow]?.[at] ?? 0) }),
      ...(totalRow !== null && across !== null && { total: matrix[totalRow]?.[across] ?? 0 }),
    },
    rows,
    columns: parts.map((at) => ticked[at] ?? 0),
    totalRow,
    totalColumn: across === null ? null : (ticked[across] ?? null),
  };
}

function isOdd(value: string | number | undefined): boolean {
  return typeof value === "number" && !isCount({ value, format: "", text: "" });
}

function numberIn(value: string | number | undefined): number | null {
  return typeof value === "number" ? value : null;
}

function headerOf({ columns }: TableToPublish, column: number): string {
  return columns[column]?.header ?? "";
}

function nameOf({ rows }: TableToPublish, row: number): string {
  return rows[row]?.cells[0]?.text ?? "";
}

/** The one row that is the total of all others; words where there are other sums of rows, or it is none. */
function totalRowOf(
  table: TableToPublish,
  ticked: readonly number[],
  matrix: CountLines,
): number | null | string {
  const [first, second] = table.rows.flatMap(({ role }, row) => (role === "total" ? [row] : []));
  if (second !== undefined) return words.subTotals(nameOf(table, first ?? 0));
  const others = matrix.map((line, row) => (row === first ? [] : line));
  const part = sumOfNeighbours(others);
  if (part !== null) return words.subTotals(nameOf(table, part));
  if (first === undefined) return null;
  const wrong = ticked.findIndex((_, at) => {
    const sum = others.reduce((all, line) => all + (line[at] ?? 0), 0);
    return sum !== (matrix[first]?.[at] ?? 0);
  });
  return wrong < 0 ? first : words.wrongTotal(nameOf(table, first), headerOf(table, ticked[wrong] ?? 0));
}

/** The one column that is the sum of all others in every row; words where one is the sum of some of them. */
function totalColumnOf(
  table: TableToPublish,
  ticked: readonly number[],
  matrix: CountLines,
): number | null | string {
  const width = ticked.length;
  if (width < 3 || matrix.length < 2) return null;
  for (const at of [width - 1, 0]) {
    const sums = matrix.every((line) => sumBut(line, at) === (line[at] ?? 0));
    if (sums && matrix.some((line) => (line[at] ?? 0) > 0)) return at;
  }
  const part = sumOfNeighbours(ticked.map((_, at) => matrix.map((line) => line[at] ?? null)));
  return part === null ? null : words.sumColumn(headerOf(table, ticked[part] ?? 0));
}

function sumBut(line: readonly (number | null)[], but: number): number {
  return line.reduce<number>((all, value, at) => all + (at === but ? 0 : (value ?? 0)), 0);
}
