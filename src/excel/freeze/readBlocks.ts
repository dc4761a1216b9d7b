import type { CellValue } from "../types";
import type { BlockBefore } from "./frozenCells";

export interface BlockReads {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly range: Excel.Range;
}

/** Queues the reading of a block: what it holds, where it is, and whether its sheet is protected. */
export function queueBlockReads(range: Excel.Range): BlockReads {
  const sheet = range.worksheet;
  const { protection } = sheet;
  sheet.load("id,name");
  protection.load("protected");
  range.load("address,rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat");
  return { sheet, protection, range };
}

/** What the reads found; undefined where the cells are gone. */
export function blockBefore({ sheet, range }: BlockReads): BlockBefore | undefined {
  if (range.isNullObject) return undefined;
  return {
    sheetId: sheet.id,
    address: range.address,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
  };
}
