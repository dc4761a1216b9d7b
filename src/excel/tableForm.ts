import type { TableLayout } from "./tableLayout";
import type { InsertedTable } from "./types";

/** Where and how a table is to be written; ranges named anew last until the next sync. */
export interface FormPlace {
  readonly sheet: Excel.Worksheet;
  readonly area: Excel.Range;
  /** The first cell of the area on its sheet, from 0. */
  readonly row: number;
  readonly column: number;
  /** A name that no table of the workbook has. */
  readonly tableName: string;
  /** Widths that the columns have; they are widened where needed and never narrowed. */
  readonly columnWidths: readonly number[] | undefined;
}

/** A way for a table to stand in the workbook: as values in an Excel table, or as a formula that spills. */
export interface TableForm {
  /** What Excel's table is called, with a number where the name is taken. */
  readonly tableName?: string;
  readonly layout: TableLayout;
  /** Queues everything that makes the table, over cells with the looks of those that nobody formatted. */
  readonly queue: (place: FormPlace) => void;
  /** Queues the reading back; what it gives checks it after the next sync. */
  readonly queueCheck: (context: Excel.RequestContext, place: FormPlace) => () => InsertedTable;
}
