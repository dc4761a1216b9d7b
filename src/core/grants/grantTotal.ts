import { checkAsMany, isOmitted, readCells } from "../series/cells";
import { poundsOf, readPence, sumPence } from "./money";
import { totalRows } from "./totalRows";

export interface GrantArguments {
  readonly amounts: unknown;
  readonly labels?: unknown;
}

/**
 * The exact total of amounts in pounds; with labels, rows that are totals of others are not counted. Blank amounts
 * count nothing, so a list without any is 0.
 * @throws Fault `#VALUE!` for a cell that is not an amount in whole pence, or labels of another number than amounts.
 */
export function grantTotal(given: GrantArguments): number {
  return poundsOf(grantPence(given));
}

/** The same in pence. */
export function grantPence(given: GrantArguments): number {
  const cells = readCells(given.amounts, "amounts");
  const amounts = readPence(cells);
  if (isOmitted(given.labels)) return sumPence(amounts, "amounts");
  const labels = readCells(given.labels, "labels");
  checkAsMany(labels, cells);
  const isTotal = totalRows(amounts, labels.values);
  return sumPence(
    amounts.filter((_, at) => isTotal[at] !== true),
    "amounts",
  );
}
