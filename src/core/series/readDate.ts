import { dayOf, months } from "./calendar";
import { Fault } from "./fault";

/** What one cell says as a date: the days it covers, and the length of the period it names. */
export interface DateReading {
  readonly day: number;
  readonly lastDay: number;
  /** 0 for a day, else 1, 3 or 12. */
  readonly months: number;
}

/** What can only be told from all the dates of a range together. */
export interface DateKind {
  /** Whole numbers from 1900 to 2100 are calendar years. */
  readonly years: boolean;
  /** `2015-16` is a financial year and not the sixteenth month. */
  readonly financialYears: boolean;
  /** The month, 1 to 12, in which financial years start. */
  readonly yearStart: number;
}

const lastSerial = 2958465;

/**
 * Reads one cell as a date of that kind: an Excel serial, yyyymm, a year, or text in the forms that British
 * performance papers use (day before month).
 * @throws Fault `#VALUE!` when it is none of these.
 */
export function readDate(cell: unknown, kind: DateKind, argument: string, position = ""): DateReading {
  const number = numberIn(cell);
  const reading = number === undefined ? textual(cell, kind) : numeric(number, kind);
  if (reading === undefined) throw new Fault("#VALUE!", argument, "is not a date", cell, position);
  return reading;
}

/** What `2015`, `2015-16` and the like mean where these cells stand: only so when every one of them can be that. */
export function dateKindOf(cells: readonly unknown[], yearStart: number): DateKind {
  return { years: cells.every(isYear), financialYears: cells.every(isFinancialYear), yearStart };
}

function numberIn(cell: unknown): number | undefined {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && /^\s*\d{4,6}\s*$/.test(cell) ? Number(cell) : undefined;
}

function isYear(cell: unknown): boolean {
  const number = numberIn(cell) ?? 0;
  return Number.isInteger(number) && number >= 1900 && number <= 2100;
}

function isFinancialYear(cell: unknown): boolean {
  const parts = typeof cell === "string" ? /^(\d{4})[-/](\d\d)$/.exec(cell.trim()) : null;
  return parts !== null && (Number(parts[1]) + 1) % 100 === Number(parts[2]);
}

function numeric(number: number, kind: DateKind): DateReading | undefined {
  if (kind.years && isYear(number)) return span(number * 12, 12);
  const month = number % 100;
  if (Number.isInteger(number) && number >= 190001 && number <= 209912 && month >= 1 && month <= 12) {
    return span(Math.floor(number / 100) * 12 + month - 1, 1);
  }
  if (!(number >= 1 && number < lastSerial + 1)) return undefined;
  const serial = Math.floor(number);
  return oneDay(serial < 60 ? serial + 1 : serial);
}

function textual(cell: unknown, kind: DateKind): DateReading | undefined {
  if (typeof cell !== "string") return undefined;
  const text = cell.trim().replace(/\s+/g, " ");
  return named(text) ?? figures(text) ?? financial(text, kind);
}

/** `Jan 2016`, `Jan-16`, `31 January 2016`. */
function named(text: string): DateReading | undefined {
  const [, date, name = "", year = ""] = partsOf(/^(?:(\d{1,2})[ -])?([a-z]{3,9})[ -](\d{4}|\d\d)$/i, text);
  const month = monthNamed(name);
  if (month < 0) return undefined;
  if (date === undefined) return span(fullYear(year) * 12 + month, 1);
  return dateIn(fullYear(year), month, Number(date));
}

/** `01/02/2016` (the first of February), `2016-01-31`. */
function figures(text: string): DateReading | undefined {
  const [, date, month, year = ""] = partsOf(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)$/, text);
  if (date !== undefined) return dateIn(fullYear(year), Number(month) - 1, Number(date));
  const yearFirst = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return yearFirst ? dateIn(Number(yearFirst[1]), Number(yearFirst[2]) - 1, Number(yearFirst[3])) : undefined;
}

/** `2015/16 Q3`, `2015/16`, and `2015-16` as a financial year or else as a month. */
function financial(text: string, kind: DateKind): DateReading | undefined {
  const [, first, dash, second, quarter] = partsOf(/^(\d{4})([-/])(\d\d)(?: Q([1-4]))?$/i, text);
  if (first === undefined) return undefined;
  const year = Number(first);
  const nextOrMonth = Number(second);
  if (dash === "-" && quarter === undefined && !kind.financialYears) {
    return nextOrMonth >= 1 && nextOrMonth <= 12 ? span(year * 12 + nextOrMonth - 1, 1) : undefined;
  }
  if ((year + 1) % 100 !== nextOrMonth) return undefined;
  const start = year * 12 + kind.yearStart - 1;
  return quarter === undefined ? span(start, 12) : span(start + 3 * (Number(quarter) - 1), 3);
}

function monthNamed(word: string): number {
  const name = word.toLowerCase();
  return months.findIndex((month) => {
    const full = month.toLowerCase();
    return name === full || name === full.slice(0, 3) || (name === "sept" && full === "september");
  });
}

/** Two figures of a year as Excel reads them: 00 to 29 are of this century. */
export function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateIn(year: number, month: number, date: number): DateReading | undefined {
  const start = year * 12 + month;
  const exists = month >= 0 && month < 12 && date >= 1 && date <= dayOf(start + 1, 1) - dayOf(start, 1);
  return exists ? oneDay(dayOf(start, date)) : undefined;
}

function oneDay(day: number): DateReading {
  return { day, lastDay: day, months: 0 };
}

function span(month: number, length: number): DateReading {
  return { day: dayOf(month, 1), lastDay: dayOf(month + length, 1) - 1, months: length };
}

/** What a pattern's groups hold in a text; nothing where the text is not of the pattern. */
function partsOf(pattern: RegExp, text: string): readonly (string | undefined)[] {
  return pattern.exec(text) ?? [];
}
