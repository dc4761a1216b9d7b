/**
 * A count as the nearest multiple of 5 (a half up), each for itself, so that totals need not be the sums of what is
 * shown. `low` where a count of 1 or more came to 0, which is to be told from a true 0.
 */
export function roundCount(count: number, to = 5): number | "low" {
  const rounded = Math.floor(count / to + 0.5) * to;
  return rounded === 0 && count > 0 ? "low" : rounded;
}
