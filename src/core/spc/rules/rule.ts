import { sideOf, type Side } from "../sideOf";

/** The points of one process, as its rules see them: a rule never looks across processes. */
export interface ProcessPoints {
  readonly values: Float64Array;
  readonly average: number;
  /** Sigma at a point: the same at each, or smaller where a point weighs more. */
  readonly sigmaAt: (point: number) => number;
}

/** A pattern that a process in control would hardly show. Each rule is a file of its own here. */
export interface Rule {
  /** The signal of a point on the upper side, and on the lower; the same where the rule has no sides. */
  readonly above: string;
  readonly below: string;
  /** The side of each point that shows the pattern, 0 for the others. */
  readonly flags: (process: ProcessPoints) => Int8Array;
}

/** Which points of a pattern are flagged: all, or those at which it is complete. */
export type Mark = "all" | "end";

/** The side on which a value is further from the average than so many sigmas of a point; 0 when it is not. */
export function sideBeyond(process: ProcessPoints, value: number, sigmas: number, point: number): Side {
  const distance = sigmas * process.sigmaAt(point);
  if (sideOf(value, process.average + distance) > 0) return 1;
  return sideOf(value, process.average - distance) < 0 ? -1 : 0;
}

/** The side of each point by its value. */
export function sidesOf(values: Float64Array, sideAt: (value: number, point: number) => number): Int8Array {
  const sides = new Int8Array(values.length);
  for (let point = 0; point < values.length; point += 1) sides[point] = sideAt(values[point] ?? NaN, point);
  return sides;
}

/** Flags every run of one side as long as said, by the side of each point. A point of side 0 ends a run. */
export function flagRuns(sides: Int8Array, length: number, mark: Mark): Int8Array {
  const flags = new Int8Array(sides.length);
  let run = 0;
  sides.forEach((side, point) => {
    run = side !== 0 && side === sides[point - 1] ? run + 1 : 1;
    if (side === 0 || run < length) return;
    if (mark === "all" && run === length) flags.fill(side, point + 1 - length, point);
    flags[point] = side;
  });
  return flags;
}
