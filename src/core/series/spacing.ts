import { dayOf, dayWords, monthOf, monthWords } from "./calendar";
import type { DateReading } from "./readDate";

export type SpacingName = "daily" | "weekly" | "monthly" | "quarterly" | "yearly";

/** How a series divides time. Periods are numbered; the numbers of neighbours differ by 1. */
export interface Spacing {
  readonly name: SpacingName;
  /** Months in a period; 0 when periods are weeks or days. */
  readonly months: number;
  /** Days in a period; 0 when periods are months. */
  readonly days: number;
  /** The day or month at which period 0 starts. */
  readonly origin: number;
  /** The month, 0 to 11, in which years start: 0 where the periods are calendar years. */
  readonly yearStart: number;
}

const spacingOfMonths: Record<number, SpacingName> = { 1: "monthly", 3: "quarterly", 12: "yearly" };

/**
 * Months when all dates are in distinct months (or name months, quarters or years): by the greatest common divisor of
 * the steps. Else weeks when all gaps are whole weeks, else days. The order of the dates does not matter.
 */
export function spacingOf(dates: readonly DateReading[], yearStart: number): Spacing {
  const days = distinct(dates.map((date) => date.day));
  const starts = distinct(days.map(monthOf));
  const longest = dates.reduce((length, date) => Math.max(length, date.months), 0);
  if (starts.length === days.length || longest > 0) {
    return byMonth(starts, longest, yearStart - 1);
  }
  const weekly = stepOf(days) % 7 === 0;
  const size = weekly ? 7 : 1;
  const origin = weekly ? Number(days[0]) % 7 : 0;
  return { name: weekly ? "weekly" : "daily", months: 0, days: size, origin, yearStart: yearStart - 1 };
}

function byMonth(starts: readonly number[], longest: number, yearStart: number): Spacing {
  const step = greatestCommonDivisor(stepOf(starts), longest > 1 ? longest : 0);
  const months = step === 0 ? 1 : ([12, 3].find((size) => step % size === 0) ?? 1);
  const first = Number(starts[0]) % 12;
  /** A year dated in January or December is a calendar year; quarters and other years follow the financial year. */
  const calendar = months === 12 && (first === 0 || first === 11);
  const start = calendar ? 0 : yearStart;
  const name = spacingOfMonths[months] ?? "monthly";
  return { name, months, days: 0, origin: start % months, yearStart: start };
}

/** The number of the period a day falls in. */
export function periodAt(spacing: Spacing, day: number): number {
  const { months, days, origin } = spacing;
  return months > 0 ? Math.floor((monthOf(day) - origin) / months) : Math.floor((day - origin) / days);
}

/** The first day of a period. */
export function firstDayOf(spacing: Spacing, period: number): number {
  const { months, days, origin } = spacing;
  return months > 0 ? dayOf(period * months + origin, 1) : period * days + origin;
}

/** A period as the papers write it: `May 2015`, `2015/16 Q3`, `2015/16`, `week of 4 May 2015`, `4 May 2015`. */
export function periodWords(spacing: Spacing, period: number): string {
  const first = firstDayOf(spacing, period);
  if (spacing.months === 0) return spacing.days === 7 ? `week of ${dayWords(first)}` : dayWords(first);
  const month = monthOf(first);
  if (spacing.months === 1) return monthWords(month);
  const yearMonth = (month - spacing.yearStart) % 12;
  const year = Math.floor((month - spacing.yearStart) / 12);
  const words =
    spacing.yearStart === 0 ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
  return spacing.months === 12 ? words : `${words} Q${yearMonth / 3 + 1}`;
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)];
}

/** In units of either sign: the order of the numbers is the caller's. */
function stepOf(numbers: readonly number[]): number {
  return numbers.reduce((step, each) => greatestCommonDivisor(step, each - Number(numbers[0])), 0);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
