import type { Way } from "./decideTotal";

const sum = /^=(?:SUM|SUBTOTAL|BOARD\.GRANTTOTAL)\(/i;
/** B2 or $B$2, but no sheet Q1! and no table T1[. */
const reference = /\b[A-Z]{1,3}\$?\d+(?![\w![])/gi;
/** The row it stands in, of a table of Excel's: Table1[@[Q1]:[Q4]]. */
const ownRow = /\[(?:@|#This Row)/i;

/** Whether a formula of Excel's adds up several rows, or several columns; a sum of what has a name may do either. */
export function isSumOf(way: Way, formula: string): boolean {
  if (!sum.test(formula)) return false;
  if (ownRow.test(formula)) return way === "columns";
  const cells = formula.match(reference);
  const crossed = cells?.map((cell) => cell.replace(way === "rows" ? /\D/g : /[^A-Z]/gi, ""));
  return crossed === undefined || new Set(crossed).size > 1;
}
