import { sideOf, type Side } from "../sideOf";
import { valueAt } from "../valueAt";

/** The points of one process, as its rules see them: a rule never looks across processes. */
export interface ProcessPoints {
  readonly values: Float64Array;
  readonly average: number;
  /** Sigma at a point: the same at each, or smaller where a point weighs more. */
  readonly sigmaAt: (point: number) => number;
}

/** Takes a point that shows a pattern, and on which side. A point flagged again is of the later pattern. */
export type Flag = (point: number, side: Side) => void;

/** A pattern that a process in control would hardly show. Each rule is a file of its own here. */
export interface Rule {
  /** The signal of a point on the upper side, and on the lower; the same where the rule has no sides. */
  readonly above: string;
  readonly below: string;
  /** Flags the points of a process that show the pattern, from the oldest. */
  readonly scan: (process: ProcessPoints, flag: Flag) => void;
  /** The same as the side of each point, 0 for those that are not flagged. */
  readonly flags: (process: ProcessPoints) => Int8Array;
}

export function ruleOf(above: string, below: string, scan: Rule["scan"]): Rule {
  const flags = (process: ProcessPoints): Int8Array => {
    const sides = new Int8Array(process.values.length);
    scan(process, (point, side) => (sides[point] = side));
    return sides;
  };
  return { above, below, scan, flags };
}

/** Which points of a pattern are flagged: all, or those at which it is complete. */
export type Mark = "all" | "end";

/** The side on which a point is further from the average than so many sigmas; 0 when it is not. */
export function sideBeyond({ values, average, sigmaAt }: ProcessPoints, point: number, sigmas: number): Side {
  const value = valueAt(values, point);
  const distance = sigmas * sigmaAt(point);
  if (value > average + distance) return sideOf(value, average + distance);
  return value < average - distance ? sideOf(value, average - distance) : 0;
}
