import { axisRange, chartAxis } from "./chartAxis";
import type { ChartAxis } from "./chartScale";
import type { ChartSpec } from "./chartSpec";

/** One axis that holds all that some charts draw, so that they can be compared; whole numbers where all are counts. */
export function sharedAxis(charts: readonly ChartSpec[]): ChartAxis {
  if (charts.length === 0) return { minimum: 0, maximum: 1, step: 0.2 };
  const ranges = charts.map(axisRange);
  const low = ranges.reduce((least, range) => Math.min(least, range.low), Infinity);
  const high = ranges.reduce((most, range) => Math.max(most, range.high), -Infinity);
  const [first] = charts;
  const unit = first && charts.every((chart) => chart.unit === first.unit) ? first.unit : "decimals";
  return chartAxis({ low, high }, unit);
}
