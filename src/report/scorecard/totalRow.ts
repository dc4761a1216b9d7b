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

interface LabelledRow {
  readonly label: string;
  readonly previous: number | null;
  readonly current: number | null;
}

/**
 * Whether a row is the total of those above it. "Total" is by its label alone; "Total Contacts" only when both its
 * figures are the sums of the rows above, because "Total Burglary" or a leading "Total Public Transport" is a measure.
 */
export function isTotalRow(row: LabelledRow, above: readonly LabelledRow[]): boolean {
  const label = row.label.trim().toLowerCase().replace(/-/g, " ");
  if (totalLabels.includes(label)) return true;
  if (!totalLabels.some((total) => label.startsWith(`${total} `)) || above.length < 2) return false;
  return (
    sums(
      row.previous,
      above.map(({ previous }) => previous),
    ) &&
    sums(
      row.current,
      above.map(({ current }) => current),
    )
  );
}

/** Money in tenths of a penny would still agree. */
const tolerance = 1e-3;

function sums(total: number | null, parts: readonly (number | null)[]): boolean {
  if (total === null || parts.some((part) => part === null)) return false;
  return Math.abs(total - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)) < tolerance;
}
