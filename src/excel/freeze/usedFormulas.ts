import { columnName } from "../../core";
import type { Talk } from "../excelRun";
import { quotedSheet } from "../quotedSheet";
import type { CellValue } from "../types";
import type { SheetBlock } from "./readers";

/** The sheets to look at: one by its name, the active one, or all. */
export type Scope = { readonly kind: "workbook" } | { readonly kind: "sheet"; readonly name?: string };

/** A cell with a formula, with what it shows. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With the sheet's name. */
  readonly address: string;
  readonly formula: string;
  readonly value: CellValue;
}

/** Two answers a cell, formula and value, of up to 40 bytes each. */
const cellsPerRead = 25_000;

/** Reads every formula in the used cells of these sheets, in blocks that stay well under 4 MB. */
export async function usedFormulas(talk: Talk, sheets: readonly string[]): Promise<FormulaCell[]> {
  const { context, answered } = talk;
  const found: FormulaCell[] = [];
  for (const blocks of batches(await usedBlocks(talk, sheets))) {
    const reads = blocks.map((block) => {
      const sheet = context.workbook.worksheets.getItem(block.sheet);
      const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns).untrack();
      range.load("formulas,values");
      return { block, range };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may not hold more than a batch
    await context.sync();
    answered();
    for (const { block, range } of reads) {
      collect(found, block, range.formulas as CellValue[][], range.values as CellValue[][]);
    }
  }
  return found;
}

function collect(
  found: FormulaCell[],
  block: SheetBlock,
  formulas: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
): void {
  formulas.forEach((line, i) => {
    line.forEach((formula, j) => {
      const value = values[i]?.[j] ?? "";
      // A formula never has its own text for a value; text that begins with = does.
      if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return;
      const row = block.row + i;
      const column = block.column + j;
      const address = `${quotedSheet(block.sheet)}!${columnName(column)}${row + 1}`;
      found.push({ sheet: block.sheet, row, column, address, formula, value });
    });
  });
}

async function usedBlocks({ context, answered }: Talk, sheets: readonly string[]): Promise<SheetBlock[]> {
  const used = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false).untrack();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  await context.sync();
  answered();
  return used.flatMap(({ sheet, range }) =>
    range.isNullObject
      ? []
      : [
          {
            sheet,
            row: range.rowIndex,
            column: range.columnIndex,
            rows: range.rowCount,
            columns: range.columnCount,
          },
        ],
  );
}

/** Small sheets share a round trip, large ones take several. */
function batches(sheets: readonly SheetBlock[]): SheetBlock[][] {
  const all: SheetBlock[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    const most = Math.max(1, Math.floor(cellsPerRead / sheet.columns));
    for (let first = 0; first < sheet.rows; first += most) {
      const rows = Math.min(most, sheet.rows - first);
      const size = rows * sheet.columns;
      if (size > room) {
        all.push([]);
        room = cellsPerRead;
      }
      room -= size;
      all.at(-1)?.push({ ...sheet, row: sheet.row + first, rows });
    }
  }
  return all;
}
