import { monthOf } from "../../core";
import { readingOf } from "../source/dateCells";
import type { MonthlySource } from "../source/monthlySource";
import type { SourceCell } from "../scorecard/sourceCell";

const kind = { years: false, financialYears: false, yearStart: 4 };

/** A month as its year and its number from 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** The first and the last month of a period, by its words. */
export function monthsOf(name: string): { first: Month; last: Month } | null {
  const reading = readingOf(name.replace(/^week of /, ""), kind);
  return reading && { first: monthAt(reading.day), last: monthAt(reading.lastDay) };
}

function monthAt(day: number): Month {
  const month = monthOf(day);
  return { year: Math.floor(month / 12), month: (month % 12) + 1 };
}

/** The dates to ask the core with: months as numbers, which it reads faster than words. */
export function coreDates(source: MonthlySource): readonly SourceCell[] {
  if (source.spacing !== "monthly") return source.periods;
  return source.periodNames.map((name, at) => {
    const months = monthsOf(name);
    return months ? months.first.year * 100 + months.first.month : (source.periods[at] ?? "");
  });
}
