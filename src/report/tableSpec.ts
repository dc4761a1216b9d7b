import type { NumberStyle } from "./numberStyle";

/** What a cell is in its table. Looks follow from the role, never from the cell itself. */
export type ColumnRole = "measure" | "number" | "change" | "trend" | "signal" | "text";

export interface TableColumn {
  /** Unique within the table: Excel tables need distinct headers. */
  readonly header: string;
  readonly role: ColumnRole;
  /** Width in characters of the body font. */
  readonly width: number;
}

export interface TableCell {
  /** Numbers are numbers; text is data and is never read as a formula. */
  readonly value: string | number;
  readonly style: NumberStyle;
}

export interface TableRow {
  readonly role: "body" | "total";
  readonly cells: readonly TableCell[];
}

/**
 * A table as the board will see it: a title row above one header row above its rows.
 * The same spec becomes the preview in the pane, the table in the workbook and, later, HTML for Word.
 */
export interface TableSpec {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
