/** A figure of a series; NaN where it is missing or there is no such point. */
export function valueAt(figures: Float64Array, point: number): number {
  return Number(figures[point]);
}
