import type { DateReading } from "../../core";
import { isBlank, type SourceCell } from "../scorecard/sourceCell";
import { dateReader, kindAmong } from "./dateCells";
import { figureOf } from "./figure";
import { serialsMayBeDates } from "./serialDates";
import { monthsUnderYears } from "./monthsUnderYears";

type Row = readonly SourceCell[];

export interface PeriodColumn {
  readonly column: number;
  /** The heading as given, or made of two rows: "Apr 2015" of "2015/16" over "Apr". */
  readonly cell: SourceCell;
  readonly reading: DateReading;
}

/** The headings of a wide block. */
export interface PeriodHeadings {
  /** The row that stands right above the figures. */
  readonly row: number;
  /** The row of years above a row of months. */
  readonly yearRow: number | null;
  readonly columns: readonly PeriodColumn[];
}

/** Two months can be compared; three or more are a series. */
export const leastPeriods = 3;
/** Titles, notes and headings stand above figures, but not more rows of them than this. */
const rowsLookedAt = 15;
const bodyLookedAt = 40;

/** Finds the row of months, quarters or days above a wide block; null where there is none. */
export function findPeriodHeadings(cells: readonly Row[], top: number): PeriodHeadings | null {
  for (let row = top; row < Math.min(cells.length, top + rowsLookedAt); row += 1) {
    const found = periodRow(cells, row);
    if (found && hasFiguresBelow(cells, found)) return found;
  }
  return null;
}

function periodRow(cells: readonly Row[], row: number): PeriodHeadings | null {
  const given = cells[row] ?? [];
  const single = onePeriodLength(datesIn(given));
  if (mostOf(single, given)) return { row, yearRow: null, columns: single };
  const years = row === 0 ? undefined : cells[row - 1];
  const double = years === undefined ? [] : monthsUnderYears(years, given);
  return mostOf(double, given) ? { row, yearRow: row - 1, columns: double } : null;
}

function datesIn(row: Row): PeriodColumn[] {
  const read = dateReader(kindAmong(row));
  const columns = row.flatMap((cell, column) => {
    const reading = read(cell);
    return reading ? [{ column, cell, reading }] : [];
  });
  const serials = columns.flatMap(({ cell, reading }) =>
    typeof cell === "number" && reading.months === 0 ? [reading.day] : [],
  );
  return serials.length === columns.length && !serialsMayBeDates(serials) ? [] : columns;
}

/** A year or a quarter among months is a total of them. Years alone are no series but two totals to compare. */
function onePeriodLength(columns: readonly PeriodColumn[]): PeriodColumn[] {
  const shortest = columns.reduce((least, { reading }) => Math.min(least, Math.max(reading.months, 1)), 12);
  return columns.filter(({ reading }) => reading.months <= shortest && shortest < 12);
}

/** Enough periods, and most of what stands from the first of them on. */
function mostOf(columns: readonly PeriodColumn[], row: Row): boolean {
  const first = columns[0]?.column ?? 0;
  const filled = row.slice(first).filter((cell) => !isBlank(cell)).length;
  return columns.length >= leastPeriods && columns.length * 2 >= filled;
}

function hasFiguresBelow(cells: readonly Row[], { row, columns }: PeriodHeadings): boolean {
  const below = cells.slice(row + 1, row + 1 + bodyLookedAt);
  const under = below.flatMap((line) =>
    columns.slice(0, bodyLookedAt).map(({ column }) => line[column] ?? ""),
  );
  const figures = under.filter((cell) => typeof figureOf(cell) === "number").length;
  const words = under.filter((cell) => typeof figureOf(cell) === "object" && !isErrorText(cell)).length;
  return figures > 0 && figures >= words;
}

function isErrorText(cell: SourceCell): boolean {
  return typeof cell === "string" && cell.startsWith("#");
}
