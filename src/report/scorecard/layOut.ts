import { readNumber } from "../../core";
import { heading, headingText, isDateSerial, isYearOrMonthNumber } from "./heading";
import type { SourceCell } from "./sourceCell";
import { cellText, isBlank, isNumber, isWords } from "./sourceCell";

type Row = readonly SourceCell[];

/** What is where in a selection: a title above, a row of headings or none, and the rows of figures. */
export interface SelectionLayout {
  /** A line of words that stands alone above the headings. */
  readonly title: string | null;
  readonly hasHeadings: boolean;
  /** One a column, "" where there is none. */
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /** Where `rows` begin in the selection, counted from 0. */
  readonly firstRow: number;
}

/** Lays a selection out. Whether the first row that is not a title holds headings is guessed unless it is said. */
export function layOut(cells: readonly Row[], hasHeadings?: boolean): SelectionLayout {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const top = skipWhile(cells, 0, (row) => row.every(isBlank));
  const belowTitle = width > 1 ? skipWhile(cells, top, standsAlone) : top;
  const guessed = isHeadingRow(cells, belowTitle);
  const first = guessed || hasHeadings === true ? belowTitle : top;
  const headed = hasHeadings ?? guessed;
  const firstRow = headed ? first + 1 : top;
  const titleCell = headed && first > top ? cells[top]?.find((cell) => !isBlank(cell)) : undefined;
  const headingRow = headed ? (cells[first] ?? []) : [];
  return {
    title: titleCell === undefined ? null : cellText(titleCell),
    hasHeadings: headed,
    headings: Array.from({ length: width }, (_, column) => headingText(headingRow[column] ?? "")),
    rows: cells.slice(firstRow),
    firstRow,
  };
}

function skipWhile(cells: readonly Row[], from: number, skip: (row: Row) => boolean): number {
  const found = cells.findIndex((row, index) => index >= from && !skip(row));
  return found === -1 ? from : found;
}

/** A title, or a blank row under it. */
function standsAlone(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length === 0 || (filled.length === 1 && filled.every(isWords));
}

/** A row is headings when it has words, or years, where the rows under it have figures. */
function isHeadingRow(cells: readonly Row[], index: number): boolean {
  const row = cells[index] ?? [];
  const body = cells.slice(index + 1);
  const above = row.filter((cell, column) => !isBlank(cell) && mostlyFigures(body, column));
  const periods = above.filter((cell) => isDateSerial(cell) || isYearOrMonthNumber(cell));
  const figures = above.filter((cell) => isNumber(cell) && !periods.includes(cell));
  if (above.length === 0 || figures.length > 0) return false;
  return above.some(isWords) || periodsLookLikeHeadings(row, periods);
}

function mostlyFigures(body: readonly Row[], column: number): boolean {
  const readings = body.map((row) => readNumber(row[column] ?? "").kind).filter((kind) => kind !== "missing");
  return readings.length > 0 && readings.filter((kind) => kind === "number").length * 2 >= readings.length;
}

/** 2014 and 2015 could be figures: they are headings under "Measure" or a blank corner, or when they count upwards. */
function periodsLookLikeHeadings(row: Row, periods: Row): boolean {
  const corner = row.find((cell) => !periods.includes(cell));
  if (corner === undefined || isBlank(corner) || heading.saysMeasure(cellText(corner))) return true;
  const numbers = periods.map(Number);
  return numbers.length > 1 && numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
}
