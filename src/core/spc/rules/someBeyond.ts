import { sideBeyond, sidesOf, type ProcessPoints } from "./rule";

/**
 * Flags a point beyond so many sigmas when, of the latest so many points, at least as many as said lie beyond on its
 * side. The earlier points are held against the latest point's sigma, as qcc does where sigma varies.
 */
export function flagSomeBeyond(process: ProcessPoints, some: number, of: number, sigmas: number): Int8Array {
  const { values } = process;
  return sidesOf(values, (value, point) => {
    const side = sideBeyond(process, value, sigmas, point);
    if (side === 0 || point + 1 < of) return 0;
    let beyond = 0;
    for (let each = point + 1 - of; each <= point; each += 1) {
      const earlier = values[each] ?? NaN;
      if (Number.isNaN(earlier)) return 0;
      if (sideBeyond(process, earlier, sigmas, point) === side) beyond += 1;
    }
    return beyond >= some ? side : 0;
  });
}
