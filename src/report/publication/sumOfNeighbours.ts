/** Counts in lines: rows, or columns. */
export type CountLines = readonly (readonly (number | null)[])[];

/** Fewer figures may agree by chance. */
const leastAgreeing = 3;

/** A line that is the sum of two or more lines right before it, or right after it, in each of its figures. */
export function sumOfNeighbours(lines: CountLines): number | null {
  const found = lines.findIndex((_, at) => isSum(lines, at, -1) || isSum(lines, at, 1));
  return found < 0 ? null : found;
}

function isSum(lines: CountLines, at: number, step: 1 | -1): boolean {
  const own = lines[at] ?? [];
  if (own.filter((value) => (value ?? 0) > 0).length < leastAgreeing) return false;
  const sums = own.map(() => 0);
  for (let next = at + step, count = 1; next >= 0 && next < lines.length; next += step, count += 1) {
    (lines[next] ?? []).forEach((value, i) => {
      sums[i] = (sums[i] ?? 0) + (value ?? 0);
    });
    if (count > 1 && sums.every((sum, i) => sum === (own[i] ?? 0))) return true;
    if (sums.some((sum, i) => sum > (own[i] ?? 0))) return false;
  }
  return false;
}
