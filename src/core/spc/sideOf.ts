import { valueAt } from "./valueAt";

/** A line is as thick as rounding, as a part of the largest value of its process: 0.1 twelve times is not a shift. */
const roundingPart = 1e-12;

export type Side = -1 | 0 | 1;

/** How near to a line a value is on it, by the largest value of its process. */
export function lineWidthOf(largest: number): number {
  return roundingPart * largest;
}

/** On which side of a line a value lies: 1 above, -1 below, 0 on it or missing. */
export function sideOf(value: number, line: number, lineWidth: number): Side {
  // Counted, not asked: values about a line would answer otherwise half of the time, and engines guess ahead.
  return (Number(value > line + lineWidth) - Number(value < line - lineWidth)) as Side;
}

/** The furthest from 0 of the values from a point on to the one before an end. */
export function largestOf(values: Float64Array, from: number, to: number): number {
  let largest = 0;
  for (let point = from; point < to; point += 1) {
    const size = Math.abs(valueAt(values, point));
    if (size > largest) largest = size;
  }
  return largest;
}
