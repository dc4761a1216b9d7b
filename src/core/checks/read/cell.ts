import type { Figure } from "./figure";

/** A cell as the checks see it. Row and column are those of the sheet, counted from 0. */
export interface Cell {
  /** A mark says that there is no figure to show: n/a, [c], an error. */
  readonly kind: "blank" | "mark" | "words" | "date" | "figure";
  /** As shown, on one line. */
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly figure: Figure | null;
  /** A date's serial number. */
  readonly day: number | null;
  /** "" where there is none. */
  readonly formula: string;
}

export function filledOf(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter(({ kind }) => kind !== "blank");
}

/** Words, or a date in their place. */
export function isWords({ kind }: Cell): boolean {
  return kind === "words" || kind === "date";
}
