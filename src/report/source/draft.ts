import type { OddCell, OtherColumn, WideBlock } from "./monthlySource";
import type { PeriodSlots } from "./periodSlots";
import type { SourceCell } from "../scorecard/sourceCell";

/** A measure while it is being read. */
export interface DraftMeasure {
  readonly parts: readonly string[];
  readonly values: (number | "")[];
  readonly row: number | null;
  /** Where its label stands, for what has to be said of it. */
  readonly place: { readonly row: number; readonly column: number };
  percentSigns: boolean;
  poundSigns: boolean;
}

/** A source while it is being read. */
export interface DraftSource {
  readonly shape: "wide" | "tidy";
  readonly title: string | null;
  readonly labelHeadings: readonly string[];
  readonly slots: PeriodSlots;
  /** A cell of each period. */
  readonly periods: readonly SourceCell[];
  readonly measures: readonly DraftMeasure[];
  readonly others: readonly OtherColumn[];
  readonly odd: readonly OddCell[];
  readonly notes: readonly string[];
  readonly block: WideBlock | null;
}

/** Rows read so far, of all. */
export interface SourceProgress {
  readonly done: number;
  readonly total: number;
}

/** So many rows are read between two looks at the clock or at Cancel. */
export const rowsAStep = 64;

export function draftMeasure(
  parts: readonly string[],
  periods: number,
  place: DraftMeasure["place"],
  row: number | null,
): DraftMeasure {
  return {
    parts,
    values: new Array<number | "">(periods).fill(""),
    row,
    place,
    percentSigns: false,
    poundSigns: false,
  };
}

/** A text amount says what it is of. */
export function noteSigns(measure: DraftMeasure, cell: SourceCell): void {
  if (typeof cell !== "string") return;
  if (cell.includes("%")) measure.percentSigns = true;
  if (cell.includes("£")) measure.poundSigns = true;
}
