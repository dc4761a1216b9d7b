import { attempt } from "../series/attempt";
import { Fault } from "../series/fault";
import { readPeriod } from "../series/readTimeline";
import { change } from "./change";
import { readMonths, windowOf, type RollingArguments } from "./rolling";
import { lastPeriod, readDatedSeries, totalOf } from "./window";

export interface BaselineArguments extends RollingArguments {
  readonly baselineEnd: unknown;
}

/** What can't be answered holds its fault; the rest is shown. */
export interface Baseline {
  readonly baseline: number | Fault;
  readonly latest: number | Fault;
  /** Latest less baseline. */
  readonly difference: number | Fault;
  /** The difference as a proportion of the baseline. */
  readonly change: number | Fault;
}

/**
 * The latest 12 months (or as many as said) to `asOf` beside those that end with `baselineEnd`.
 * @throws Fault as `rolling` does for wrong arguments and an `asOf` outside the data.
 */
export function baseline(given: BaselineArguments): Baseline {
  const series = readDatedSeries(given.values, given.dates);
  const window = windowOf(series, readMonths(given.months));
  const end = lastPeriod(series, given.asOf);
  const baselineEnd = readPeriod(given.baselineEnd, "baselineEnd", series.timeline);
  return against(
    attempt(() => totalOf(series, window(baselineEnd))),
    attempt(() => totalOf(series, window(end))),
  );
}

function against(before: number | Fault, latest: number | Fault): Baseline {
  if (before instanceof Fault) return { baseline: before, latest, difference: before, change: before };
  if (latest instanceof Fault) return { baseline: before, latest, difference: latest, change: latest };
  return {
    baseline: before,
    latest,
    difference: latest - before,
    change: attempt(() => change(latest, before)),
  };
}
