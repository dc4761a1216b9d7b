import { firstDayOf, periodAt, periodWords, spacingOf, type Spacing } from "../../core";
import { coreDates } from "../monthly/periods";
import type { SourceCell } from "../scorecard/sourceCell";
import { april, dateReader, kindAmong } from "../source/dateCells";
import type { MonthlySource } from "../source/monthlySource";

/** All periods of a source from the first to the last, those that it skips too. An index counts them from 0. */
export interface ChartPeriods {
  /** In words: "April 2020". */
  readonly names: readonly string[];
  /** The index of each period of the source. */
  readonly places: readonly number[];
  /** The dates to ask the core with, one a period of the source. */
  readonly dates: readonly SourceCell[];
  readonly spacing: Spacing;
  /** -1 where there is no such period. */
  readonly indexOf: (name: string) => number;
  /** The first day of a period as Excel's serial number, which the core reads as a date whatever the source's form. */
  readonly serialOf: (index: number) => number;
}

/** As many periods as a sheet has rows: the core refuses more. */
const mostPeriods = 1_048_575;

/** The charts of one source share its periods: words take longer to read than figures. */
const known = new WeakMap<MonthlySource, ChartPeriods | null>();

/** Null where the dates span more periods than a sheet has rows: a slip in one of them. */
export function chartPeriods(source: MonthlySource): ChartPeriods | null {
  const before = known.get(source);
  if (before !== undefined) return before;
  const periods = readPeriods(source);
  known.set(source, periods);
  return periods;
}

function readPeriods(source: MonthlySource): ChartPeriods | null {
  const months = coreDates(source);
  const read = dateReader(kindAmong(months));
  const readings = months.flatMap((cell) => read(cell) ?? []);
  const spacing = spacingOf(readings, april);
  const numbers = readings.map(({ day }) => periodAt(spacing, day));
  const first = numbers[0] ?? 0;
  const count = (numbers[numbers.length - 1] ?? 0) - first + 1;
  if (count > mostPeriods) return null;
  const names = Array.from({ length: count }, (_, at) => periodWords(spacing, first + at));
  const indexes = new Map(names.map((name, at) => [name, at]));
  return {
    names,
    places: numbers.map((number) => number - first),
    // Where periods are skipped the core makes cells like the source's own, and so has to see those.
    dates: count === numbers.length ? months : source.periods,
    spacing,
    indexOf: (name) => indexes.get(name) ?? -1,
    serialOf: (index) => firstDayOf(spacing, first + index),
  };
}
