import { eachRun } from "./eachRun";
import { ruleOf, type Mark, type Rule } from "./rule";
import { stepAt } from "./stepAt";

/** So many points in a row, each above the one before or each below it. A point on two trends is of the later one. */
export function trendOfPoints(length: number, mark: Mark): Rule {
  const steps = length - 1;
  const skipped = mark === "all" ? -1 : steps - 1;
  return ruleOf("Rising trend", "Falling trend", ({ values }, flag) => {
    const sideAt = (point: number) => stepAt(values, point);
    eachRun(values.length, steps, sideAt, (first, after, side) => {
      for (let point = first + skipped; point < after; point += 1) flag(point, side);
    });
  });
}
