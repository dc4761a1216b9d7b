import type { Chart } from "../limits/chart";
import { pointLimitsOf, processLimitsOf, type ProcessLimits } from "../limits/processLimits";
import { countOf, sliceOf, withoutPoints } from "../sample";
import { sideOf, type Side } from "../sideOf";

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
 * fewer values than that number of periods.
 */
export function stableShift(chart: Chart, periods: number): readonly StableProcess[] {
  const { values } = chart.sample;
  const enough = (from: number): boolean => countOf(values.subarray(from)) >= periods;
  const first = enough(0) ? limitsFrom(chart, 0, periods) : undefined;
  if (!first) return [];
  const found: StableProcess[] = [{ start: 0, direction: 0, limits: first }];
  let runs = runsFrom(values, 0, first.average);
  let look = periods;
  while (look < values.length - 1 && enough(look)) {
    const [start, second] = nextShifts(runs, look);
    if (start === undefined || start >= values.length - 1 || !enough(start)) break;
    const direction = runs.sides[start] ?? 0;
    const limits = limitsFrom(chart, start, periods);
    const after = limits && runsFrom(values, start, limits.average);
    if (after && !isContradicted(after, start, periods, direction)) {
      found.push({ start, direction, limits });
      runs = after;
      look = start + periods;
    } else {
      look = second === undefined || isShiftAt(runs, start) ? start + 1 : second;
    }
  }
  return found;
}

/** The sides of all points from a start, and for each the run it belongs to. Missing points and those on the average break runs. */
interface Runs {
  readonly sides: readonly Side[];
  /** The first point of the run that a point belongs to. */
  readonly starts: readonly number[];
  /** The point after its last. */
  readonly ends: readonly number[];
}

function runsFrom(values: Float64Array, from: number, average: number): Runs {
  const sides: Side[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  values.forEach((value, point) => {
    const side = point < from ? 0 : sideOf(value, average);
    const goesOn = side !== 0 && point > from && side === sides[point - 1];
    sides.push(side);
    starts.push(goesOn ? (starts[point - 1] ?? point) : point);
    ends.push(point + 1);
  });
  for (let point = values.length - 2; point >= 0; point -= 1) {
    if (starts[point + 1] === starts[point]) ends[point] = ends[point + 1] ?? 0;
  }
  return { sides, starts, ends };
}

function isInShift(runs: Runs, point: number): boolean {
  return runs.sides[point] !== 0 && (runs.ends[point] ?? 0) - (runs.starts[point] ?? 0) >= shiftLength;
}

/** Whether the eight points from here on are all in shifts. */
function isShiftAt(runs: Runs, from: number): boolean {
  for (let point = from; point < from + shiftLength; point += 1) if (!isInShift(runs, point)) return false;
  return true;
}

/** Where a new process may start, at or after a point: here, inside a long enough run, or at the next two shifts. */
function nextShifts(runs: Runs, look: number): readonly (number | undefined)[] {
  const inside = isInShift(runs, look) && runs.starts[look] !== look;
  if (inside && (runs.ends[look] ?? 0) - look >= shiftLength) return [look];
  const starts: number[] = [];
  for (
    let point = look;
    point < runs.sides.length && starts.length < 2;
    point = runs.ends[point] ?? point + 1
  ) {
    if (isInShift(runs, point) && runs.starts[point] === point) starts.push(point);
  }
  return starts;
}

/** The limits of the calculation periods, without up to three points beyond them, the furthest first. */
function limitsFrom(chart: Chart, from: number, periods: number): ProcessLimits | undefined {
  const sample = sliceOf(chart.sample, from, from + periods);
  const { floor, ceiling, unitSigma } = chart;
  const calculation: Chart = { sample, floor, ceiling, unitSigma };
  const left = new Set<number>();
  let limits = processLimitsOf(chart, sample);
  for (let turn = 0; turn < mostExclusions && limits && left.size < mostExclusions; turn += 1) {
    const furthest = furthestBeyond(calculation, limits, left);
    if (furthest.length === 0) break;
    for (const point of furthest.slice(0, mostExclusions - left.size)) left.add(point);
    limits = processLimitsOf(chart, withoutPoints(sample, left));
  }
  return limits;
}

/** The points furthest beyond their limits, all that are equally far. */
function furthestBeyond(
  calculation: Chart,
  limits: ProcessLimits,
  left: ReadonlySet<number>,
): readonly number[] {
  let furthest: number[] = [];
  let most = 0;
  calculation.sample.values.forEach((value, point) => {
    const { lower, upper } = pointLimitsOf(calculation, limits, point);
    const above = sideOf(value, upper) > 0 ? value - upper : 0;
    const beyond = sideOf(value, lower) < 0 ? lower - value : above;
    if (beyond === 0 || left.has(point) || beyond < most) return;
    furthest = beyond > most ? [point] : [...furthest, point];
    most = beyond;
  });
  return furthest;
}

/**
 * Whether the data after a candidate start speak against it: a shift the other way that begins in its calculation
 * periods, or a run the other way at their end that is still open at the end of the data.
 */
function isContradicted(runs: Runs, start: number, periods: number, direction: Side): boolean {
  const end = start + periods;
  const firstRun = runs.ends[start] ?? start;
  for (let point = firstRun; point < end; point += 1) {
    if (isInShift(runs, point) && runs.sides[point] !== direction) return true;
  }
  let last = end - 1;
  while (last > start && runs.sides[last] === 0) last -= 1;
  const side = runs.sides[last];
  if (side === 0 || side === direction) return false;
  return runs.sides.slice(last + 1).every((each) => each === 0 || each === side);
}
