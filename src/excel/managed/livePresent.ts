import { columnName } from "../../core";
import { boardCalls } from "../freeze/boardCalls";
import type { ChangedCell } from "../freeze/thaw";
import type { Written } from "../ledger/records";
import type { CellValue } from "../types";
import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";
import { givenColumn } from "./liveFormula";
import type { Place } from "./namedPlaces";
import { sameValue } from "./sameValue";

type Cells = readonly (readonly CellValue[])[];

/** The cells of a live table's area that its formula fills; rows and columns count from the area's first cell. */
export interface LiveBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where the formula stands and what it fills: a picked number of rows and columns, whatever its source holds. */
export function liveBlock(formulas: Cells, written: Written): LiveBlock {
  const row = formulas.findIndex((line) => line.some(isLive));
  const column = formulas[row]?.findIndex(isLive) ?? -1;
  if (column < 0) {
    throw new WorkbookFault("NotLive", managedFaultWords.formulaGone);
  }
  const columns = written.columns.filter((given) => givenColumn(given) !== undefined).length;
  return { row, column, rows: written.rows.length + 1, columns };
}

function isLive(formula: CellValue): boolean {
  return boardCalls(formula).includes("SCORECARD");
}

/** Cells without what the formula puts there: entering its own cell again gives all of them. */
export function withoutSpill(cells: Cells, { row, column, rows, columns }: LiveBlock): CellValue[][] {
  return cells.map((line, i) =>
    line.map((cell, j) => {
      const filled = i >= row && i < row + rows && j >= column && j < column + columns;
      return filled && !(i === row && j === column) ? "" : cell;
    }),
  );
}

/** Cells of the area that read otherwise than they were written: the person changed them. */
export function changedAround(
  written: Written,
  block: LiveBlock,
  { place, values, formulas }: { readonly place: Place; readonly values: Cells; readonly formulas: Cells },
): ChangedCell[] {
  const expected = writtenCells(written, block);
  const shown = withoutSpill(values, block);
  return withoutSpill(formulas, block).flatMap((line, i) =>
    line.flatMap((formula, j) => {
      if (i === block.row && j === block.column) return [];
      const was = expected.get(`${i},${j}`) ?? "";
      const value = shown[i]?.[j] ?? "";
      const typed = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      if (!typed && sameValue(value, was)) return [];
      const address = `${columnName(place.column + j)}${place.row + i + 1}`;
      return [{ address, was, now: typed ? formula : value }];
    }),
  );
}

/** What was written beside the formula: the lines, and the columns of values. */
function writtenCells(
  { above, below, columns, rows }: Written,
  { row, column, columns: live }: LiveBlock,
): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  const line = (first: number) => (given: { readonly text: string }, i: number) =>
    cells.set(`${first + i},${column}`, given.text);
  above.forEach(line(row - above.length));
  below.forEach(line(row + 1 + rows.length));
  columns.slice(live).forEach(({ header }, j) => {
    cells.set(`${row},${column + live + j}`, header);
    rows.forEach(({ values }, i) => {
      cells.set(`${row + 1 + i},${column + live + j}`, values[live + j] ?? "");
    });
  });
  return cells;
}
