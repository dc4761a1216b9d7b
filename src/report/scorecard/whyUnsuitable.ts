import { totalsWords } from "../../words";
import type { ColumnProfile } from "./columnProfile";
import type { SelectionLayout } from "./layOut";
import { periodsOf } from "./period";
import { headingText } from "./heading";
import { isBlank } from "./sourceCell";

const whatToSelect = totalsWords.whatToSelect;
/** Two months side by side can be compared; three or more are a series. Down the rows two are measures of nothing. */
const monthsInSeries = 3;
const monthsDownRows = 2;
/** Three years of months down the rows are enough to know them by. */
const labelsLookedAt = 36;
/** More columns than this without headings could be anything. */
const unnamedColumns = 4;

/** Why a selection can't be a scorecard, in words that say what to select instead; null when it can. */
export function whyUnsuitable(layout: SelectionLayout, profiles: readonly ColumnProfile[]): string | null {
  const figures = profiles.filter(({ holds }) => holds === "figures" || holds === "percentages");
  const names = profiles.filter(({ holds }) => holds === "words");
  if (profiles.every(({ holds }) => holds === "nothing")) return totalsWords.allBlank(whatToSelect);
  if (profiles.length === 1) return totalsWords.oneColumn(whatToSelect);
  const months = periodsOf(layout.headings).filter((period) => period?.kind === "month").length;
  if (months >= monthsInSeries) {
    return totalsWords.monthlyFigures(months);
  }
  if (monthsDown(layout)) {
    return totalsWords.monthsDown(whatToSelect);
  }
  if (figures.length === 0) return totalsWords.noFigures(whatToSelect);
  if (figures.length === 1) return totalsWords.oneColumnOfFigures(whatToSelect);
  if (names.length === 0) return totalsWords.noNames(whatToSelect);
  if (!layout.hasHeadings && figures.length > unnamedColumns) {
    return totalsWords.noHeadings(figures.length);
  }
  return null;
}

function monthsDown({ rows }: SelectionLayout): boolean {
  const labels = rows
    .slice(0, labelsLookedAt)
    .map((row) => row[0] ?? "")
    .filter((label) => !isBlank(label));
  const periods = periodsOf(labels.map(headingText));
  return labels.length >= monthsDownRows && periods.every((period) => period?.kind === "month");
}
