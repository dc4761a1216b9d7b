import { sigmaAt } from "../limits/processLimits";
import type { Side } from "../sideOf";
import { valueAt } from "../valueAt";
import type { Rule } from "./rule";

/**
 * Flags a point beyond so many sigmas when, of the latest so many points, at least as many as said lie beyond on its
 * side and none is missing. The earlier points are held against the latest point's sigma, as qcc does where sigma
 * varies.
 */
export function someBeyond(some: number, of: number, sigmas: 1 | 2): Rule["scan"] {
  return (process, flag) => {
    const { values, weights, start, limits, sides } = process;
    const points = sigmas === 1 ? process.one : process.two;
    const end = sigmas === 1 ? process.oneEnd : process.twoEnd;
    // Few points have enough others with them. Where sigma varies, one within its own may be beyond theirs.
    const others = weights ? 0 : some - 1;
    for (let place = start + others; place < end; place += 1) {
      const point = Number(points[place]);
      const oldest = point - of + 1;
      if (oldest < start || Number(points[place - others]) < oldest) continue;
      const side = sides[point] as Side;
      const line = limits.average + side * sigmas * sigmaAt(limits, weights, point);
      let beyond = 1;
      for (let earlier = oldest; earlier < point; earlier += 1) {
        const value = valueAt(values, earlier);
        beyond += Number(side * value > side * line + limits.lineWidth) - of * Number(Number.isNaN(value));
      }
      if (beyond >= some) flag(point, side);
    }
  };
}
