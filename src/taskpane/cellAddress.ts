import { columnName } from "../core";

/** A cell of an address such as `'Safer Travel'!$B$3:D9`: the part before the sheet's mark, and the first cell. */
const pattern = /^(?:(.*)!)?\$?([A-Z]{1,3})(?:\$?(\d+))?/i;

interface FirstCell {
  /** With its quotes, as Excel writes it; "" where the address names none. */
  readonly sheet: string;
  /** Counted from 1. */
  readonly column: number;
  readonly row: number;
}

function read(address: string): FirstCell | null {
  const parts = pattern.exec(address.trim());
  if (parts === null) return null;
  return { sheet: parts[1] ?? "", column: columnNumber(parts[2] ?? "A"), row: Number(parts[3] ?? 1) };
}

/** The upper left cell of a range, with the sheet's name if it had one: `'Safer Travel'!B3`. */
export function firstCell(address: string): string {
  const cell = read(address);
  if (cell === null) return address;
  return `${cell.sheet === "" ? "" : `${cell.sheet}!`}${columnName(cell.column - 1)}${cell.row}`;
}

/** The cell so many rows and columns from the upper left of a range, without the sheet's name. */
export function cellWithin(address: string, row: number, column: number): string {
  const cell = read(address);
  return cell === null ? "" : `${columnName(cell.column - 1 + column)}${cell.row + row}`;
}

/** The same with the sheet's name if the range had one, as Excel finds it. */
export function cellAddress(address: string, row: number, column: number): string {
  const sheet = read(address)?.sheet ?? "";
  return `${sheet === "" ? "" : `${sheet}!`}${cellWithin(address, row, column)}`;
}

/** The letters of the column so many columns from the left of a range. */
export function columnWithin(address: string, column: number): string {
  const cell = read(address);
  return columnName((cell?.column ?? 1) + column - 1);
}

function columnNumber(letters: string): number {
  const codes = Array.from({ length: letters.length }, (_, i) => letters.toUpperCase().charCodeAt(i) - 64);
  return codes.reduce((number, code) => number * 26 + code, 0);
}
