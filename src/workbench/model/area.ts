import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";

/** A rectangle of one sheet; rows and columns count from 0. */
export interface Area {
  readonly sheet: FWorksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's own edges, whatever the grid holds at the moment. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnName(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** As Excel does: names with spaces and signs, and those that could be a cell's (Q1, R1C1), are quoted. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name);
  const likeCell = /^(?:[A-Z]{1,3}\d{1,7}|R\d*|C\d*|R\d*C\d*)$/i.test(name);
  return plain && !likeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `A1:C4`, `B2`, `A:C` or `3:7`, as Excel writes an address without its sheet. */
export function localAddress({ row, column, rows, columns }: Omit<Area, "sheet">): string {
  const right = columnName(column + columns - 1);
  if (rows === lastRow) return `${columnName(column)}:${right}`;
  if (columns === lastColumn) return `${row + 1}:${row + rows}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${right}${row + rows}`;
}

export function address(area: Area): string {
  return `${quoteSheet(area.sheet.getSheetName())}!${localAddress(area)}`;
}

/** The same with dollar signs, for defined names. */
export function absoluteAddress(area: Area): string {
  return absolute(address(area));
}

/** An address with dollar signs, as formulas hold what is to stay. */
export function absolute(given: string): string {
  const { sheet, local } = splitAddress(given);
  const fixed = local.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return sheet === undefined ? fixed : `${quoteSheet(sheet)}!${fixed}`;
}

/** Splits `'Safer Travel'!A1:B2` into sheet name and local address. */
export function splitAddress(text: string): { sheet?: string; local: string } {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!parts) return { local: text };
  const [, quoted, plain, local = ""] = parts;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", local };
}

export type Rectangle = Omit<Area, "sheet">;

function span(first: number, second: number): readonly [number, number] {
  return [Math.min(first, second), Math.abs(second - first) + 1];
}

/** Reads a local address; undefined where it is none. */
export function parseLocal(local: string): Rectangle | undefined {
  const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(local);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    const [row, rows] = span(Number(top) - 1, Number(bottom) - 1);
    const [column, columns] = span(columnNumber(left), columnNumber(right));
    return inside({ row, column, rows, columns });
  }
  const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(local);
  if (wholeColumns) {
    const [column, columns] = span(columnNumber(wholeColumns[1] ?? ""), columnNumber(wholeColumns[2] ?? ""));
    return inside({ row: 0, column, rows: lastRow, columns });
  }
  const wholeRows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(local);
  if (!wholeRows) return undefined;
  const [row, rows] = span(Number(wholeRows[1]) - 1, Number(wholeRows[2]) - 1);
  return inside({ row, column: 0, rows, columns: lastColumn });
}

function inside(rectangle: Rectangle): Rectangle | undefined {
  const { row, column, rows, columns } = rectangle;
  const fits = row >= 0 && column >= 0 && row + rows <= lastRow && column + columns <= lastColumn;
  return fits ? rectangle : undefined;
}

/** The rectangle on its sheet, or Excel's refusal where it would leave the sheet. */
export function areaOn(sheet: FWorksheet, rectangle: Rectangle): Area {
  if (rectangle.rows < 1 || rectangle.columns < 1 || !inside(rectangle)) {
    throw new HostError("InvalidArgument", "The range would lie outside the sheet.", "Range");
  }
  return { ...rectangle, sheet };
}

export function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
