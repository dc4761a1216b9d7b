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
  return new Set(rows.flatMap((row, i) => (isTotal(row, rows.slice(0, i)) ? [i] : [])));
}

function isTotal(row: MeasureRow, above: readonly MeasureRow[]): boolean {
  const label = row.label.toLowerCase().replace(/-/g, " ");
  if (totalLabels.includes(label)) return true;
  if (!totalLabels.some((total) => label.startsWith(`${total} `)) || above.length < 2) return false;
  return (
    isSum(
      row.previous,
      above.map(({ previous }) => previous),
    ) &&
    isSum(
      row.current,
      above.map(({ current }) => current),
    )
  );
}

/** Counts and amounts: what is left over from adding pence in binary is less than a tenth of a penny. */
const tolerance = 1e-3;

function isSum(total: Figure, parts: readonly Figure[]): boolean {
  if (total.number === null || parts.some((part) => part.number === null)) return false;
  return Math.abs(total.number - parts.reduce((sum, part) => sum + (part.number ?? 0), 0)) < tolerance;
}
