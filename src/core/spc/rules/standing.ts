import { sigmaAt, type ProcessLimits } from "../limits/processLimits";
import { sideOf, type Side } from "../sideOf";
import { valueAt } from "../valueAt";

/** The points of one process, as its rules see them: a rule never looks across processes. */
export interface ProcessPoints {
  readonly values: Float64Array;
  readonly weights: Float64Array | undefined;
  readonly start: number;
  /** The point after its last. */
  readonly end: number;
  readonly limits: ProcessLimits;
}

/** Whole sigmas from the average, and on which side; the outermost zones have no end. */
export type Zone = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** A process with where its points stand, worked out once for all rules. */
export interface Standing extends ProcessPoints {
  /** By point: 1 above the average, -1 below it, 0 on it or missing. */
  readonly sides: Int8Array;
  /** By point: how many whole sigmas beyond the average, and on which side: -3 to 3; 0 where missing. */
  readonly zones: Int8Array;
  /** By point: which way it lies from the one before: 1 above it, -1 below; 0 where they are equal or one is missing. */
  readonly moves: Int8Array;
  /** For a rule to mark points in, for as long as it looks. */
  readonly marks: Int8Array;
}

/** Room for where the points of a chart stand, so many. */
export function roomFor(count: number): Omit<Standing, keyof ProcessPoints> {
  const marks = () => new Int8Array(count);
  return { sides: marks(), zones: marks(), moves: marks(), marks: marks() };
}

/** Works out where the points of a process stand. Processes of one chart share arrays, each its own stretch of them. */
export function standingOf(process: Standing): Standing {
  const { values, weights, start, end, limits, sides, zones, moves } = process;
  const { average, lineWidth } = limits;
  let before = NaN;
  for (let point = start; point < end; point += 1) {
    const value = valueAt(values, point);
    moves[point] = sideOf(value, before, lineWidth);
    before = value;
    const distance = value - average;
    const beyond = Math.abs(distance) - lineWidth;
    const sigma = sigmaAt(limits, weights, point);
    // Lines are counted, not asked one by one: half of all points would answer otherwise than the one before.
    const side = Number(distance > lineWidth) - Number(distance < -lineWidth);
    sides[point] = side;
    zones[point] = side * (Number(beyond > sigma) + Number(beyond > 2 * sigma) + Number(beyond > 3 * sigma));
  }
  return process;
}

/** The side on which a point is further from the average than so many sigmas; 0 when it is not. */
export function sideBeyond({ zones }: Standing, point: number, sigmas: number): Side {
  const zone = zones[point] as Zone;
  if (zone >= sigmas) return 1;
  return zone <= -sigmas ? -1 : 0;
}
