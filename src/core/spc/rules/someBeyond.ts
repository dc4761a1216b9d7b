import { sideOf } from "../sideOf";
import { sideBeyond, type Rule } from "./rule";

/**
 * Flags a point beyond so many sigmas when, of the latest so many points, at least as many as said lie beyond on its
 * side and none is missing. The earlier points are held against the latest point's sigma, as qcc does where sigma
 * varies.
 */
export function someBeyond(some: number, of: number, sigmas: number): Rule["scan"] {
  return (process, flag) => {
    const { values, average, sigmaAt } = process;
    for (let point = of - 1; point < values.length; point += 1) {
      const side = sideBeyond(process, point, sigmas);
      if (side === 0) continue;
      const line = average + side * sigmas * sigmaAt(point);
      let spare = of - some;
      for (let earlier = point - 1; earlier > point - of && spare >= 0; earlier -= 1) {
        if (sideOf(values[earlier], line) !== side) spare -= Number.isNaN(values[earlier]) ? of : 1;
      }
      if (spare >= 0) flag(point, side);
    }
  };
}
