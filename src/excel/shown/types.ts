import type { KnownRows, SheetCells } from "../../report";

/** Which cells are to be read as a table. */
export type ShownRequest =
  /** One cell stands for the block it belongs to. */
  | { readonly from: "selection" }
  /** A table of Excel's, by its name. */
  | { readonly from: "table"; readonly name: string }
  /** A table that Boardsheet keeps. */
  | { readonly from: "kept"; readonly id: string };

/** Cells that were read before: they are named, so that they stay the same when the selection moves. */
export interface CellsRequest {
  readonly from: "cells";
  /** With the sheet's name. */
  readonly address: string;
}

/** Cells by what they show, and what of them a reader must know. */
export interface ShownCellsRead {
  /** With the sheet's name. */
  readonly address: string;
  readonly sheet: string;
  readonly cells: SheetCells;
  /** Null where it must be found out which rows are headings. */
  readonly known: KnownRows | null;
  /** How many rows and columns are hidden, and so left out. */
  readonly hidden: { readonly rows: number; readonly columns: number };
  /** Cells that show ### because their column is too narrow for their figure. */
  readonly narrow: readonly string[];
  /** Cells that hold an error, with it: "C4 (#N/A)". */
  readonly errors: readonly string[];
}
