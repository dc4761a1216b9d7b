import { readOne, type Cells } from "./cells";
import { Fault } from "./fault";
import { isMissing } from "./missing";
import { dateKindOf, readDate, type DateReading } from "./readDate";
import { periodAt, periodWords, spacingOf } from "./spacing";
import { indexOfDay, latestDateOf, type Timeline } from "./timeline";

/** As many periods as a sheet has rows below a header: more is a slip in a date, not a series. */
const mostPeriods = 1048575;

/**
 * The periods that a range of dates spans. Missing dates have no period; order does not matter; periods between the
 * first and the last that have no date are filled in.
 * @throws Fault `#VALUE!` for a cell that is no date and for two dates in one period; `#N/A` when there is no date.
 */
export function readTimeline(dates: Cells, yearStart: number): Timeline {
  const present = dates.values.map((cell, at) => ({ cell, at })).filter(({ cell }) => !isMissing(cell));
  const kind = dateKindOf(
    present.map(({ cell }) => cell),
    yearStart,
  );
  const readings = present.map(({ cell, at }) => readDate(cell, kind, dates.argument, dates.positionOf(at)));
  if (readings.length === 0) throw new Fault("#N/A", dates.argument, "has no dates");
  const spacing = spacingOf(readings, yearStart);
  const periods = readings.map((reading) => periodAt(spacing, reading.day));
  const first = periods.reduce((a, b) => Math.min(a, b), Infinity);
  const count = periods.reduce((a, b) => Math.max(a, b), first) - first + 1;
  if (count > mostPeriods)
    throw new Fault("#VALUE!", dates.argument, "spans more periods than a sheet has rows", count);
  const places = dates.values.map(() => -1);
  const cells: unknown[] = new Array<unknown>(count).fill(undefined);
  present.forEach(({ cell, at }, each) => {
    const index = Number(periods[each]) - first;
    if (cells[index] !== undefined) {
      const words = periodWords(spacing, first + index);
      throw new Fault("#VALUE!", dates.argument, "has two dates in one period", words, dates.positionOf(at));
    }
    cells[index] = cell;
    places[at] = index;
  });
  return { count, places, dated: { spacing, kind, first, cells, latestDate: latestDateOf(readings) } };
}

/**
 * The index of the period that a lone date falls in, below 0 before the first and `count` or more after the last. A
 * date longer than the series' periods, such as a year of months, means its last.
 * @throws Fault `#VALUE!` when it is no date or the series has none.
 */
export function readPeriod(given: unknown, argument: string, timeline: Timeline): number {
  const dated = datedOf(timeline, argument);
  return indexOfDay(dated, readLoneDate(readOne(given, argument), argument, timeline).lastDay);
}

/**
 * The index of the period that `asOf` falls in; `count` or more after the last.
 * @throws Fault as `readPeriod`, and `#N/A` before the first period.
 */
export function readAsOf(given: unknown, timeline: Timeline): number {
  const index = readPeriod(given, "asOf", timeline);
  if (index < 0) throw new Fault("#N/A", "asOf", "is before the first period", readOne(given, "asOf"));
  return index;
}

/** A date that stands alone takes what `2015` or `2015-16` mean from the dates of the series. */
export function readLoneDate(
  cell: unknown,
  argument: string,
  timeline: Timeline,
  position = "",
): DateReading {
  const { kind } = datedOf(timeline, argument);
  return readDate(cell, kind, argument, position);
}

export function datedOf(timeline: Timeline, argument: string): NonNullable<Timeline["dated"]> {
  if (!timeline.dated) throw new Fault("#VALUE!", argument, "needs dates");
  return timeline.dated;
}
