const labels = [
  "total",
  "totals",
  "sub total",
  "subtotal",
  "grand total",
  "overall total",
  "total to allocate",
];
const opening = new RegExp(`^(?:${labels.join("|")})\\b`);

/**
 * Which rows are totals of others and so not counted: those with one of the labels above; and those whose label begins
 * with one and whose amount (in pence) is the exact sum of the rows directly above since the last total, or of all
 * rows counted above. Labels are compared trimmed, without regard to case and hyphens. A blank label is counted.
 */
export function totalRows(
  amounts: readonly (number | undefined)[],
  given: readonly unknown[],
): readonly boolean[] {
  let all: number | undefined;
  let sinceTotal: number | undefined;
  return amounts.map((amount, at) => {
    const label = plain(given[at]);
    const sums = amount === sinceTotal || amount === all;
    const isTotal = labels.includes(label) || (sums && opening.test(label));
    if (isTotal) {
      sinceTotal = undefined;
    } else {
      sinceTotal = (sinceTotal ?? 0) + (amount ?? 0);
      all = (all ?? 0) + (amount ?? 0);
    }
    return isTotal;
  });
}

function plain(label: unknown): string {
  return typeof label === "string"
    ? label
        .replace(/[-\s‐‑]+/g, " ")
        .trim()
        .toLowerCase()
    : "";
}
