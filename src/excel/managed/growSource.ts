import type { ManagedRecord } from "../ledger/records";
import type { CellValue } from "../types";
import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";
import { headingsOf } from "./headingsOf";
import type { Place } from "./namedPlaces";

/** A block of cells; rows and columns count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const bottom = ({ row, rows }: Block) => row + rows;
const right = ({ column, columns }: Block) => column + columns;

/** A block of one sheet. */
interface OnSheet extends Block {
  readonly sheetId: string;
}

/** Whether two blocks have a cell in common. */
export function meets(a: OnSheet, b: OnSheet): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.row < bottom(b) &&
    bottom(a) > b.row &&
    a.column < right(b) &&
    right(a) > b.column
  );
}

/**
 * The source with what was added to it since: rows below and columns to the right that touch it. Never
 * smaller than it was, never upwards, and never into a table of ours that stands beside it.
 */
export function grownBlock(
  source: Place,
  regions: readonly Block[],
  tables: readonly (Place | undefined)[],
): Block {
  let rows = Math.max(source.rows, ...regions.map((region) => bottom(region) - source.row));
  let columns = Math.max(source.columns, ...regions.map((region) => right(region) - source.column));
  for (const table of tables) {
    if (!table || !meets(table, { ...source, rows, columns })) continue;
    if (table.column >= right(source)) columns = table.column - source.column;
    else if (table.row >= bottom(source)) rows = table.row - source.row;
  }
  return { row: source.row, column: source.column, rows, columns };
}

/** Without what Excel's surroundings took in for a table beside the source: rows and columns at the end that are blank. */
export function trimmed(
  values: readonly (readonly CellValue[])[],
  atLeast: Pick<Block, "rows" | "columns">,
): (readonly CellValue[])[] {
  const filled = (row: readonly CellValue[]) => row.some((cell) => cell !== "");
  let rows = values.length;
  while (rows > atLeast.rows && !filled(values[rows - 1] ?? [])) rows -= 1;
  let columns = values[0]?.length ?? 0;
  while (columns > atLeast.columns && values.every((row) => row[columns - 1] === "")) columns -= 1;
  return values.slice(0, rows).map((row) => row.slice(0, columns));
}

/** The source must still be what it was: each of its headings is there, in order, whatever came between or after. */
export function refuseOtherHeadings(
  { headings, headerRows }: ManagedRecord,
  values: readonly (readonly CellValue[])[],
): void {
  const now = headingsOf(values, headerRows);
  let at = 0;
  for (const heading of headings) {
    if (heading === "") continue;
    const found = now.indexOf(heading, at);
    if (found < 0) {
      throw new WorkbookFault("SourceChanged", managedFaultWords.headingsChanged(heading));
    }
    at = found + 1;
  }
}
