import { managedFaultWords } from "../../words";
import { sameValue } from "../managed/sameValue";
import type { CellValue } from "../types";
import { WorkbookFault } from "../workbookFault";

/** What Excel shows while a function of an add-in is still at work. */
const atWork = new Set<CellValue>(["#BUSY!", "#GETTING_DATA"]);

/**
 * Whether formulas of ours give what they were written for, among the cells that were read back. While a function is
 * at work its cell and those that read it show errors, which pass.
 */
export function comingTo(
  cells: readonly (readonly CellValue[])[],
): (now: CellValue | undefined, expected: CellValue) => boolean {
  const working = cells.some((line) => line.some((cell) => atWork.has(cell)));
  return (now, expected) => {
    if (now === "#NAME?") throw new WorkbookFault("NoFunctions", managedFaultWords.noFunctions);
    return sameValue(now, expected) || (working && typeof now === "string" && now.startsWith("#"));
  };
}
