import type { CellValue } from "../types";
import type { Block } from "./growSource";
import type { Place } from "./namedPlaces";

/** A table as it stands now: all that the person may have made of it. */
export interface PresentOutput {
  readonly place: Place;
  /** Headers and rows, as counted on the sheet; it may be wider than the table was when it was written. */
  readonly table: Block;
  readonly tableName: string | undefined;
  /** The whole area from the first line to the last, in the columns that the table has now. */
  readonly area: Block;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** Rows of the area above the headers. */
export function headOffset({ table, area }: PresentOutput): number {
  return table.row - area.row;
}

export function headersOf(present: PresentOutput): string[] {
  return (present.values[headOffset(present)] ?? []).map(String);
}

export function bodyOf<T>(present: PresentOutput, cells: readonly (readonly T[])[]): (readonly T[])[] {
  const first = headOffset(present) + 1;
  return cells.slice(first, first + present.table.rows - 1);
}
