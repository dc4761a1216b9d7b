import { tableFacts, type TableFacts } from "./across/tableFacts";
import { checkDuplicateRows } from "./cells/duplicateRows";
import { checkMissingPeriods } from "./cells/missingPeriods";
import { checkMixedUnits } from "./cells/mixedUnits";
import { checkTextNumbers } from "./cells/textNumbers";
import { checkChanges } from "./changes/checkChanges";
import type { CheckedSheet } from "./checkedSheet";
import type { CellPlace, Finding } from "./finding";
import { Outcome } from "./outcome";
import { readSheet } from "./read/readSheet";
import { checkShares } from "./shares/checkShares";
import { findTables } from "./tables/findTables";
import { viewsOf } from "./tables/view";
import { checkTotals } from "./totals/checkTotals";

/** What the checks of one sheet found, and what comparing it with other sheets needs of it. */
export interface SheetChecked {
  readonly sheet: string;
  readonly findings: readonly Finding[];
  readonly held: readonly CellPlace[];
  readonly tables: readonly TableFacts[];
}

/** Rows read, or tables checked, so far. */
export interface CheckProgress {
  readonly stage: "read" | "check" | "compare";
  readonly done: number;
  readonly total: number;
}

/**
 * Checks one sheet in steps, so that the caller can show how far it is, and stop. The sheet's cells are not kept:
 * a workbook can be read and checked one sheet after another.
 */
export function* checkSheetInSteps(sheet: CheckedSheet): Generator<CheckProgress, SheetChecked> {
  const grid = yield* readSheet(sheet);
  const outcome = new Outcome(sheet.name);
  const found = findTables(sheet, grid);
  const tables: TableFacts[] = [];
  for (const [done, table] of found.entries()) {
    yield { stage: "check", done, total: found.length };
    const totals = checkTotals(table, outcome);
    yield { stage: "check", done, total: found.length };
    for (const view of viewsOf(table, totals)) {
      checkShares(view, outcome);
      checkChanges(view, outcome);
    }
    checkTextNumbers(table, outcome);
    checkMixedUnits(table, outcome);
    checkDuplicateRows(table, totals, outcome);
    checkMissingPeriods(table, outcome);
    tables.push(tableFacts(table, totals));
  }
  return { sheet: sheet.name, findings: outcome.findings, held: outcome.held, tables };
}
