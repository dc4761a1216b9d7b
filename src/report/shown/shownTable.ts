import type { CellTone } from "../tableSpec";

export type Alignment = "left" | "right" | "center";

/** A cell by the text that is to be read in it, whatever value is behind it. */
export interface ShownCell {
  readonly text: string;
  readonly tone?: CellTone;
  /** How many columns and rows it covers; 1 where nothing is said. */
  readonly columns?: number;
  readonly rows?: number;
}

/** A cell of each column; null where a cell before or above covers it. */
export type ShownCells = readonly (ShownCell | null)[];

export interface ShownColumn {
  readonly align: Alignment;
  /** About as many characters as it needs. */
  readonly width: number;
  /** Its cells name their rows. */
  readonly namesRows: boolean;
}

export interface ShownRow {
  readonly role: "body" | "total";
  readonly cells: ShownCells;
}

/**
 * A table as it is read, figures as the text they show as: of a `TableSpec`, of a table of Excel's or of any cells.
 * What Word and a publication are made from.
 */
export interface ShownTable {
  readonly marking?: string;
  /** "" where there is none. */
  readonly title: string;
  /** Lines under the title. */
  readonly subtitles: readonly string[];
  readonly columns: readonly ShownColumn[];
  readonly headers: readonly ShownCells[];
  readonly rows: readonly ShownRow[];
  /** Sentences under the table. */
  readonly notes: readonly string[];
}
