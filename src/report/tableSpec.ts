import type { NumberStyle } from "./numberStyle";

/** What a cell is in its table. Looks follow from the role, never from the cell itself. */
export type ColumnRole = "measure" | "number" | "change" | "trend" | "signal" | "text";

export interface TableColumn {
  /** The column's name in code, by which a refresh finds it again whatever its header says then. */
  readonly key?: string;
  /** Unique within the table: Excel tables need distinct headers. */
  readonly header: string;
  readonly role: ColumnRole;
  /** Width in characters of the body font. */
  readonly width: number;
}

/** What a cell says of its measure. Words say it too: colour is never alone. */
export type CellTone = "better" | "worse" | "met" | "notMet" | "signal";

export interface TableCell {
  /** Numbers are numbers; text is data and is never read as a formula. */
  readonly value: string | number;
  readonly style: NumberStyle;
  readonly tone?: CellTone;
  /** What works the value out in the workbook; the value is what it comes to. */
  readonly formula?: TableFormula;
}

/** Cells of the table itself, in one of its columns: from its first row on, both counted from 0. */
export interface TableCells {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** A formula over cells of its own table: its text, with those cells in between. Nothing of it comes from a cell. */
export type TableFormula = readonly (string | TableCells)[];

export interface TableRow {
  /** The measure's key, by which a refresh finds the row again. */
  readonly key?: string;
  readonly role: "body" | "total";
  readonly cells: readonly TableCell[];
}

/**
 * A table as the board will see it: marking, title and subtitle, each in a row where there is one, above one header
 * row above its rows, above its notes. The same spec becomes the preview in the pane, the table in the workbook and, later, HTML for Word.
 */
export interface TableSpec {
  /** Such as OFFICIAL, in a row above the title. */
  readonly marking?: string;
  readonly title: string;
  /** In a row under the title: "Coventry, to January 2016". */
  readonly subtitle?: string;
  /** Sentences under the subtitle, a row each: what a chart shows, in words. */
  readonly lines?: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Sentences under the table, a row each. */
  readonly notes?: readonly string[];
}
