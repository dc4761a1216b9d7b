import type { Side } from "../sideOf";

/**
 * Finds the runs of points on one side that are as long as said or longer: the first point of each, the point after
 * its last, and the side. A point of side 0 ends a run. It looks at the last point that a run would need and goes back
 * from there, so that most points of a series without runs need not be looked at.
 */
export function eachRun(
  count: number,
  length: number,
  sideAt: (point: number) => Side,
  found: (first: number, after: number, side: Side) => void,
): void {
  let first = 0;
  while (first + length <= count) {
    let after = first + length;
    const side = sideAt(after - 1);
    const begins = side === 0 ? after : beginningOf(first, after - 1, side, sideAt);
    if (begins === first) {
      while (after < count && sideAt(after) === side) after += 1;
      found(first, after, side);
    }
    first = begins === first ? after : begins;
  }
}

/** How far back a side goes on without a break, to an earliest point at most. */
function beginningOf(earliest: number, point: number, side: Side, sideAt: (point: number) => Side): number {
  let begins = point;
  while (begins > earliest && sideAt(begins - 1) === side) begins -= 1;
  return begins;
}
