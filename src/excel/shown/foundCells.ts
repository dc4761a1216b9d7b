import type { KnownRows } from "../../report";
import type { ReadCells, SheetBlock } from "./readSheetCells";

/** Where cells are that are to be read as a table. */
export interface FoundCells {
  readonly sheet: string;
  readonly block: SheetBlock;
  /** The table in the block, and what is known of its rows; undefined where all is to be found out. */
  readonly table?: KnownTable;
}

/** A table among lines of words; rows count from the block's first. */
export interface KnownTable extends KnownRows {
  /** Lines may stand above and below: those next to the table, as far as they are words alone. */
  readonly linesAround?: boolean;
}

/** What is known of a table's rows without those that are hidden. */
export function knownAmong(table: KnownTable, { rows }: Pick<ReadCells, "rows">): KnownRows {
  const { header, headerRows, totals, above } = table;
  const first = header + headerRows;
  const end = first + table.rows;
  const among = (from: number, to: number) => rows.filter((row) => from <= row && row < to).length;
  return {
    header: among(0, header),
    headerRows: among(header, first),
    rows: among(first, end),
    ...(totals !== undefined && { totals: among(end - totals, end) }),
    ...(above !== undefined && { above }),
  };
}
