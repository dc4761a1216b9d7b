import { totalRows } from "../../core";
import type { SourceMeasure } from "./monthlySource";

/** A label that begins like this may be of a total. */
const opening = /^\s*(sub|grand|overall)?[- ]*totals?\b/i;

/**
 * Which measures are totals of others, by the core's one rule: a label that is "Total" by itself is one, in whatever
 * label column it stands; "Total Contacts" only where its figures are sums of those above, at the first, the middle
 * and the last period.
 */
export function totalMeasures(measures: readonly SourceMeasure[]): number[] {
  const columns = measures.reduce((most, { parts }) => Math.max(most, parts.length), 0);
  const found = new Set<number>();
  for (let column = 0; column < columns; column += 1) {
    const labels = measures.map(({ parts }) => parts[column] ?? "");
    if (labels.some((label) => opening.test(label)))
      totalsBy(labels, measures).forEach((at) => found.add(at));
  }
  return [...found].sort((a, b) => a - b);
}

function totalsBy(labels: readonly string[], measures: readonly SourceMeasure[]): number[] {
  const last = Math.max(0, (measures[0]?.values.length ?? 1) - 1);
  const answers = [0, Math.floor(last / 2), last].map((period) =>
    totalRows(
      measures.map(({ values }) => pence(values[period])),
      labels,
    ),
  );
  return measures.flatMap((_, at) => (answers.every((answer) => answer[at] === true) ? [at] : []));
}

/** The rule compares exactly, which binary fractions can't. */
function pence(value: unknown): number | undefined {
  return typeof value === "number" ? Math.round(value * 100) : undefined;
}
