import { eachRun } from "./eachRun";
import { ruleOf, type Mark, type Rule } from "./rule";

/** So many points in a row, each above the one before or each below it. A point on two trends is of the later one. */
export function trendOfPoints(length: number, mark: Mark): Rule {
  const moves = length - 1;
  const skipped = mark === "all" ? -1 : moves - 1;
  return ruleOf("Rising trend", "Falling trend", (process, flag) => {
    eachRun(process, moves, process.moves, (first, after, side) => {
      for (let point = first + skipped; point < after; point += 1) flag(point, side);
    });
  });
}
