import type { ChartAxis, ChartSpec } from "./chartSpec";

/** One axis that holds all that some charts draw. */
export function sharedAxis(charts: readonly ChartSpec[]): ChartAxis {
  return charts[0]?.axis ?? { minimum: 0, maximum: 1, step: 1 };
}
