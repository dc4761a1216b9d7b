import { dateOfMonth, monthOf } from "../../core";
import { sourceNoteWords } from "../../words";

/**
 * Whether a row or column of whole numbers, each of which could be a date, is of dates: month starts, month ends,
 * the same date of each month, weeks, or days one after another. Figures of 40,000 would be none of these.
 */
export function serialsMayBeDates(days: readonly number[]): boolean {
  const [first = 0] = days;
  const dates = days.map(partsOf);
  const oneDate = dates.every(({ date }) => date === dates[0]?.date);
  const monthEnds = days.every((day) => partsOf(day + 1).date === 1);
  const weeks = days.every((day) => (day - first) % 7 === 0);
  return oneDate || monthEnds || weeks || daysInARow(days) || typedMonths(days);
}

/**
 * Typing `Apr-16` in Excel gives 16 April of this year, whatever was meant. So months of one April after another come
 * out as days one after another; and April 2016 to March 2017 as twelve months of one year on the 16th and the 17th.
 * The words say so; null where the days are not like that.
 */
export function suspectedMonths(days: readonly number[]): string | null {
  const inOneMonth = days.every((day) => sameMonth(day, days[0] ?? day));
  if (!(daysInARow(days) && inOneMonth) && !typedMonths(days)) return null;
  return sourceNoteWords.daysMeantAsMonths;
}

/** The same of months that all fell in this year, all on one date, such as the 16th: possible, but doubtful. */
export function doubtfulMonths(days: readonly number[]): string | null {
  const dates = days.map(partsOf);
  const [first] = dates;
  const oneDate = dates.every(({ date, year }) => date === first?.date && year === first.year);
  const usual = first === undefined || first.date === 1 || first.date > 27;
  return oneDate && !usual && !days.every((day) => sameMonth(day, days[0] ?? day))
    ? sourceNoteWords.daysMeantAsYears(first.date, first.year)
    : null;
}

function daysInARow(days: readonly number[]): boolean {
  return days.length > 1 && days.every((day, at) => at === 0 || day === (days[at - 1] ?? 0) + 1);
}

/** Months one after another, all of one calendar year, whose date goes up by one with each January. */
function typedMonths(days: readonly number[]): boolean {
  const dates = days.map(partsOf);
  return (
    dates.some(({ date }) => date !== dates[0]?.date) &&
    dates.every((each, at) => {
      const before = dates[at - 1];
      if (before === undefined) return true;
      const month = (before.month + 1) % 12;
      return (
        each.year === before.year && each.month === month && each.date === before.date + (month === 0 ? 1 : 0)
      );
    })
  );
}

function sameMonth(day: number, other: number): boolean {
  return monthOf(day) === monthOf(other);
}

function partsOf(day: number): { year: number; month: number; date: number } {
  const month = monthOf(day);
  return { year: Math.floor(month / 12), month: month % 12, date: dateOfMonth(day) };
}
