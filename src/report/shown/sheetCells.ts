import type { SourceCell } from "../scorecard/sourceCell";
import type { Alignment } from "./shownTable";

/** Merged cells of a block: its rows and columns count from 0. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block of cells with what it shows. Rows and columns that are hidden were left out of all of it. */
export interface SheetCells {
  readonly values: readonly (readonly SourceCell[])[];
  readonly text: readonly (readonly string[])[];
  readonly merged: readonly MergedCells[];
  /** Excel's number format of each cell; General where nothing is said. */
  readonly formats?: readonly (readonly string[])[];
  /** How each cell is set, where somebody said so. */
  readonly aligned: readonly (readonly (Alignment | null)[])[];
}

/** Which of a block's rows are what, where it is known rather than to be found out. */
export interface KnownRows {
  /** The first row of headings, with lines alone above it. */
  readonly header: number;
  readonly headerRows: number;
  /** How many rows of figures follow. */
  readonly rows: number;
  /** How many of those, the last ones, are totals; found by their words where it is not said. */
  readonly totals?: number;
  /** What each row of words above the headings is, such as `title`; the first is the title where it is not said. */
  readonly above?: readonly { readonly role: string; readonly text: string }[];
}
