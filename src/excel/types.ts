/** A cell's value as Excel gives it: blank cells are "". Error values arrive as text such as "#N/A". */
export type CellValue = string | number | boolean;

/** A block of cells of one sheet, as it stood when it was read. */
export interface SourceRange {
  /** With the sheet's name, as Excel writes it: `'Safer Travel'!A3:F6`. */
  readonly address: string;
  readonly sheet: string;
  readonly values: readonly (readonly CellValue[])[];
  /** The row within it, from 0, of the one cell that was selected, where the block around that cell was read. */
  readonly selectedRow?: number;
}

/** Where a table is to stand: its title goes into the first cell. */
export type Target =
  | { readonly kind: "newSheet"; readonly name: string }
  /** An address, with or without a sheet name; without one it is on the active sheet. */
  | { readonly kind: "cell"; readonly address: string };

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

export interface OccupiedCell {
  readonly address: string;
  /** The value, or the formula where there is one. */
  readonly content: string;
}

/** Why a target can't be used whatever the person agrees to. */
export type RefusalCode =
  | "badAddress"
  | "noSheet"
  | "sheetExists"
  | "badSheetName"
  | "edge"
  | "protected"
  | "table"
  | "merged"
  | "spill";

export type TargetCheck =
  | { readonly state: "free"; readonly address: string }
  | {
      readonly state: "occupied";
      readonly address: string;
      /** How many cells hold something, and the first few of them. */
      readonly count: number;
      readonly first: readonly OccupiedCell[];
    }
  | { readonly state: "refused"; readonly code: RefusalCode; readonly words: string };

/** How the pane waits with the person while Excel can't answer. */
export interface Waiting {
  /** Called after about a second in which a cell is being edited, so Excel does not answer. */
  readonly onEditing?: () => void;
  /** Gives up waiting. What was not yet sent is not done. */
  readonly signal?: AbortSignal;
}

export interface InsertedTable {
  readonly tableName: string;
  /** Title row included, with the sheet's name. */
  readonly address: string;
}
