import { columnName } from "../../core";
import { columnNumber } from "../targetAddress";

/** One end of a reference; rows and columns count from 0. */
export interface ReferenceCell {
  readonly row: number;
  readonly column: number;
  /** The dollar signs. */
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A reference to cells as a formula holds it. Whole rows and columns have no cells and are not read. */
export interface Reference {
  /** Undefined: the sheet of the formula. */
  readonly sheet: string | undefined;
  /** The sheet as written, `!` included. */
  readonly prefix: string;
  readonly first: ReferenceCell;
  /** Undefined where the reference is one cell. */
  readonly last: ReferenceCell | undefined;
  /** `A1#`: all that the formula in the cell spills. */
  readonly spill: boolean;
}

function cellOf(text: string): ReferenceCell {
  const [, fixedColumn, letters = "A", fixedRow, digits = "1"] =
    /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(text) ?? [];
  return {
    row: Number(digits) - 1,
    column: columnNumber(letters),
    fixedRow: fixedRow === "$",
    fixedColumn: fixedColumn === "$",
  };
}

export function readReference(text: string): Reference | undefined {
  const at = text.lastIndexOf("!") + 1;
  const prefix = text.slice(0, at);
  const parts = /^(\$?[A-Za-z]{1,3}\$?\d+)(?:(#)|:(\$?[A-Za-z]{1,3}\$?\d+))?$/.exec(text.slice(at));
  if (!parts) return undefined;
  const [, first = "", hash, last] = parts;
  const quoted = /^'((?:[^']|'')+)'!$/.exec(prefix)?.[1]?.replace(/''/g, "'");
  return {
    sheet: prefix === "" ? undefined : (quoted ?? prefix.slice(0, -1)),
    prefix,
    first: cellOf(first),
    last: last === undefined ? undefined : cellOf(last),
    spill: hash !== undefined,
  };
}

function cellText({ row, column, fixedRow, fixedColumn }: ReferenceCell): string {
  return `${fixedColumn ? "$" : ""}${columnName(column)}${fixedRow ? "$" : ""}${row + 1}`;
}

export function referenceText({ prefix, first, last, spill }: Reference): string {
  return `${prefix}${cellText(first)}${spill ? "#" : ""}${last ? `:${cellText(last)}` : ""}`;
}
