import { Fault } from "../series/fault";
import { pointLimitsOf, type PointLimits } from "./limits/processLimits";
import { readChart, type ChartArguments, type ChartReading } from "./readChart";

/**
 * The limits of the current process, at its latest value: lower limit, process average and upper limit.
 * @throws Fault `#N/A` when the current process has fewer than 2 values or no moving range, else as `readChart` does.
 */
export function currentLimits(given: ChartArguments): PointLimits {
  return latestLimits(readChart(given));
}

/** The same of arguments that were read before. */
export function latestLimits({ chart, current, latest }: ChartReading): PointLimits {
  if (!current.limits)
    throw new Fault("#N/A", "values", "has too few values for limits in the current process");
  return pointLimitsOf(chart, current.limits, latest);
}
