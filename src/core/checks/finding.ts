/** `wrong` does not agree however it is read; `doubtful` may be right on another reading; `note` is good to know. */
export type Severity = "wrong" | "doubtful" | "note";

/** What a check looks for, each found by a file of its own. */
export type FigureCheck =
  | "total"
  | "share"
  | "otherTotal"
  | "change"
  | "trend"
  | "rounding"
  | "sameLabel"
  | "duplicateRow"
  | "textNumber"
  | "textTotal"
  | "hiddenRows"
  | "mixedUnits"
  | "missingPeriod";

/**
 * What only the room that speaks to Excel can tell: formulas of this add-in that fail or read blanks as zero, and
 * inserted tables that no longer match their source. Their findings join the others by `withFindings`.
 */
export type FormulaCheck = "boardError" | "boardBlanks" | "staleTable";

export type CheckId = FigureCheck | FormulaCheck;

/** A cell of a workbook, row and column counted from 0 on its sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Finding {
  readonly severity: Severity;
  readonly check: CheckId;
  readonly cell: CellPlace;
  /** As the cell shows it. */
  readonly stated: string;
  /** What the other cells make it, in the form of what is stated; "" where there is no one answer. */
  readonly worksOutTo: string;
  /** Why, in sentences. */
  readonly why: string;
  /** The other cells it rests on. */
  readonly also: readonly CellPlace[];
  /** Where it is doubtful: the ways to read it, a sentence each. */
  readonly readings?: readonly string[];
}

export interface CheckResult {
  /** In the order of sheets, rows and columns. */
  readonly findings: readonly Finding[];
  /** How many different figures were held against others, right ones included. */
  readonly checked: number;
  readonly counts: Readonly<Record<Severity, number>>;
}
