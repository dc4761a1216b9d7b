import type { Chart } from "../limits/chart";
import { pointLimitsOf, processLimitsOf, type ProcessLimits } from "../limits/processLimits";
import { withoutPoints, type Part } from "../sample";
import { sideOf, type Side } from "../sideOf";
import { valueAt } from "../valueAt";

/** A process as the algorithm sets it: where it starts and the limits of its calculation periods. */
export interface StableProcess {
  readonly start: number;
  readonly direction: Side;
  readonly limits: ProcessLimits;
}

/** Points on one side that make a shift. */
export const shiftLength = 8;
/** The extreme points that a calculation may leave out. */
const mostExclusions = 3;

/**
 * Processes by the stable shift algorithm (autospc's, with no regrets): limits come from a fixed number of periods
 * and stay until a shift of eight starts a new set that the data after it don't contradict. Empty when there are
 * fewer values than that number of periods. A candidate is judged by its calculation periods, a shift that hangs over
 * their end, and the extremes of all later values, so that the cost by point does not grow with the series.
 */
export function stableShift(chart: Chart, periods: number): readonly StableProcess[] {
  const { values } = chart.sample;
  const lastStart = lastWith(values, periods);
  const first = lastStart < 0 ? undefined : limitsFrom(chart, 0, periods);
  if (!first) return [];
  const extremes = extremesOf(values);
  const found: StableProcess[] = [{ start: 0, direction: 0, limits: first }];
  let limits = first;
  let look = periods;
  while (look <= lastStart) {
    const { start, side: direction } = nextShift(values, look, limits);
    if (start > lastStart) break;
    const next = limitsFrom(chart, start, periods);
    const candidate = { values, extremes, start, direction, end: start + periods };
    if (next && !isContradicted(candidate, next)) {
      found.push({ start, direction, limits: next });
      limits = next;
      look = start + periods;
    } else {
      look = start + 1;
    }
  }
  return found;
}

/** The last point from which on there are so many values; below 0 when there never are. */
function lastWith(values: Float64Array, count: number): number {
  let point = values.length;
  for (let left = count; left > 0; left -= Number.isNaN(values[point]) ? 0 : 1) point -= 1;
  return point;
}

/** An average and how near to it a value is on it. */
type Line = Pick<ProcessLimits, "average" | "lineWidth">;

interface Shift {
  readonly start: number;
  readonly side: Side;
}

/** The first eight points in a row on one side of a line, at or after a point; from the end when there are none. */
function nextShift(values: Float64Array, from: number, line: Line, to = values.length): Shift {
  let side: Side = 0;
  let run = 0;
  for (let point = from; point < to; point += 1) {
    const next = sideOf(valueAt(values, point), line.average, line.lineWidth);
    run = next === side ? run + 1 : 1;
    side = next;
    if (side !== 0 && run === shiftLength) return { start: point + 1 - run, side };
  }
  return { start: to, side: 0 };
}

/** The limits of the calculation periods, without up to three points beyond them, the furthest first. */
function limitsFrom(chart: Chart, from: number, periods: number): ProcessLimits | undefined {
  const { sample } = chart;
  const part = { sample, from, to: Math.min(from + periods, sample.values.length) };
  const left = new Set<number>();
  let limits = processLimitsOf(chart, part);
  while (limits && left.size < mostExclusions) {
    const furthest = furthestBeyond(chart, part, limits, left);
    if (furthest.length === 0) break;
    for (const point of furthest.slice(0, mostExclusions - left.size)) left.add(point);
    limits = processLimitsOf(chart, withoutPoints(part, left));
  }
  return limits;
}

/** The points furthest beyond their limits, all that are equally far, on either side. */
function furthestBeyond(
  chart: Chart,
  { sample, from, to }: Part,
  limits: ProcessLimits,
  left: ReadonlySet<number>,
): readonly number[] {
  let furthest: number[] = [];
  let most = 0;
  for (let point = from; point < to; point += 1) {
    const { lower, upper, lineWidth } = pointLimitsOf(chart, limits, point);
    const value = valueAt(sample.values, point);
    const beyond = Math.max(value - upper, lower - value);
    if (left.has(point) || !(beyond > lineWidth)) continue;
    const further = sideOf(beyond, most, lineWidth);
    if (further === 0) furthest.push(point);
    if (further <= 0) continue;
    furthest = [point];
    most = beyond;
  }
  return furthest;
}

/** A start of a process that is looked at; its calculation periods end before `end`. */
interface Candidate {
  readonly values: Float64Array;
  readonly extremes: Extremes;
  readonly start: number;
  readonly direction: Side;
  readonly end: number;
}

/**
 * Whether the data after a candidate start speak against it: a shift the other way that begins in its calculation
 * periods after their first run, or a run the other way at their end that is still open at the end of the data.
 */
function isContradicted({ values, extremes, start, direction, end }: Candidate, line: Line): boolean {
  const sideAt = (point: number): Side => sideOf(valueAt(values, point), line.average, line.lineWidth);
  let point = start + 1;
  while (sideAt(start) !== 0 && sideAt(point) === sideAt(start)) point += 1;
  const near = Math.min(end + shiftLength - 1, values.length);
  for (; point < end; point += 1) {
    const shift = nextShift(values, point, line, near);
    if (shift.side === -direction) return true;
    point = shift.start;
  }
  let last = end - 1;
  while (last > start && sideAt(last) === 0) last -= 1;
  const side = sideAt(last);
  if (side === 0 || side === direction) return false;
  const nearest = valueAt(side > 0 ? extremes.lowest : extremes.highest, end);
  return sideOf(nearest, line.average, line.lineWidth) !== direction;
}

/** The lowest and the highest of the values from each point on; infinite, and so on no wrong side, where there are none. */
interface Extremes {
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

function extremesOf(values: Float64Array): Extremes {
  const lowest = new Float64Array(values.length + 1).fill(Infinity);
  const highest = new Float64Array(values.length + 1).fill(-Infinity);
  for (let point = values.length - 1; point >= 0; point -= 1) {
    const value = valueAt(values, point);
    const [low, high] = [valueAt(lowest, point + 1), valueAt(highest, point + 1)];
    lowest[point] = value < low ? value : low;
    highest[point] = value > high ? value : high;
  }
  return { lowest, highest };
}
