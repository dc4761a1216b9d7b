import type { Figure, MeasureRow } from "./measureRow";

/** Labels that are a total by themselves, hyphens and case aside. */
const totalLabels = [
  "total",
  "totals",
  "sub total",
  "subtotal",
  "grand total",
  "overall total",
  "total to allocate",
];

/**
 * Which rows are totals of those above them. "Total" is one by its label alone; "Total Contacts" only when both its
 * figures are the sums of the rows above, because "Total Burglary" or a leading "Total Public Transport" is a measure.
 */
export function totalRows(rows: readonly MeasureRow[]): ReadonlySet<number> {
  const totals = new Set<number>();
  // A row without a figure makes the sums of all below it unknown: NaN, which equals nothing.
  let above = { rows: 0, previous: 0, current: 0 };
  rows.forEach((row, i) => {
    const label = row.label.toLowerCase().replace(/-/g, " ");
    const addsUp = above.rows > 1 && isSum(row.previous, above.previous) && isSum(row.current, above.current);
    if (
      totalLabels.includes(label) ||
      (addsUp && totalLabels.some((total) => label.startsWith(`${total} `)))
    ) {
      totals.add(i);
    }
    above = {
      rows: above.rows + 1,
      previous: above.previous + (row.previous.number ?? NaN),
      current: above.current + (row.current.number ?? NaN),
    };
  });
  return totals;
}

/** Counts and amounts: what is left over from adding pence in binary is less than a tenth of a penny. */
const tolerance = 1e-3;

function isSum(total: Figure, sum: number): boolean {
  return total.number !== null && Math.abs(total.number - sum) < tolerance;
}
