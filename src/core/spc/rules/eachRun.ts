import type { Side } from "../sideOf";

/**
 * Finds the runs of points on one side that are as long as said or longer: the first point of each, the point after
 * its last, and the side. A point of side 0 ends a run. It looks at the last point that a run would need and goes back
 * from there, so that most points of a series without runs need not be looked at. With a turn of -1, runs of points
 * on either side in turn; the side is then that of the last point needed.
 */
export function eachRun(
  { start, end }: { readonly start: number; readonly end: number },
  length: number,
  sides: Int8Array,
  found: (first: number, after: number, side: Side) => void,
  turn: 1 | -1 = 1,
): void {
  let first = start;
  while (first + length <= end) {
    let after = first + length;
    const side = sides[after - 1] as Side;
    let begins = after - 1;
    while (side !== 0 && begins > first && sides[begins] === turn * Number(sides[begins - 1])) begins -= 1;
    if (side === 0 || begins > first) {
      first = side === 0 ? after : begins;
      continue;
    }
    while (after < end && sides[after] === turn * Number(sides[after - 1])) after += 1;
    found(first, after, side);
    first = after;
  }
}
