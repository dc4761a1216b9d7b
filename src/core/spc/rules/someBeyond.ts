import type { Side } from "../sideOf";
import { sideBeyond, type ProcessPoints, type Rule } from "./rule";

/**
 * Flags a point beyond so many sigmas when, of the latest so many points, at least as many as said lie beyond on its
 * side. The earlier points are held against the latest point's sigma, as qcc does where sigma varies.
 */
export function someBeyond(some: number, of: number, sigmas: number): Rule["scan"] {
  return (process, flag) => {
    for (let point = of - 1; point < process.values.length; point += 1) {
      const side = sideBeyond(process, point, sigmas);
      if (side !== 0 && countBeyond(process, point, of, sigmas, side) >= some) flag(point, side);
    }
  };
}

/** How many of the latest points lie beyond on a side; none where one is missing. */
function countBeyond(process: ProcessPoints, latest: number, of: number, sigmas: number, side: Side): number {
  let beyond = 1;
  for (let point = latest + 1 - of; point < latest; point += 1) {
    if (Number.isNaN(process.values[point])) return 0;
    if (sideBeyond(process, point, sigmas, latest) === side) beyond += 1;
  }
  return beyond;
}
