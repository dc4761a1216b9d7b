import type { ColumnProfile } from "./columnProfile";
import type { SelectionLayout } from "./layOut";
import { periodsOf } from "./period";
import { headingText } from "./heading";
import { isBlank } from "./sourceCell";

const whatToSelect =
  "Select the names of the measures, a column of previous figures and a column of current ones.";
/** Two months can be compared; three or more are a series. */
const monthsInSeries = 3;
/** Three years of months down the rows are enough to know them by. */
const labelsLookedAt = 36;
/** More columns than this without headings could be anything. */
const unnamedColumns = 4;

/** Why a selection can't be a scorecard, in words that say what to select instead; null when it can. */
export function whyUnsuitable(layout: SelectionLayout, profiles: readonly ColumnProfile[]): string | null {
  const figures = profiles.filter(({ holds }) => holds === "figures" || holds === "percentages");
  const names = profiles.filter(({ holds }) => holds === "words");
  if (profiles.every(({ holds }) => holds === "nothing"))
    return `Nothing is selected but blank cells. ${whatToSelect}`;
  if (profiles.length === 1) return `Only one column is selected. ${whatToSelect}`;
  const months = periodsOf(layout.headings).filter((period) => period?.kind === "month").length;
  if (months >= monthsInSeries) {
    return `These are monthly figures (${months} months). A scorecard compares two totals: select the names, and the two columns to compare.`;
  }
  if (monthsDown(layout)) {
    return `These are months down the rows. A scorecard has a row for each measure. ${whatToSelect}`;
  }
  if (figures.length === 0) return `No column of figures is selected. ${whatToSelect}`;
  if (figures.length === 1) return `Only one column of figures is selected. ${whatToSelect}`;
  if (names.length === 0) return `No column of names is selected. ${whatToSelect}`;
  if (!layout.hasHeadings && figures.length > unnamedColumns) {
    return `There are ${figures.length} columns of figures and no headings. Include the row of headings, or select three columns.`;
  }
  return null;
}

function monthsDown({ rows }: SelectionLayout): boolean {
  const labels = rows
    .slice(0, labelsLookedAt)
    .map((row) => row[0] ?? "")
    .filter((label) => !isBlank(label));
  const periods = periodsOf(labels.map(headingText));
  return labels.length >= monthsInSeries && periods.every((period) => period?.kind === "month");
}
