import { eachRun } from "./eachRun";
import { ruleOf, type Mark, type Rule } from "./rule";

/** So many points in a row on one side of the average. A point on it, or a missing one, ends the run. */
export function runOnOneSide(length: number, mark: Mark): Rule {
  const skipped = mark === "all" ? 0 : length - 1;
  return ruleOf("Run above average", "Run below average", (process, flag) => {
    eachRun(process, length, process.sides, (first, after, side) => {
      for (let point = first + skipped; point < after; point += 1) flag(point, side);
    });
  });
}
