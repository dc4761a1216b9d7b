import { valueAt } from "../valueAt";
import { eachRun } from "./eachRun";
import { ruleOf } from "./rule";

const length = 15;

/** Fifteen points in a row within one sigma of the average (Nelson 1984, test 7); a series that never moves is stable. */
export const huggingAverage = ruleOf("Hugging average", "Hugging average", (process, flag) => {
  const { values, zones, limits } = process;
  if (limits.unitSigma === 0) return;
  const withinAt = (point: number) => (zones[point] === 0 && !Number.isNaN(valueAt(values, point)) ? 1 : 0);
  eachRun(process, length, withinAt, (first, after) => {
    for (let point = first + length - 1; point < after; point += 1) flag(point, 1);
  });
});
