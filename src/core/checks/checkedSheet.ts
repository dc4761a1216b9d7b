/** A rectangle of cells, counted from 0 in the block that was read. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type Grid<Cell> = readonly (readonly Cell[])[];

/**
 * A block of one sheet as the checks read it: five grids of one shape, as Excel gives them in one load each (`values`,
 * `text`, `numberFormat`, `formulas`), and what is hidden or merged. All but the values may be left out: less is then
 * known of how a figure is shown, and so less is said of it.
 */
export interface CheckedSheet {
  readonly name: string;
  /** Where the block's first cell stands on the sheet, counted from 0; row 0 and column 0 when left out. */
  readonly top?: number;
  readonly left?: number;
  /** Blank is "", a date its serial number, an error its text such as "#N/A". */
  readonly values: Grid<unknown>;
  /** What each cell shows. */
  readonly texts?: Grid<string>;
  readonly formats?: Grid<string>;
  /** A formula as text that begins with "="; anything else is taken as no formula. */
  readonly formulas?: Grid<unknown>;
  /** Rows and columns that are hidden, counted from 0 in the block. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Rows that a filter hides. */
  readonly filteredRows?: readonly number[];
  readonly merged?: readonly Area[];
}
