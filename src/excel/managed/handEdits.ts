import { columnName } from "../../core";
import type { Written } from "../ledger/records";
import type { CellValue } from "../types";
import type { Match } from "./matchOutput";
import { bodyOf, headersOf, headOffset, type PresentOutput } from "./presentOutput";
import { writtenFormulas } from "./writtenFormulas";
import { sameValue } from "./sameValue";

/** A cell of ours that reads otherwise than it was written: the person edited it. */
export interface HandEdit {
  /** The measure's key; null for a header. */
  readonly row: string | null;
  /** The column's key. */
  readonly column: string;
  readonly header: string;
  /** Without the sheet's name. */
  readonly address: string;
  readonly written: CellValue;
  /** The value that stands there, or the formula where there is one. */
  readonly now: CellValue;
}

export function handEdits(written: Written, present: PresentOutput, match: Match): HandEdit[] {
  const rowOf = new Map(written.rows.map((row) => [row.key, row.values]));
  const columnOf = new Map(written.columns.map(({ key }, j) => [key, j]));
  const values = bodyOf(present, present.values);
  const formulas = bodyOf(present, present.formulas);
  const headers = headersOf(present);
  const address = (i: number, j: number) =>
    `${columnName(present.table.column + j)}${present.area.row + headOffset(present) + i + 1}`;
  const isOurs = writtenFormulas(written, present, match);
  const edits: HandEdit[] = [];
  match.columns.forEach((column, j) => {
    const at = column === null ? undefined : columnOf.get(column);
    if (column === null || at === undefined) return;
    const header = written.columns[at]?.header ?? "";
    const shown = headers[j] ?? "";
    if (shown !== header) {
      edits.push({ row: null, column, header, address: address(0, j), written: header, now: shown });
    }
    match.rows.forEach((row, i) => {
      const was = row === null ? undefined : rowOf.get(row)?.[at];
      if (was === undefined) return;
      const value = values[i]?.[j] ?? "";
      const formula = formulas[i]?.[j] ?? "";
      const hasFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      if (hasFormula ? isOurs(row ?? "", column, formula) : sameValue(value, was)) return;
      edits.push({
        row,
        column,
        header,
        address: address(i + 1, j),
        written: was,
        now: hasFormula ? formula : value,
      });
    });
  });
  return edits;
}
