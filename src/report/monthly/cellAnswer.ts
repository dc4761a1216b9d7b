import { Fault } from "../../core";
import type { NumberStyle } from "../numberStyle";
import { numberStyles } from "../numberStyle";
import type { CellTone } from "../tableSpec";
import { monthlyCellWords } from "../../words";
import type { Quantity } from "./suppression";

/** What a column says of a measure. */
export interface CellAnswer {
  /** A fault shows as n/a. */
  readonly value: string | number | Fault;
  readonly style: NumberStyle;
  readonly tone?: CellTone;
  /** The counts that the value would give away. */
  readonly of: readonly Quantity[];
}

/** One for all cells: a fault takes its time to make. */
export const missingFigure = new Fault("#N/A", "values", monthlyCellWords.isMissing);

export function numberCell(
  value: number | null | Fault,
  style: NumberStyle,
  of: readonly Quantity[],
): CellAnswer {
  return { value: value ?? missingFigure, style, of };
}

export function wordsCell(
  value: string | Fault,
  of: readonly Quantity[],
  look: { readonly style?: NumberStyle; readonly tone?: CellTone | undefined } = {},
): CellAnswer {
  const { style = numberStyles.text, tone } = look;
  return { value, style, of, ...(tone === undefined || value instanceof Fault ? {} : { tone }) };
}
