import type { CheckedSheet } from "../../../src/core/checks/checkedSheet";
import { Outcome } from "../../../src/core/checks/outcome";
import type { Cell } from "../../../src/core/checks/read/cell";
import { readSheet } from "../../../src/core/checks/read/readSheet";
import { findTables } from "../../../src/core/checks/tables/findTables";
import type { Table } from "../../../src/core/checks/tables/table";
import { table, typedSheet } from "./sheetOf";
import { at } from "./toldOf";

/** Every cell of a sheet. */
export function gridOf(sheet: CheckedSheet): readonly (readonly Cell[])[] {
  const steps = readSheet(sheet);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The tables found among rows written as lines, cells parted by |. */
export function tablesOf(lines: string, more: Partial<CheckedSheet> = {}): readonly Table[] {
  const sheet = { ...typedSheet("Sheet", table(lines)), ...more };
  return findTables(sheet, gridOf(sheet));
}

/** The one table among them. */
export function tableOf(lines: string, more: Partial<CheckedSheet> = {}): Table {
  const [found, ...others] = tablesOf(lines, more);
  if (!found || others.length > 0) throw new Error(`These are ${others.length + (found ? 1 : 0)} tables.`);
  return found;
}

/** What a check finds: severity, check, the cell and those beside it as row and column from 0, and why. */
export function foundBy(check: (outcome: Outcome) => void): readonly (readonly string[])[] {
  const outcome = new Outcome("Sheet");
  check(outcome);
  return outcome.findings.map(({ severity, check: id, cell, also, why }) => [
    severity,
    id,
    [cell, ...also].map(at).join(" / "),
    why,
  ]);
}
