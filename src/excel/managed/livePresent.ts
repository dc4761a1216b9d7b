import { columnName } from "../../core";
import { isLiveChart, givenColumns, writtenFormulasOf } from "../chart/liveChartFormulas";
import { boardCalls, withPlainCalls } from "../freeze/boardCalls";
import type { ChangedCell } from "../freeze/thaw";
import type { Written } from "../ledger/records";
import type { CellValue } from "../types";
import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";
import { givenColumn } from "./liveFormula";
import type { Place } from "./namedPlaces";
import { sameValue } from "./sameValue";

type Cells = readonly (readonly CellValue[])[];

/** The cell of a formula; row and column count from the area's first cell. */
export interface LiveCell {
  readonly row: number;
  readonly column: number;
}

/** The cells of a live table's area that a formula fills, its own first. */
export interface LiveBlock extends LiveCell {
  readonly rows: number;
  readonly columns: number;
}

/** The functions that give a whole table. */
const tableCalls = ["SCORECARD", "CONTROLCHART", "PLIMITS", "ULIMITS"];

/** Where the formula of a live table stands. */
export function liveCell(formulas: Cells): LiveCell {
  const row = formulas.findIndex((line) => line.some(isLive));
  const column = formulas[row]?.findIndex(isLive) ?? -1;
  if (column < 0) {
    throw new WorkbookFault("NotLive", managedFaultWords.formulaGone);
  }
  return { row, column };
}

function isLive(formula: CellValue): boolean {
  return boardCalls(formula).some((call) => tableCalls.includes(call));
}

/** The cells of an area that hold formulas of their own. */
export function formulaCells(formulas: Cells): LiveCell[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      // What is spilled may read as its formula does.
      const same = formula === line[column - 1] || formula === formulas[row - 1]?.[column];
      return same || typeof formula !== "string" || !formula.startsWith("=") ? [] : [{ row, column }];
    }),
  );
}

/**
 * Queues what formulas spill over; what it gives tells after the next sync. One that found no room fills nothing: what
 * stands in its way was typed by the person.
 */
export function queueSpills(
  sheet: Excel.Worksheet,
  place: Pick<Place, "row" | "column">,
  cells: readonly LiveCell[],
): () => LiveBlock[] {
  const asked = cells.map(({ row, column }) => {
    const cell = sheet.getCell(place.row + row, place.column + column).untrack();
    const range = cell.getSpillingToRangeOrNullObject().untrack();
    range.load("rowCount,columnCount");
    return { row, column, range };
  });
  return () =>
    asked.flatMap(({ row, column, range }) =>
      range.isNullObject ? [] : [{ row, column, rows: range.rowCount, columns: range.columnCount }],
    );
}

/** Cells without what formulas put there: entering the formulas' own cells again gives all of them. */
export function withoutSpills(cells: Cells, spills: readonly LiveBlock[]): CellValue[][] {
  const left = cells.map((line) => [...line]);
  for (const { row, column, rows, columns } of spills) {
    left.slice(row, row + rows).forEach((line, i) => {
      const to = Math.min(column + columns, line.length);
      line.fill("", i === 0 ? column + 1 : column, to);
    });
  }
  return left;
}

/** A live table as it stands, in its whole area. */
export interface LivePresent {
  readonly place: Place;
  readonly values: Cells;
  readonly formulas: Cells;
  /** The cell of its formula. */
  readonly cell: LiveCell;
  readonly spills: readonly LiveBlock[];
}

/** Cells of the area that read otherwise than they were written: the person changed them. */
export function changedAround(
  written: Written,
  { place, values, formulas, cell, spills }: LivePresent,
): ChangedCell[] {
  const expected = writtenCells(written, cell, place);
  const shown = withoutSpills(values, spills);
  return withoutSpills(formulas, spills).flatMap((line, i) =>
    line.flatMap((formula, j) => {
      if (i === cell.row && j === cell.column) return [];
      const was = expected.get(`${i},${j}`) ?? "";
      const value = shown[i]?.[j] ?? "";
      const typed = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      if (typed ? sameFormula(formula, was) : sameValue(value, was)) return [];
      const address = `${columnName(place.column + j)}${place.row + i + 1}`;
      return [{ address, was, now: typed ? formula : value }];
    }),
  );
}

function sameFormula(formula: string, was: CellValue): boolean {
  const plain = (text: string) => withPlainCalls(text).replace(/\s/g, "");
  return typeof was === "string" && was.startsWith("=") && plain(formula) === plain(was);
}

/** What was written beside the formula: the lines, the columns of values, and a live chart's own formulas. */
function writtenCells(written: Written, { row, column }: LiveCell, place: Place): Map<string, CellValue> {
  const { above, below, columns, rows } = written;
  const cells = new Map<string, CellValue>();
  const line = (first: number) => (given: { readonly text: string }, i: number) =>
    cells.set(`${first + i},${column}`, given.text);
  above.forEach(line(row - above.length));
  below.forEach(line(row + 1 + rows.length));
  const live = filledColumns(written);
  columns.slice(live).forEach(({ header }, j) => {
    cells.set(`${row},${column + live + j}`, header);
    rows.forEach(({ values }, i) => {
      cells.set(`${row + 1 + i},${column + live + j}`, values[live + j] ?? "");
    });
  });
  const on = { row: place.row + row, column: place.column + column };
  for (const { formula, down, across } of writtenFormulasOf(written, on)) {
    cells.set(`${row + down},${column + across}`, formula);
  }
  return cells;
}

/** How many of the first columns the formula fills. */
function filledColumns({ columns }: Written): number {
  if (isLiveChart(columns)) return givenColumns.length;
  return columns.filter((given) => givenColumn(given) !== undefined).length;
}
