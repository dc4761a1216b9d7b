import type { Side } from "../sideOf";
import { valueAt } from "../valueAt";

/**
 * Where the median of the values before an end lies short of a line, seen from a side (below it from above, 1): that
 * end. Else a later point: before any end up to there, whatever comes, it will not be short. It is told how many values
 * there are before the end.
 */
export type MedianShortFrom = (line: number, side: Side, end: number, count: number) => number;

/**
 * Asks for the median of the values since a start. It counts and does not sort: how many values fall short of a line,
 * going on from the last count for that side. A median short of a line is short of each that is further out, and one
 * that is not, of none nearer: a new count is seldom needed, and a long series costs no more by point.
 */
export function medianCount(values: Float64Array, from: number): MedianShortFrom {
  // For the side asked of last, and for the other.
  let counted = countOver(from, 0, 0);
  let other = counted;
  return (line, side, end, count) => {
    const seen = side * line;
    if (side !== counted.side) [counted, other] = [other, counted];
    const further = seen > counted.line;
    const tells =
      side === counted.side && (seen === counted.line || isShort(values, counted, end, count) === further);
    if (!tells) counted = countOver(from, seen, side);
    if (isShort(values, counted, end, count)) return end;
    // Each value that comes takes one at most from what is lacking.
    return end + Math.max(1, count - 2 * counted.short);
  };
}

interface Count {
  /** Figures are turned round where they are seen from below. */
  readonly side: Side;
  readonly line: number;
  /** The points before this one are counted, and before the other ranked. */
  next: number;
  ranked: number;
  short: number;
  /** Of the values that are ranked. */
  furthestShort: number;
  nearestOther: number;
}

function countOver(from: number, line: number, side: Side): Count {
  return {
    side,
    line,
    next: from,
    ranked: from,
    short: 0,
    furthestShort: -Infinity,
    nearestOther: Infinity,
  };
}

function isShort(values: Float64Array, counted: Count, end: number, count: number): boolean {
  const { side, line } = counted;
  let { short } = counted;
  for (let point = counted.next; point < end; point += 1) {
    // Counted, not asked: half of the values would answer otherwise than the one before.
    short += Number(side * valueAt(values, point) < line);
  }
  counted.next = end;
  counted.short = short;
  return 2 * short === count ? middleOf(values, counted) < line : 2 * short > count;
}

/** Half way between the two values in the middle, where just half of the values fall short. */
function middleOf(values: Float64Array, count: Count): number {
  for (; count.ranked < count.next; count.ranked += 1) {
    const value = count.side * valueAt(values, count.ranked);
    if (value < count.line) count.furthestShort = Math.max(count.furthestShort, value);
    if (value >= count.line) count.nearestOther = Math.min(count.nearestOther, value);
  }
  return (count.furthestShort + count.nearestOther) / 2;
}
