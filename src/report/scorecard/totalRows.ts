import { totalRows as totalsOf } from "../../core";
import type { Figure, MeasureRow } from "./measureRow";

/**
 * Which rows are totals of those above them, by the core's one rule over both columns of figures: "Total" is one by
 * its label alone; "Total Contacts" only when both its figures are sums of the rows above, because "Total Burglary"
 * or a leading "Total Public Transport" is a measure.
 */
export function totalRows(rows: readonly MeasureRow[]): ReadonlySet<number> {
  const labels = rows.map(({ label }) => label);
  const previous = totalsOf(
    rows.map((row) => pence(row.previous)),
    labels,
  );
  const current = totalsOf(
    rows.map((row) => pence(row.current)),
    labels,
  );
  return new Set(rows.flatMap((_, i) => (previous[i] === true && current[i] === true ? [i] : [])));
}

/** The rule compares exactly, which binary fractions can't; counts are whole either way. */
function pence({ number }: Figure): number | undefined {
  return number === null ? undefined : Math.round(number * 100);
}
