import { asBefore, enterable } from "../enterable";
import type { CellValue } from "../types";
import { errorShown } from "./listBoardFormulas";

/** A block of cells as it stood before a change: enough to put it back. */
export interface BlockBefore {
  readonly sheetId: string;
  /** With the sheet's name. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** Values as they are to be entered: text stays text, and an error stays one. */
export function asValues({ values }: BlockBefore): CellValue[][] {
  return values.map((line) =>
    line.map((value) => (typeof value === "string" && errorShown.test(value) ? value : enterable(value))),
  );
}

/** A formula in the first cell, and room for what it spills. */
export function asFormula(formula: string, { rows, columns }: BlockBefore): CellValue[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => (i === 0 && j === 0 ? formula : "")),
  );
}

/** A block of plain cells as it was. */
export function asItWas({ formulas, values }: BlockBefore): CellValue[][] {
  return formulas.map((line, i) => line.map((cell, j) => asBefore(cell, values[i]?.[j] ?? "")));
}

/** Names a block's cells anew: an untracked range lasts until the next sync. */
export function blockRange(
  context: Excel.RequestContext,
  {
    sheetId,
    row,
    column,
    rows,
    columns,
  }: Omit<BlockBefore, "values" | "formulas" | "numberFormats" | "address">,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns).untrack();
}
