import type { TableSpec } from "../tableSpec";

/**
 * A sheet of a publication: the title and lines of its spec from A1 down, then its table, which a cover has not. Links
 * go from whole cells to A1 of other sheets of the publication.
 */
export interface PublishedSheet {
  readonly name: string;
  readonly spec: TableSpec;
  /** What Excel's table is to be called; null on a sheet of words alone. */
  readonly tableName: string | null;
  /** By the number of the line from the title, which is 0: the sheet it leads to. */
  readonly lineLinks: ReadonlyMap<number, string>;
  /** By the row of the table, from 0: where its first cell leads. */
  readonly rowLinks: ReadonlyMap<number, string>;
  /** Whether the rows down to the headings stay in sight. */
  readonly frozen: boolean;
}

/** The names of the sheets of a publication. */
export interface SheetNames {
  readonly cover: string;
  readonly contents: string;
  readonly notes: string;
  readonly tables: readonly string[];
}
