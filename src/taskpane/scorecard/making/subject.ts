import type { SourceRange } from "../../../excel";
import {
  guessColumns,
  guessDefinition,
  guessMilestones,
  layOut,
  type MilestoneColumns,
  type MonthlySource,
  type ScorecardColumns,
  type ScorecardDefinition,
  type SelectionLayout,
} from "../../../report";
import type { ReadSource } from "../../source/types";
import { monthlyHeaderRows } from "../../source/monthlyHeaderRows";
import type { Corrections } from "../types";
import { scorecardWords } from "../../../words";

/** All that a table is made from: figures as understood, and what is to become of them. */
export type Subject =
  | { readonly shape: "monthly"; readonly source: MonthlySource; readonly definition: ScorecardDefinition }
  | { readonly shape: "totals"; readonly layout: SelectionLayout; readonly columns: ScorecardColumns }
  | { readonly shape: "milestones"; readonly layout: SelectionLayout; readonly columns: MilestoneColumns };

/** Columns as they stand: the person's where they have said, the guess elsewhere, null where there is neither. */
export type Chosen<Columns> = { readonly [Column in keyof Columns]: number | null };

/** Figures already totalled, as understood and corrected. */
export interface TotalsChoice {
  readonly shape: "totals" | "milestones";
  readonly layout: SelectionLayout;
  readonly columns: Chosen<ScorecardColumns>;
  readonly milestones: Chosen<MilestoneColumns>;
  /** Why the columns are as they are; null where nothing was guessed. */
  readonly reason: string | null;
}

/** The choice of columns that figures already totalled need; null for monthly figures, which need none. */
export function totalsChoice(
  { range, understanding }: ReadSource,
  corrections: Corrections,
): TotalsChoice | null {
  if (understanding.kind === "monthly") return null;
  const layout = layoutOf(range, understanding, corrections);
  const guess = guessColumns(layout);
  const targets = guessMilestones(layout);
  const shape = corrections.shape ?? (targets === null ? "totals" : "milestones");
  const none = { measure: null, previous: null, current: null, previousChange: null };
  return {
    shape,
    layout,
    columns: { ...none, ...(guess.kind === "guessed" ? guess.columns : {}), ...corrections.columns },
    milestones: {
      ...{ measure: null, wanted: null, target: null, result: null },
      ...targets,
      ...corrections.milestones,
    },
    reason: reasonOf(shape, guess.kind === "guessed" ? guess.reason : null, targets !== null),
  };
}

function layoutOf(
  { values }: SourceRange,
  understanding: ReadSource["understanding"],
  { hasHeadings }: Corrections,
): SelectionLayout {
  return hasHeadings === undefined && "layout" in understanding
    ? understanding.layout
    : layOut(values, hasHeadings);
}

function reasonOf(shape: TotalsChoice["shape"], guess: string | null, targets: boolean): string | null {
  if (shape === "totals") return guess;
  return targets ? scorecardWords.targetAndResult : null;
}

/** Whether there are columns enough to choose from: names and two of figures. */
export function choosable({ layout }: TotalsChoice): boolean {
  return layout.headings.length >= 3;
}

/** What to make of figures already totalled, once each column it needs is known. */
export function totalsSubject({ shape, layout, columns, milestones }: TotalsChoice): Subject | null {
  if (shape === "totals") {
    const { measure, previous, current, previousChange } = columns;
    if (measure === null || previous === null || current === null || previous === current) return null;
    return { shape, layout, columns: { measure, previous, current, previousChange } };
  }
  const { measure, target, result, wanted } = milestones;
  if (measure === null || target === null || result === null || target === result) return null;
  return { shape, layout, columns: { measure, target, result, wanted } };
}

/** The choices for monthly figures: the person's, or those guessed. */
export function definitionFor(
  { understanding }: ReadSource,
  chosen: ScorecardDefinition | null,
): ScorecardDefinition | null {
  return understanding.kind === "monthly" ? (chosen ?? guessDefinition(understanding.source)) : null;
}

/** The title, unless the person gives their own: the line above the headings, or the sheet's name if it has a real one. */
export function suggestedTitle({ range, understanding }: ReadSource): string {
  const above = understanding.kind === "monthly" ? understanding.source.title : titleAbove(understanding);
  if (above !== null && above !== "") return above;
  return /^(sheet|table) ?\d*$/i.test(range.sheet) ? scorecardWords.scorecard : range.sheet;
}

function titleAbove(understanding: ReadSource["understanding"]): string | null {
  return "layout" in understanding ? (understanding.layout.title ?? null) : null;
}

/** How many of the source's first rows are headings, by which the source is known again at a refresh. */
export function headerRows(subject: Subject, { values }: SourceRange): number {
  if (subject.shape !== "monthly") return subject.layout.hasHeadings ? subject.layout.firstRow : 0;
  return monthlyHeaderRows(subject.source, values);
}
