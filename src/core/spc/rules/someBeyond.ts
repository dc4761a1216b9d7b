import { sigmaAt } from "../limits/processLimits";
import { valueAt } from "../valueAt";
import type { Rule } from "./rule";
import { sideBeyond } from "./standing";

/**
 * Flags a point beyond so many sigmas when, of the latest so many points, at least as many as said lie beyond on its
 * side and none is missing. The earlier points are held against the latest point's sigma, as qcc does where sigma
 * varies.
 */
export function someBeyond(some: number, of: number, sigmas: number): Rule["scan"] {
  return (process, flag) => {
    const { values, weights, start, end, limits } = process;
    for (let point = start + of - 1; point < end; point += 1) {
      const side = sideBeyond(process, point, sigmas);
      if (side === 0) continue;
      const line = limits.average + side * sigmas * sigmaAt(limits, weights, point);
      let beyond = 1;
      // All are counted: where it could stop would be another place each time, and engines guess ahead.
      for (let earlier = point - of + 1; earlier < point; earlier += 1) {
        const value = valueAt(values, earlier);
        beyond += Number(side * value > side * line + limits.lineWidth) - of * Number(Number.isNaN(value));
      }
      if (beyond >= some) flag(point, side);
    }
  };
}
