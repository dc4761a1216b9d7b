import { isOmitted, readOne } from "../series/cells";
import { Fault } from "../series/fault";
import { readFigure } from "../series/readOptions";

export type Significance = "Significant rise" | "Significant fall" | "Not significant";

/** A change with the interval it lies in; what can't be answered holds its fault. */
export interface ChangeInterval {
  readonly change: number | Fault;
  readonly lower: number | Fault;
  readonly upper: number | Fault;
  readonly significance: Significance | Fault;
}

const usualConfidence = 0.95;
/** Police counts are millions at most; the interval's arithmetic is sure to here. */
const largestCount = 1e9;

/** Significant when the interval lies wholly on one side of no change. */
export function significanceOf(lower: number, upper: number): Significance {
  if (lower > 0) return "Significant rise";
  return upper < 0 ? "Significant fall" : "Not significant";
}

/**
 * Confidence as a proportion between 0 and 1, 0.95 when left out.
 * @throws Fault `#VALUE!` for anything else.
 */
export function readConfidence(given: unknown): number {
  if (isOmitted(given)) return usualConfidence;
  const confidence = readFigure(given, "confidence");
  if (confidence > 0 && confidence < 1) return confidence;
  throw new Fault("#VALUE!", "confidence", "is not between 0 and 1", readOne(given, "confidence"));
}

/**
 * A whole count of 0 or more.
 * @throws Fault `#VALUE!` when it is not, `#N/A` when missing.
 */
export function readCount(given: unknown, argument: string): number {
  const count = readFigure(given, argument);
  if (Number.isInteger(count) && count >= 0 && count <= largestCount) return count;
  throw new Fault("#VALUE!", argument, "is not a whole count from 0 to 1000000000", count);
}
