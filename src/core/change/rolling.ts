import { dateOfMonth, dayOf, dayWithin, monthOf } from "../series/calendar";
import { Fault } from "../series/fault";
import { readWhole } from "../series/readOptions";
import type { Series } from "../series/readSeries";
import { datedOf } from "../series/readTimeline";
import { firstDayOf, periodAt } from "../series/spacing";
import { lastPeriod, readDatedSeries, totalOf, type Window } from "./window";

export interface RollingArguments {
  readonly values: unknown;
  readonly dates: unknown;
  readonly asOf?: unknown;
  readonly months?: unknown;
}

const usualMonths = 12;
const mostMonths = 1200;

/**
 * The total of the last 12 months (or as many as said) to `asOf` (the latest value when left out).
 * @throws Fault `#VALUE!` when the months are not whole periods, as for weeks they never are; `#N/A` when a period in
 * the window has no value or `asOf` is outside the data.
 */
export function rolling(given: RollingArguments): number {
  const series = readDatedSeries(given.values, given.dates);
  const window = windowOf(series, readMonths(given.months));
  return totalOf(series, window(lastPeriod(series, given.asOf)));
}

export function readMonths(given: unknown): number {
  return readWhole(given, "months", { from: 1, to: mostMonths, otherwise: usualMonths });
}

/**
 * Windows of so many months, by the period they end with.
 * @throws Fault `#VALUE!` when the months are not whole periods of the series.
 */
export function windowOf({ timeline }: Series, months: number): (end: number) => Window {
  const { spacing, first } = datedOf(timeline, "values");
  if (spacing.name === "weekly")
    throw new Fault("#VALUE!", "dates", "is weekly, and months are not whole weeks");
  if (spacing.months > 0 && months % spacing.months !== 0) {
    throw new Fault("#VALUE!", "months", `is not whole periods of ${spacing.months} months`, months);
  }
  return (end) => {
    if (spacing.months > 0) return { from: end - months / spacing.months + 1, to: end };
    const from = startOfMonths(firstDayOf(spacing, first + end), months);
    return { from: periodAt(spacing, from) - first, to: end };
  };
}

/** The first of the days that make so many months up to a day; whole calendar months when it is a month's last. */
function startOfMonths(day: number, months: number): number {
  const month = monthOf(day) - months;
  return dateOfMonth(day + 1) === 1 ? dayOf(month + 1, 1) : dayWithin(month, dateOfMonth(day)) + 1;
}
