/** A cell of a table that is to be published: its figure as a number, with the format that shows it, or words. */
export interface CellToPublish {
  readonly value: string | number;
  /** Excel's number format. */
  readonly format: string;
  /** What is read in it. */
  readonly text: string;
}

export interface ColumnToPublish {
  readonly header: string;
  /** Names the rows, holds figures or holds words. */
  readonly role: "measure" | "number" | "text";
}

export interface RowToPublish {
  readonly role: "body" | "total";
  /** One of each column. */
  readonly cells: readonly CellToPublish[];
}

/** A table with one row of headings and no cell merged or blank: what is missing says so in shorthand. */
export interface TableToPublish {
  readonly title: string;
  readonly subtitles: readonly string[];
  readonly columns: readonly ColumnToPublish[];
  readonly rows: readonly RowToPublish[];
  /** Sentences under the table but its source. */
  readonly notes: readonly string[];
  readonly source?: string;
  /** What of it was put in other words, or can't be published. */
  readonly missing: number;
  readonly empty: number;
  readonly obstacle: string | null;
}
