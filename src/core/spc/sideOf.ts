/** Values this close to a line, as a part of the larger of the two, are on it: 0.1 twelve times is not a shift. */
const onTheLine = 1e-12;

export type Side = -1 | 0 | 1;

/** On which side of a line a value lies: 1 above, -1 below, 0 on it or missing. */
export function sideOf(value: number | undefined, line: number | undefined): Side {
  if (value === undefined || line === undefined) return 0;
  const distance = value - line;
  const apart = Math.abs(distance);
  if (apart <= onTheLine * Math.abs(value) || apart <= onTheLine * Math.abs(line)) return 0;
  if (distance > 0) return 1;
  return distance < 0 ? -1 : 0;
}
