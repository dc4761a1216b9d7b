import type { Cell } from "../read/cell";
import type { Line } from "./line";

export interface TableRow {
  /** The first of its names, as written; "" where it has none. */
  readonly label: string;
  /** All its names, those above filled down, and its section: what tells it from other rows. */
  readonly key: string;
  /** How often a line with a name and no figures stood above: rows of one number belong together. */
  readonly section: number;
  /** Its names' cells. */
  readonly names: readonly Cell[];
  /** A cell for each of the table's lines. */
  readonly cells: readonly Cell[];
  readonly hidden: "" | "hidden" | "filtered";
}

/** A table as found on a sheet: names at the left, lines of figures or words right of them. */
export interface Table {
  readonly sheet: string;
  /** The line of words above it, or the sheet's name. */
  readonly title: string;
  readonly rows: readonly TableRow[];
  /** Its columns but those of names. */
  readonly columns: readonly Line[];
  /** Whether each of the columns is hidden. */
  readonly hiddenColumns: readonly boolean[];
  /** The lowest heading of each of the columns, where it has one. */
  readonly headingCells: readonly (Cell | undefined)[];
  readonly nameColumns: readonly Line[];
}

/** Which of its rows and columns are totals. */
export interface TotalPlaces {
  readonly rows: Pick<ReadonlySet<number>, "has">;
  readonly columns: Pick<ReadonlySet<number>, "has">;
}
