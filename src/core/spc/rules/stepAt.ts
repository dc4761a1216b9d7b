import { sideOf, type Side } from "../sideOf";

/** Which way a value lies from the one before: 1 above it, -1 below; 0 where they are equal or one is missing. */
export function stepAt(values: Float64Array, point: number): Side {
  return point === 0 ? 0 : sideOf(values[point], values[point - 1]);
}
