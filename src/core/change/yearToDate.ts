import { dateOfMonth, dayOf, dayWithin, monthOf } from "../series/calendar";
import { april, type Series } from "../series/readSeries";
import { readWhole } from "../series/readOptions";
import { datedOf } from "../series/readTimeline";
import { firstDayOf, periodAt } from "../series/spacing";
import type { Dating } from "../series/timeline";
import { change } from "./change";
import { lastPeriod, readDatedSeries, totalOf, type Window } from "./window";

export interface YearToDateArguments {
  readonly values: unknown;
  readonly dates: unknown;
  readonly asOf?: unknown;
  readonly yearStart?: unknown;
}

/**
 * The total of the financial year up to `asOf` (the latest value when left out). Years start in April unless
 * `yearStart` says another month; a week belongs to the year its first day falls in.
 * @throws Fault `#N/A` when a period in the window has no value or `asOf` is outside the data.
 */
export function yearToDate(given: YearToDateArguments): number {
  const { series, end } = read(given);
  return totalOf(series, yearWindow(series, end));
}

/**
 * The total of the same periods one year before: for weeks the same number of them from that year's start, for days
 * the same dates, with 28 February for the 29th.
 * @throws Fault as `yearToDate` does.
 */
export function priorYearToDate(given: YearToDateArguments): number {
  const { series, end } = read(given);
  return totalOf(series, priorWindow(series, end));
}

/**
 * The change from the prior year to date to this one, as a proportion.
 * @throws Fault as `yearToDate` and `change` do: `#DIV/0!` on a prior year of 0.
 */
export function yearToDateChange(given: YearToDateArguments): number {
  const { series, end } = read(given);
  return changeTo(series, end);
}

/** The year-to-date change of a series at one of its periods. */
export function changeTo(series: Series, end: number): number {
  return change(totalOf(series, yearWindow(series, end)), totalOf(series, priorWindow(series, end)));
}

function read({ values, dates, asOf, yearStart }: YearToDateArguments): { series: Series; end: number } {
  const series = readDatedSeries(values, dates, readYearStart(yearStart));
  return { series, end: lastPeriod(series, asOf) };
}

export function readYearStart(given: unknown): number {
  return readWhole(given, "yearStart", { from: 1, to: 12, otherwise: april });
}

/** The periods of the financial year up to one of them. */
export function yearWindow({ timeline }: Series, end: number): Window {
  const dated = datedOf(timeline, "values");
  return { from: firstFrom(dated, yearMonthOf(dated, end)), to: end };
}

/** The same periods of the year before. */
export function priorWindow(series: Series, end: number): Window {
  const dated = datedOf(series.timeline, "values");
  const from = firstFrom(dated, yearMonthOf(dated, end) - 12);
  if (dated.spacing.name !== "daily") return { from, to: from + end - yearWindow(series, end).from };
  const day = firstDayOf(dated.spacing, dated.first + end);
  return { from, to: periodAt(dated.spacing, dayWithin(monthOf(day) - 12, dateOfMonth(day))) - dated.first };
}

/** The month in which the financial year of a period starts. */
function yearMonthOf({ spacing, first }: Dating, index: number): number {
  const month = monthOf(firstDayOf(spacing, first + index));
  return month - ((month - spacing.yearStart) % 12);
}

/** The first period that begins in a month or later. */
function firstFrom({ spacing, first }: Dating, month: number): number {
  const day = dayOf(month, 1);
  const period = periodAt(spacing, day);
  return (firstDayOf(spacing, period) < day ? period + 1 : period) - first;
}
