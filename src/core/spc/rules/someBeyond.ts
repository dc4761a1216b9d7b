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
    const { values, weights, start, end, limits, sides, zones } = process;
    const [marks, least] = weights ? [sides, 1] : [zones, sigmas];
    // How many of the latest points may be beyond: few points have enough, and only those are asked exactly. Where
    // sigma varies, a point within its own may be beyond the latest point's, so all on a side may be.
    let above = 0;
    let below = 0;
    for (let point = start; point < end; point += 1) {
      const oldest = point < start + of ? 0 : Number(marks[point - of]);
      const newest = Number(marks[point]);
      above += Number(newest >= least) - Number(oldest >= least);
      below += Number(newest <= -least) - Number(oldest <= -least);
      if (point < start + of - 1 || (above < some && below < some)) continue;
      const side = sideBeyond(process, point, sigmas);
      const line = limits.average + side * sigmas * sigmaAt(limits, weights, point);
      let beyond = Math.abs(side);
      for (let earlier = point - of + 1; earlier < point; earlier += 1) {
        const value = valueAt(values, earlier);
        beyond += Number(side * value > side * line + limits.lineWidth) - of * Number(Number.isNaN(value));
      }
      if (beyond >= some) flag(point, side);
    }
  };
}
