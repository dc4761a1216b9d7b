/** A figure of a series; NaN where it is missing or there is no such point. */
export function valueAt(figures: Float64Array, point: number): number {
  const value = figures[point];
  // Written with ?? it makes every loop over a series half as slow again.
  if (value === undefined) return NaN;
  return value;
}
