import { queueCells } from "../enterable";
import { excelRun } from "../excelRun";
import type { CellValue, Waiting } from "../types";
import { withPlainCalls } from "./boardCalls";
import { changedMeanwhile, sheetProtected } from "./freeze";
import { type BoardFormula, boardFormulas } from "./listBoardFormulas";
import { blockBefore, queueBlockReads } from "./readBlocks";
import type { Scope } from "./usedFormulas";

const broken = "#NAME?";

/** Lists the formulas that call our functions and show #NAME?, as they may after a workbook is opened. */
export function listBroken(scope: Scope, waiting: Waiting = {}): Promise<BoardFormula[]> {
  return excelRun(async (talk) => {
    const formulas = await boardFormulas(talk, scope);
    return formulas.filter(({ error }) => error === broken);
  }, waiting);
}

export interface Repaired {
  readonly repaired: readonly string[];
  /** Those that show #NAME? still: the add-in's functions are not there. */
  readonly broken: readonly string[];
}

/** Enters broken formulas again, which makes Excel look for their functions anew. Three round trips. */
export function repair(list: readonly BoardFormula[], waiting: Waiting = {}): Promise<Repaired> {
  if (list.length === 0) return Promise.resolve({ repaired: [], broken: [] });
  return excelRun(async ({ context, answered, changing }) => {
    const cellNow = ({ sheet, row, column }: BoardFormula) =>
      context.workbook.worksheets.getItem(sheet).getCell(row, column).untrack();
    const reads = list.map((formula) => queueBlockReads(cellNow(formula)));
    await context.sync();
    answered();
    if (reads.some(({ protection }) => protection.protected)) throw sheetProtected();
    list.forEach((formula, i) => {
      const read = reads[i];
      const before = read && blockBefore(read);
      if (before?.formulas[0]?.[0] !== formula.formula) throw changedMeanwhile(formula.address);
      queueCells(cellNow(formula), [[withPlainCalls(formula.formula)]], before.numberFormats);
    });
    changing();
    await context.sync();
    answered();
    const after = list.map((formula) => cellNow(formula).load("values"));
    await context.sync();
    answered();
    const still = list.filter((_, i) => (after[i]?.values as CellValue[][] | undefined)?.[0]?.[0] === broken);
    return {
      repaired: list.filter((formula) => !still.includes(formula)).map(({ address }) => address),
      broken: still.map(({ address }) => address),
    };
  }, waiting);
}
