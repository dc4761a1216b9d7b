import type { CheckedSheet } from "../../core";

/** A table of Excel's, its first cell counted from 0 on the sheet. */
export interface TableArea {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** The colours of its cells, a row a line; not known where it is left out. */
  readonly fills?: readonly (readonly string[])[];
}

/** A sheet as a check of accessibility reads it. */
export interface SheetToRead extends CheckedSheet {
  readonly tables: readonly TableArea[];
}

/** Something that whoever can't see the sheet would trip over. */
export interface AccessibilityFinding {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What is so, and what to do. */
  readonly words: string;
}

/** What a cell shows, by its place on the sheet; "" where it is blank or was not read. */
export function textAt({ texts = [], top = 0, left = 0 }: SheetToRead, row: number, column: number): string {
  return (texts[row - top]?.[column - left] ?? "").trim();
}

/** The places of a table's rows under its headings, and of its columns. */
export function placesIn({ row, column, rows, columns }: TableArea): {
  readonly body: readonly number[];
  readonly across: readonly number[];
} {
  return {
    body: Array.from({ length: Math.max(0, rows - 1) }, (_, at) => row + 1 + at),
    across: Array.from({ length: columns }, (_, at) => column + at),
  };
}
