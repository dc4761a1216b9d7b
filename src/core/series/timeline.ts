import { dateOfMonth, dayWithin, monthOf } from "./calendar";
import type { DateKind, DateReading } from "./readDate";
import { firstDayOf, periodAt, periodWords, type Spacing } from "./spacing";

/** The periods of a series, oldest first, with none left out; an index counts them from 0. */
export interface Timeline {
  readonly count: number;
  /** The index of each cell given, in the order given; -1 where its date is missing. */
  readonly places: readonly number[];
  /** None where the caller gave no dates: then the periods are 1, 2, 3 and so on. */
  readonly dated: Dating | undefined;
}

export interface Dating {
  readonly spacing: Spacing;
  readonly kind: DateKind;
  /** The number of the first period, as the spacing counts. */
  readonly first: number;
  /** The caller's cell of each period; undefined where the data skip the period. */
  readonly cells: readonly unknown[];
  /** The latest date of the month among the caller's days: 31 says that they are month ends. */
  readonly latestDate: number;
}

export function timelineWithoutDates(count: number): Timeline {
  return { count, places: Array.from({ length: count }, (_, index) => index), dated: undefined };
}

/** The index of the period that a day falls in; below 0 before the first, `count` or more after the last. */
export function indexOfDay(dated: Dating, day: number): number {
  return periodAt(dated.spacing, day) - dated.first;
}

/** A period in words, for verdicts and faults. */
export function wordsAt(timeline: Timeline, index: number): string {
  const { dated } = timeline;
  return dated ? periodWords(dated.spacing, dated.first + index) : `period ${index + 1}`;
}

/** A period as a cell of a result: the caller's own cell, or one like it where the data skip the period. */
export function cellAt(timeline: Timeline, index: number): string | number {
  const { dated } = timeline;
  if (!dated) return index + 1;
  const cell = dated.cells[index];
  if (typeof cell === "string" || typeof cell === "number") return cell;
  return likeCell(dated, index) ?? wordsAt(timeline, index);
}

function likeCell(dated: Dating, index: number): number | undefined {
  const model = dated.cells[0];
  if (typeof model !== "number") return undefined;
  const first = firstDayOf(dated.spacing, dated.first + index);
  const month = monthOf(first);
  if (dated.kind.years) return Math.floor(month / 12);
  if (dated.spacing.months === 0) return first;
  if (dated.latestDate === 0) return Math.floor(month / 12) * 100 + (month % 12) + 1;
  const dated0 = Math.floor(model);
  return dayWithin(
    month + ((monthOf(dated0) - dated.spacing.origin) % dated.spacing.months),
    dated.latestDate,
  );
}

/** The latest date of the month among days; 0 when the cells name months or longer. */
export function latestDateOf(dates: readonly DateReading[]): number {
  return dates.reduce(
    (latest, date) => (date.months > 0 ? latest : Math.max(latest, dateOfMonth(date.day))),
    0,
  );
}
