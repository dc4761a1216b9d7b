import { formulaTokens } from "../formula/formulaTokens";
import { readReference } from "../formula/reference";
import type { Block } from "../managed/growSource";

/** A formula of the workbook, in a cell or a name. */
export interface PlacedFormula {
  /** The cell with its sheet's name, or the name. */
  readonly at: string;
  /** The sheet its references without one are to. */
  readonly sheet: string;
  readonly formula: string;
}

/** A block on a sheet. */
export interface SheetBlock extends Block {
  readonly sheet: string;
}

/** How a formula reads cells: all that is spilled (`A1#`), or some of its cells by their own addresses. */
export type ReadHow = "spill" | "cells";

export interface Reader {
  readonly at: string;
  readonly formula: string;
  readonly how: ReadHow;
}

/** How a formula reads a spilled block, if it does. Only reading `A1#` breaks when the block becomes values. */
export function readsBlock({ formula, sheet }: PlacedFormula, block: SheetBlock): ReadHow | undefined {
  let how: ReadHow | undefined;
  for (const { kind, text } of formulaTokens(formula)) {
    const reference = kind === "reference" ? readReference(text) : undefined;
    if (!reference || (reference.sheet ?? sheet).toLowerCase() !== block.sheet.toLowerCase()) continue;
    const { first, last = first, spill } = reference;
    if (spill && first.row === block.row && first.column === block.column) return "spill";
    const meets =
      first.row < block.row + block.rows &&
      last.row >= block.row &&
      first.column < block.column + block.columns &&
      last.column >= block.column;
    if (meets) how = "cells";
  }
  return how;
}
