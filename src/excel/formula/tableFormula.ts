import type { TableFormula } from "../../report";
import { columnName } from "../../core";

/** Where a table stands on its sheet: the row and the column of each of its own, from 0; undefined: it is not there. */
export interface TableOnSheet {
  readonly row: (row: number) => number | undefined;
  readonly column: (column: number) => number | undefined;
}

/** A table whose rows and columns follow each other from a cell on. */
export function tableFrom(firstRow: number, firstColumn: number): TableOnSheet {
  return { row: (row) => firstRow + row, column: (column) => firstColumn + column };
}

/** The formula as it is entered where its table stands; undefined where cells of it are not there. */
export function formulaText(formula: TableFormula, { row, column }: TableOnSheet): string | undefined {
  const parts = formula.map((part) => {
    if (typeof part === "string") return part;
    const [at, first, last] = [column(part.column), row(part.first), row(part.last)];
    if (at === undefined || first === undefined || last === undefined) return undefined;
    const cell = (of: number) => `${columnName(at)}${of + 1}`;
    return first === last ? cell(first) : `${cell(first)}:${cell(last)}`;
  });
  return parts.includes(undefined) ? undefined : parts.join("");
}
