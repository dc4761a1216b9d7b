import { checkAsMany, isOmitted, readCells, type Cells } from "./cells";
import { Fault } from "./fault";
import { figureIn } from "./readNumber";
import { readAsOf, readTimeline } from "./readTimeline";
import { timelineWithoutDates, type Timeline } from "./timeline";

/** Financial years start in April unless the caller says otherwise. */
export const april = 4;

/** Figures by period, oldest first. */
export interface Series {
  /** NaN where missing; shorter than the timeline when later periods were cut off. */
  readonly values: Float64Array;
  readonly timeline: Timeline;
}

/** What the worksheet functions take as they get it: cells, ranges, or nothing where an argument was left out. */
export interface SeriesArguments {
  readonly values: unknown;
  readonly dates?: unknown;
  readonly asOf?: unknown;
}

/**
 * The series as it stood at `asOf`: later periods are cut off. An `asOf` after the last period uses all the data.
 * @throws Fault `#VALUE!` for a cell that is not a number or a date, unequal numbers of cells, two dates in one
 * period, or `asOf` without dates; `#N/A` when `asOf` is before the first period.
 */
export function readSeriesTo(given: SeriesArguments): Series {
  const series = readSeries(given.values, given.dates);
  if (isOmitted(given.asOf)) return series;
  const asOf = readAsOf(given.asOf, series.timeline);
  return { timeline: series.timeline, values: series.values.subarray(0, asOf + 1) };
}

export function readSeries(values: unknown, dates: unknown, yearStart = april, argument = "values"): Series {
  const cells = readCells(values, argument);
  const timeline = readTimelineFor(cells, dates, yearStart);
  return { values: readValues(cells, timeline), timeline };
}

/** The timeline of some cells: that of the dates, or plain numbering where there are none. */
export function readTimelineFor(cells: Cells, dates: unknown, yearStart: number): Timeline {
  if (isOmitted(dates)) return timelineWithoutDates(cells.values.length);
  const dateCells = readCells(dates, "dates");
  checkAsMany(dateCells, cells);
  return readTimeline(dateCells, yearStart);
}

/** Cells as figures by period. */
export function readValues(cells: Cells, timeline: Timeline): Float64Array {
  const values = new Float64Array(timeline.count).fill(NaN);
  cells.values.forEach((cell, at) => {
    const value = figureIn(cell, cells.argument, () => cells.positionOf(at)) ?? NaN;
    const index = Number(timeline.places[at]);
    if (index >= 0) values[index] = value;
    else if (!Number.isNaN(value)) {
      throw new Fault("#VALUE!", "dates", "is missing beside a value", value, cells.positionOf(at));
    }
  });
  return values;
}

/** The index of the last figure, -1 when there is none. */
export function latestOf(values: Float64Array): number {
  let index = values.length - 1;
  while (index >= 0 && Number.isNaN(values[index])) index -= 1;
  return index;
}
