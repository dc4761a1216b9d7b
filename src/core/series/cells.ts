import { Fault } from "./fault";
import { isMissing } from "./missing";

/** The cells of one argument, read row by row, with its name for faults. */
export interface Cells {
  readonly argument: string;
  readonly values: readonly unknown[];
  /** Where the user finds the cell: `row 4` in a column, `column 4` in a row, both in a block. */
  readonly positionOf: (index: number) => string;
}

/** Reads a range (rows of cells) of any shape; a bare value is a range of one cell. */
export function readCells(given: unknown, argument: string): Cells {
  const rows = rowsOf(given);
  const columns = rows[0]?.length ?? 0;
  const height = rows.length;
  const values: unknown[] = [];
  for (const row of rows) for (const cell of row) values.push(cell);
  const positionOf = (index: number): string => {
    const row = `row ${Math.floor(index / columns) + 1}`;
    const column = `column ${(index % columns) + 1}`;
    if (values.length === 1) return "";
    if (columns === 1) return row;
    return height === 1 ? column : `${row}, ${column}`;
  };
  return { argument, values, positionOf };
}

/**
 * Two arguments that go together cell by cell.
 * @throws Fault `#VALUE!` when they have different numbers of cells.
 */
export function checkAsMany(cells: Cells, other: Cells): void {
  checkCount(cells, other.values.length, other.argument);
}

/**
 * An argument that goes with so many of something, named as it follows "more cells than".
 * @throws Fault `#VALUE!` when it has another number of cells.
 */
export function checkCount({ argument, values }: Cells, wanted: number, ofWhat: string): void {
  const { length } = values;
  if (length === wanted) return;
  const way = length > wanted ? "more" : "fewer";
  throw new Fault("#VALUE!", argument, `has ${way} cells than ${ofWhat}: ${length}, not ${wanted}`);
}

/** An argument as rows of cells. */
export function rowsOf(given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return [[given]];
  return given.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
}

/** Whether an optional argument was left out: Excel then passes null, whatever default the function declares. */
export function isOmitted(given: unknown): boolean {
  const { values } = readCells(given, "");
  return values.length < 2 && isMissing(values[0]);
}

/**
 * The one cell of an argument that takes a single value.
 * @throws Fault `#VALUE!` when it was given a range of several cells.
 */
export function readOne(given: unknown, argument: string): unknown {
  const { values } = readCells(given, argument);
  if (values.length > 1) throw new Fault("#VALUE!", argument, "has more than one cell", values.length);
  return values[0];
}
