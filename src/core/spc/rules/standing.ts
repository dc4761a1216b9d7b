import { sigmaAt, type ProcessLimits } from "../limits/processLimits";
import type { Side } from "../sideOf";
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

/** A process with where its points stand, worked out once for all rules. */
export interface Standing extends ProcessPoints {
  /** By point: 1 above the average, -1 below it, 0 on it or missing. */
  readonly sides: Int8Array;
  /** By point: which way it lies from the one before: 1 above it, -1 below; 0 where they are equal or one is missing. */
  readonly moves: Int8Array;
  /**
   * The points beyond one sigma and beyond two, oldest first, from the place of the first point to before an end: rules
   * ask for points that are rare among all, and most need not be looked at.
   */
  readonly one: Int32Array;
  readonly oneEnd: number;
  readonly two: Int32Array;
  readonly twoEnd: number;
}

/** Room for where the points of a chart stand, which its processes share: each has its own stretch of it. */
interface Room {
  readonly sides: Int8Array;
  readonly moves: Int8Array;
  readonly one: Int32Array;
  readonly two: Int32Array;
}

let room = newRoom(0);

/**
 * Room for so many points. It is kept for the next chart, which writes all that it reads: fresh room costs as much as
 * two passes over the points.
 */
export function roomFor(count: number): Room {
  if (room.sides.length < count) room = newRoom(count);
  return room;
}

/** A list has a place more, for a point that is written and not counted. */
function newRoom(count: number): Room {
  const marks = (): Int8Array => new Int8Array(count);
  const list = (): Int32Array => new Int32Array(count + 1);
  return { sides: marks(), moves: marks(), one: list(), two: list() };
}

/** Works out where the points of a process stand. */
export function standingOf(process: ProcessPoints, { sides, moves, one, two }: Room): Standing {
  const { values, weights, start, end, limits } = process;
  const { average, lineWidth, unitSigma } = limits;
  let before = NaN;
  let oneEnd = start;
  let twoEnd = start;
  for (let point = start; point < end; point += 1) {
    const value = valueAt(values, point);
    const move = value - before;
    moves[point] = Number(move > lineWidth) - Number(-move > lineWidth);
    before = value;
    // Lines are counted, not asked one by one: half of all points would answer otherwise than the one before.
    const distance = value - average;
    sides[point] = Number(distance > lineWidth) - Number(-distance > lineWidth);
    const beyond = Math.abs(distance) - lineWidth;
    const sigma = weights === undefined ? unitSigma : sigmaAt(limits, weights, point);
    one[oneEnd] = point;
    oneEnd += Number(beyond > sigma);
    // So few are that guessing is quicker.
    if (beyond > 2 * sigma) two[twoEnd++] = point;
  }
  return { values, weights, start, end, limits, sides, moves, one, oneEnd, two, twoEnd };
}

/** The side on which a point is beyond its limit, three sigma from the average; 0 when it is not, or is missing. */
export function sideBeyondLimit({ values, weights, limits, sides }: Standing, point: number): Side {
  const distance = Math.abs(valueAt(values, point) - limits.average) - limits.lineWidth;
  return distance > 3 * sigmaAt(limits, weights, point) ? (sides[point] as Side) : 0;
}
