import type { SourceRange, TableSize, Target } from "../../excel";
import type { ColumnsGuess, Scorecard, ScorecardColumns, SelectionLayout, TableSpec } from "../../report";
import { guessColumns, layOut, scorecard } from "../../report";
import { firstCell } from "../cellAddress";
import type { Corrections, Place, ScorecardState } from "./types";

/** Columns as they stand: the person's where they have said, the guess elsewhere, null where there is neither. */
export type ChosenColumns = { readonly [Column in keyof ScorecardColumns]: number | null };

/** The source as understood. */
export interface Understanding {
  readonly layout: SelectionLayout;
  readonly guess: ColumnsGuess;
  readonly columns: ChosenColumns;
}

export function understand(range: SourceRange, { hasHeadings, columns }: Corrections): Understanding {
  const layout = layOut(range.values, hasHeadings);
  const guess = guessColumns(layout);
  const guessed = guess.kind === "guessed" ? guess.columns : {};
  const none = { measure: null, previous: null, current: null, previousChange: null };
  return { layout, guess, columns: { ...none, ...guessed, ...columns } };
}

/** Whether there are columns enough to choose from: names and two of figures. */
export function choosable({ headings }: SelectionLayout): boolean {
  return headings.length >= 3;
}

/** The title, unless the person gives their own: the line above the headings, or the sheet's name if it has a real one. */
export function suggestedTitle(range: SourceRange | null, layout: SelectionLayout | null): string {
  if (layout?.title) return layout.title;
  return range === null || /^(sheet|table) ?\d*$/i.test(range.sheet) ? "Scorecard" : range.sheet;
}

/** The scorecard, once each column it needs is known. */
export function build({ layout, columns }: Understanding, title: string): Scorecard | null {
  const { measure, previous, current, previousChange } = columns;
  if (measure === null || previous === null || current === null) return null;
  const card = scorecard(layout, { measure, previous, current, previousChange }, title);
  return card.spec.rows.length === 0 ? null : card;
}

/** Title row, header row, and a row a measure. */
export function sizeOf(spec: TableSpec): TableSize {
  return { rows: 2 + spec.rows.length, columns: spec.columns.length };
}

/** Whether the cells still hold what was read before. */
export function sameFigures(before: SourceRange, now: SourceRange): boolean {
  return before.values.every((row, i) => row.every((value, j) => now.values[i]?.[j] === value));
}

/** Where the person wants it; null until they have said. */
export function targetOf({ kind, sheetName, address }: Place): Target | null {
  if (kind === "newSheet") return sheetName.trim() === "" ? null : { kind, name: sheetName.trim() };
  return address.trim() === "" ? null : { kind, address: address.trim() };
}

/** The cell that was checked, sheet included: "B3" alone would mean another cell once another sheet is active. */
export function checkedTarget(target: Target, check: ScorecardState["check"]): Target {
  if (target.kind === "newSheet" || check.phase !== "checked" || check.check.state === "refused")
    return target;
  return { kind: "cell", address: firstCell(check.check.address) };
}

/** Why nothing can be inserted yet, in words; null when it can. */
export function obstacle(
  { check, agreed, place }: ScorecardState,
  understanding: Understanding | null,
  card: Scorecard | null,
): string | null {
  // Why the selection could not be read is said under Source.
  if (understanding === null) return "Select figures to compare.";
  if (card === null)
    return choosable(understanding.layout) ? "Choose the columns to compare." : "Select figures to compare.";
  const { previous, current } = understanding.columns;
  if (previous === current) return "Choose two different columns to compare.";
  if (card.spec.title === "") return "Give the table a title.";
  if (targetOf(place) === null) {
    return place.kind === "cell" ? "Say which cell the table starts at." : "Give the new sheet a name.";
  }
  if (check.phase !== "checked") return null;
  if (check.check.state === "refused") return "The table can’t go there. Choose another place.";
  return check.check.state === "occupied" && !agreed ? "Agree to overwrite, or choose another place." : null;
}
