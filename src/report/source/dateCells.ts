import { attempt, dateKindOf, Fault, readDate, type DateKind, type DateReading } from "../../core";
import { isDateSerial, isYearOrMonthNumber } from "../scorecard/heading";
import type { SourceCell } from "../scorecard/sourceCell";

/** Longer than any date the core reads. */
const longestDate = 20;
/** The core's own default. */
export const april = 4;

/** Reads cells of headings and date columns as dates, each different cell once. */
export type DateReader = (cell: SourceCell) => DateReading | null;

/** The core reads the date; this says which cells are worth asking about, because most are plain words or figures. */
export function dateReader(kind: DateKind): DateReader {
  const known = new Map<SourceCell, DateReading | null>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = mayBeDate(cell) ? readingOf(cell, kind) : null;
    known.set(cell, reading);
    return reading;
  };
}

/** What `2015` and `2015-16` mean among these cells: only those that are dates one way or the other have a say. */
export function kindAmong(cells: readonly SourceCell[]): DateKind {
  const dates = cells.filter(
    (cell) => mayBeDate(cell) && (readingOf(cell, years) ?? readingOf(cell, months)),
  );
  return dateKindOf(dates, april);
}

const years: DateKind = { years: true, financialYears: true, yearStart: april };
const months: DateKind = { years: false, financialYears: false, yearStart: april };

export function mayBeDate(cell: SourceCell): boolean {
  if (typeof cell === "number") return isDateSerial(Math.floor(cell)) || isYearOrMonthNumber(cell);
  return typeof cell === "string" && cell.length <= longestDate && /\d/.test(cell);
}

export function readingOf(cell: SourceCell, kind: DateKind): DateReading | null {
  const reading = attempt(() => readDate(cell, kind, "date"));
  return reading instanceof Fault ? null : reading;
}
