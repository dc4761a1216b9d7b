import { guessMilestones, type MilestoneColumns } from "../milestones/guessMilestones";
import { guessColumns, type ScorecardColumns } from "../scorecard/guessColumns";
import { layOut, type SelectionLayout } from "../scorecard/layOut";
import { isBlank, type SourceCell } from "../scorecard/sourceCell";
import { sourceNoteWords } from "../../words";
import type { SourceProgress } from "./draft";
import type { MonthlySource } from "./monthlySource";
import { figureOf, largestFigure } from "./figure";
import { findPeriodHeadings, type PeriodHeadings } from "./periodHeadings";
import { suspectedMonths } from "./serialDates";
import { tidyColumns } from "./tidyColumns";
import { tidySource } from "./tidySource";
import { wideSource } from "./wideSource";

/** What a block of cells is, as a scorecard's source. */
export type SourceUnderstanding =
  | { readonly kind: "monthly"; readonly source: MonthlySource }
  /** Figures already totalled: previous and current. */
  | {
      readonly kind: "totals";
      readonly layout: SelectionLayout;
      readonly columns: ScorecardColumns;
      readonly reason: string;
    }
  /** A target and a result for each measure. */
  | { readonly kind: "milestones"; readonly layout: SelectionLayout; readonly columns: MilestoneColumns }
  | {
      readonly kind: "unsuitable";
      readonly words: string;
      /** Whether the words are about columns of totals, since no periods are found: for a use of totals only. */
      readonly asTotals?: true;
    };

export type { SourceProgress };

/** Understands a block of cells all at once. */
export function understandSource(cells: readonly (readonly SourceCell[])[]): SourceUnderstanding {
  const steps = understandInSteps(cells);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same some rows at a time, so that the caller can show how far it is, and stop: it says how many rows are read,
 * and returns what the block is.
 */
export function* understandInSteps(
  cells: readonly (readonly SourceCell[])[],
): Generator<SourceProgress, SourceUnderstanding> {
  const top = Math.max(
    0,
    cells.findIndex((row) => !row.every(isBlank)),
  );
  const headings = findPeriodHeadings(cells, top);
  if (headings) {
    const words = daysForMonths(headings);
    if (words !== null) return { kind: "unsuitable", words };
    return monthly(yield* wideSource(cells, headings));
  }
  const columns = tidyColumns(cells, top);
  const tidy = columns ? yield* tidySource(cells, columns) : null;
  return tidy ? monthly(tidy) : totals(cells);
}

function daysForMonths({ columns }: PeriodHeadings): string | null {
  const days = columns.flatMap(({ cell, reading }) =>
    typeof cell === "number" && reading.months === 0 ? [reading.day] : [],
  );
  return days.length === columns.length ? suspectedMonths(days) : null;
}

function monthly(source: MonthlySource): SourceUnderstanding {
  if (source.measures.length > 0) return { kind: "monthly", source };
  const words = sourceNoteWords.noMeasures;
  return { kind: "unsuitable", words };
}

function totals(cells: readonly (readonly SourceCell[])[]): SourceUnderstanding {
  const layout = layOut(cells);
  const milestones = guessMilestones(layout);
  if (milestones) return { kind: "milestones", layout, columns: milestones };
  const guess = guessColumns(layout);
  if (guess.kind !== "unsuitable") {
    return { kind: "totals", layout, columns: guess.columns, reason: guess.reason };
  }
  const words = withoutFigures(cells);
  return words === null ? { ...guess, asTotals: true } : { kind: "unsuitable", words };
}

/** Why a block with room for figures has none, where the cells say so; null where they don't. */
function withoutFigures(cells: readonly (readonly SourceCell[])[]): string | null {
  const tooLarge = (cell: SourceCell) => typeof cell === "number" && Math.abs(cell) > largestFigure;
  if (cells.some((row) => row.some(tooLarge))) return sourceNoteWords.tooLarge;
  // Dates may be numbers too: the first line and the first column hold headings and names.
  const inside = cells
    .filter((row) => !row.every(isBlank))
    .slice(1)
    .flatMap((row) => row.slice(1));
  return inside.length > 0 && inside.every((cell) => figureOf(cell) === "")
    ? sourceNoteWords.noFigures
    : null;
}
