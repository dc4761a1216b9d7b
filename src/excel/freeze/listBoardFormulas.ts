import { excelRun, type Talk } from "../excelRun";
import { isLedgerName } from "../ledger/ledgerNames";
import type { CellValue, Waiting } from "../types";
import { boardCalls } from "./boardCalls";
import { type PlacedFormula, type Reader, readsBlock, type SheetBlock } from "./readers";
import { type FormulaCell, type Scope, usedFormulas } from "./usedFormulas";

/** A formula with a function of ours in it. */
export interface BoardFormula extends FormulaCell {
  /** Our functions in it, such as `YTD`. */
  readonly functions: readonly string[];
  /** All the cells that it fills, with the sheet's name; its own cell where it spills nowhere. */
  readonly spill: string;
  readonly rows: number;
  readonly columns: number;
  /** The error that it shows, such as `#N/A`: what shows an error isn't frozen. */
  readonly error: string | undefined;
  /** Other formulas that read what it spills. */
  readonly readers: readonly Reader[];
}

export const errorShown =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** Lists the formulas of a sheet or of the workbook that call our functions, nested calls too, and what reads them. */
export function listBoardFormulas(scope: Scope, waiting: Waiting = {}): Promise<BoardFormula[]> {
  return excelRun((talk) => boardFormulas(talk, scope), waiting);
}

export async function boardFormulas(talk: Talk, scope: Scope): Promise<BoardFormula[]> {
  const { context, answered } = talk;
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/name");
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  answered();
  const formulas = await usedFormulas(
    talk,
    worksheets.items.map(({ name }) => name),
  );
  const wanted = scope.kind === "workbook" ? undefined : (scope.name ?? active.name).toLowerCase();
  const ours = formulas.filter(
    ({ sheet, formula }) =>
      (wanted === undefined || sheet.toLowerCase() === wanted) && boardCalls(formula).length > 0,
  );
  const spills = ours.map((cell) => {
    const range = context.workbook.worksheets
      .getItem(cell.sheet)
      .getCell(cell.row, cell.column)
      .untrack()
      .getSpillingToRangeOrNullObject()
      .untrack();
    range.load("address,rowCount,columnCount");
    return { cell, range };
  });
  if (spills.length > 0) await context.sync();
  answered();
  const others: PlacedFormula[] = [
    ...formulas.map(({ address, sheet, formula }) => ({ at: address, sheet, formula })),
    ...names.items
      .filter(({ name }) => !isLedgerName(name))
      .map(({ name, formula }) => ({ at: name, sheet: "", formula: String(formula) })),
  ];
  return spills.map(({ cell, range }) => boardFormula(cell, range, others));
}

function boardFormula(cell: FormulaCell, range: Excel.Range, others: readonly PlacedFormula[]): BoardFormula {
  const spilled = !range.isNullObject;
  const rows = spilled ? range.rowCount : 1;
  const columns = spilled ? range.columnCount : 1;
  const block: SheetBlock = { sheet: cell.sheet, row: cell.row, column: cell.column, rows, columns };
  return {
    ...cell,
    functions: boardCalls(cell.formula),
    spill: spilled ? range.address : cell.address,
    rows,
    columns,
    error: errorOf(cell.value),
    readers: others.flatMap(({ at, sheet, formula }) => {
      if (at === cell.address) return [];
      const how = readsBlock({ at, sheet, formula }, block);
      return how === undefined ? [] : [{ at, formula, how }];
    }),
  };
}

function errorOf(value: CellValue): string | undefined {
  return typeof value === "string" && errorShown.test(value) ? value : undefined;
}
