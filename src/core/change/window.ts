import { exactSumOf } from "../spc/exactSum";
import { valueAt } from "../spc/valueAt";
import { isOmitted, readOne } from "../series/cells";
import { Fault } from "../series/fault";
import { latestOf, readSeries, type Series } from "../series/readSeries";
import { datedOf, readAsOf } from "../series/readTimeline";
import { wordsAt } from "../series/timeline";

/** Periods from one index to another, both counted in. They may lie outside the data. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * The total of a window.
 * @throws Fault `#N/A` that names the first period without a value: a smaller total would mislead.
 */
export function totalOf({ values, timeline }: Series, window: Window): number {
  const missing = firstMissing(values, window);
  if (missing !== undefined) throw new Fault("#N/A", "values", "is missing", wordsAt(timeline, missing));
  const { sum, rest } = exactSumOf(values.subarray(window.from, window.to + 1));
  return sum + rest;
}

function firstMissing(values: Float64Array, { from, to }: Window): number | undefined {
  for (let index = from; index <= to; index += 1) {
    if (Number.isNaN(valueAt(values, index))) return index;
  }
  return undefined;
}

/** A series whose dates are known, for totals over calendar time. */
export function readDatedSeries(values: unknown, dates: unknown, yearStart?: number): Series {
  const series = readSeries(values, dates, yearStart);
  datedOf(series.timeline, "values");
  return series;
}

/**
 * The period a total runs to: that of `asOf`, or of the latest value.
 * @throws Fault `#N/A` before the first period, after the last, and when there is no value.
 */
export function lastPeriod({ values, timeline }: Series, asOf: unknown): number {
  const index = isOmitted(asOf) ? latestOf(values) : readAsOf(asOf, timeline);
  if (index < 0) throw new Fault("#N/A", "values", "has no values");
  if (index >= timeline.count)
    throw new Fault("#N/A", "asOf", "is after the last period", readOne(asOf, "asOf"));
  return index;
}
