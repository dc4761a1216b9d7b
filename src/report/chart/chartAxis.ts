import { nice, tickStep } from "d3-array";
import type { ChartAxis, ChartUnit } from "./chartScale";
import type { ChartFacts } from "./chartSpec";

/** The lowest and the highest that a chart draws. */
export interface AxisRange {
  readonly low: number;
  readonly high: number;
}

const ticks = 6;
/** Room beyond the outermost mark, as a part of the range. */
const room = 0.05;
/** A range that is less of its values is that of a series that never moves. */
const leastPart = 1e-9;
const leastSize = 1e-9;

/** The range of all values, limits and the target. */
export function axisRange({ points, target }: Pick<ChartFacts, "points" | "target">): AxisRange {
  let [low, high] = target === null ? [Infinity, -Infinity] : [target, target];
  for (const { value, lower, upper, average } of points) {
    for (const each of [value, lower, upper, average]) {
      if (each === null) continue;
      low = Math.min(low, each);
      high = Math.max(high, each);
    }
  }
  return low > high ? { low: 0, high: 1 } : { low, high };
}

/**
 * An axis of round numbers around a range: from 0 where values come near to it beside their size, never below 0 for
 * what is never negative, whole numbers for counts, and no percentage above 100% where none is.
 */
export function chartAxis({ low, high }: AxisRange, unit: ChartUnit): ChartAxis {
  const [from, to] = widened(low, high);
  const [minimum, maximum] = nice(from, to, ticks);
  const step = tickStep(minimum, maximum, ticks);
  if (unit === "counts" && step < 1) {
    return { minimum: Math.floor(minimum), maximum: Math.ceil(maximum), step: 1 };
  }
  const most = unit === "percentages" && high <= 1 ? Math.min(maximum, 1) : maximum;
  return { minimum, maximum: most, step };
}

function widened(low: number, high: number): [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size < leastSize) return [0, 1];
  if (high - low <= leastPart * size) return low >= 0 ? [0, high * 1.25] : [low * 1.25, 0];
  const more = (high - low) * room;
  const top = high <= 0 ? Math.min(0, high + more) : high + more;
  if (low < 0) return [low - more, top];
  return [low <= high / 2 ? 0 : Math.max(0, low - more), top];
}
