import type { SourceCell } from "./sourceCell";
import { cellText } from "./sourceCell";

/** Serial numbers of 1990 to 2050: in a row of headings such a number is a date. */
const firstSerial = 32874;
const lastSerial = 55152;
const millisecondsInDay = 86_400_000;
/** Day 0 of Excel's serial numbers, for dates after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);
export const monthNames = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
];

export function isDateSerial(cell: SourceCell): boolean {
  return typeof cell === "number" && Number.isInteger(cell) && cell >= firstSerial && cell <= lastSerial;
}

/** A year from 1900 to 2100, or a month written as 201504. */
export function isYearOrMonthNumber(cell: SourceCell): boolean {
  const number = Number(cell);
  if (typeof cell === "boolean" || !Number.isInteger(number)) return false;
  const month = number % 100;
  return (
    (number >= 1900 && number <= 2100) || (number >= 190001 && number <= 209912 && month >= 1 && month <= 12)
  );
}

/** A heading in words. Typing "Apr-16" above a column leaves a date there, whose number would tell nobody anything. */
export function headingText(cell: SourceCell): string {
  if (isDateSerial(cell)) return dateText(Number(cell));
  const text = cellText(cell);
  if (!/^\d{6}$/.test(text) || !isYearOrMonthNumber(cell)) return text;
  return `${monthNames[Number(text.slice(4)) - 1] ?? ""} ${text.slice(0, 4)}`;
}

function dateText(serial: number): string {
  const date = new Date(dayZero + serial * millisecondsInDay);
  const month = `${monthNames[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
  return date.getUTCDate() === 1 ? month : `${date.getUTCDate()} ${month}`;
}

const change = /\bchanges?\b|\bchg\b|\bdiff(erence)?\b|\bvar(iance)?\b|\+\/-/i;
const percentage = /%|\bper ?cent(age)?\b|\bshare\b|\brate\b/i;
const earlier =
  /\b(prev(ious)?|prior|last (year|month|quarter|period)|base(line)?|before|earlier|former|comparator|average|target)\b/i;
const later = /\b(current|latest|now|this (year|month|quarter|period)|actual|after|result|recent)\b/i;
/** "Date" and "Week ending", but not "Year to date". */
const date =
  /^(as at|dates?|(day|week|month|quarter|year|period)( (ending|ended|beginning|starting))?)$|[^o] dates?$/i;
const measure =
  /^(measures?|indicators?|offences?|crimes?|crime types?|milestones?|categor(y|ies)|types?|names?)$/i;

export const heading = {
  saysChange: (text: string) => change.test(text),
  saysPercentage: (text: string) => percentage.test(text),
  saysEarlier: (text: string) => earlier.test(text),
  saysLater: (text: string) => later.test(text),
  saysDate: (text: string) => date.test(text.trim()),
  saysMeasure: (text: string) => measure.test(text.trim()),
} as const;
