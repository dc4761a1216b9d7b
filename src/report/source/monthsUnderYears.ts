import type { DateReading } from "../../core";
import { cellText, isBlank, type SourceCell } from "../scorecard/sourceCell";
import { april, readingOf } from "./dateCells";
import type { PeriodColumn } from "./periodHeadings";

type Row = readonly SourceCell[];

interface Year {
  readonly start: number;
  readonly reading: DateReading;
}

const asYears = { years: true, financialYears: true, yearStart: april };
const asMonths = { years: false, financialYears: false, yearStart: april };

/**
 * The months of a row such as "Apr, May, Jun" under a row of years, where each year stands above the first of its
 * months: "Jan" under "2015/16" is January 2016, under "2015" January 2015.
 */
export function monthsUnderYears(years: Row, months: Row): PeriodColumn[] {
  let year: Year | null = null;
  return months.flatMap((cell, column) => {
    const above = years[column] ?? "";
    if (!isBlank(above)) year = yearIn(cellText(above));
    const month = year && monthIn(cellText(cell), year);
    return month ? [{ column, ...month }] : [];
  });
}

function yearIn(text: string): Year | null {
  const [words] = /\d{4}(?:[-/]\d\d)?(?!\d)/.exec(text) ?? [];
  const reading = words === undefined ? null : readingOf(words, asYears);
  return words !== undefined && reading?.months === 12 ? { start: Number(words.slice(0, 4)), reading } : null;
}

/** The month of that name within the year's twelve months. */
function monthIn(name: string, { start, reading: year }: Year): Omit<PeriodColumn, "column"> | null {
  if (!/^[a-z]+$/i.test(name)) return null;
  for (const candidate of [start, start + 1]) {
    const cell = `${name} ${candidate}`;
    const reading = readingOf(cell, asMonths);
    if (reading && reading.day >= year.day && reading.lastDay <= year.lastDay) return { cell, reading };
  }
  return null;
}
