import { attempt, type DateReading, Fault, readDate } from "../../core";
import { cellText, type SourceCell } from "../scorecard/sourceCell";

/** The days within which something is due. */
export interface Due {
  readonly first: number;
  readonly last: number;
}

/** 1 January 1955 to 31 December 2099: a number beyond them is hardly a day. */
const days = { first: 20_090, last: 73_050 } as const;

/** `2016`, `2015/16`, `Apr-16`: a year, a financial year or a day, nobody knows which. */
const unsure = /^(?:\d*|\d{4}[-/]\d\d(?: Q\d)?|[a-z]+[ -]\d\d)$/i;
const weekFrom = /^(?:week (?:beginning|commencing)|w\/[bc])\s+(.+)$/i;
const monthToMonth = /^([a-z]+)\s*(?:-|–|to)\s*([a-z]+) (\d{4})$/i;

/**
 * When a cell says that something is due: a day, a month with its year, months of a year, a week by its first day.
 * Null for anything else: words are never guessed at.
 */
export function dueIn(cell: SourceCell): Due | null {
  if (typeof cell === "number")
    return cell >= days.first && cell <= days.last ? oneDay(Math.floor(cell)) : null;
  const text = cellText(cell);
  const week = weekFrom.exec(text)?.[1];
  if (week !== undefined) return weekOf(week);
  const [, from = "", to = "", year = ""] = monthToMonth.exec(text) ?? [];
  if (year !== "") return monthsOf(from, to, year);
  const read = reading(text);
  return read === null ? null : { first: read.day, last: read.lastDay };
}

function oneDay(day: number): Due {
  return { first: day, last: day };
}

function reading(text: string): DateReading | null {
  if (unsure.test(text)) return null;
  const read = attempt(() => readDate(text, { years: false, financialYears: false, yearStart: 4 }, "due"));
  // No more than a month: of a longer time nobody says whether its end is meant.
  return read instanceof Fault || read.months > 1 ? null : read;
}

function weekOf(text: string): Due | null {
  const read = reading(text);
  return read?.months === 0 ? { first: read.day, last: read.day + 6 } : null;
}

function monthsOf(from: string, to: string, year: string): Due | null {
  const [first, last] = [reading(`${from} ${year}`), reading(`${to} ${year}`)];
  // "November to February 2016" began the year before, and "May to May" says nothing.
  if (first?.months !== 1 || last?.months !== 1 || first.day >= last.day) return null;
  return { first: first.day, last: last.lastDay };
}
