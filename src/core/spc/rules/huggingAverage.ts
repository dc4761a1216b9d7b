import { valueAt } from "../valueAt";
import { eachRun } from "./eachRun";
import { ruleOf } from "./rule";

const length = 15;

/** Fifteen points in a row within one sigma of the average (Nelson 1984, test 7); a series that never moves is stable. */
export const huggingAverage = ruleOf("Hugging average", "Hugging average", (process, flag) => {
  const { values, zones, marks, start, end, limits } = process;
  if (limits.unitSigma === 0) return;
  for (let point = start; point < end; point += 1) {
    marks[point] = Number(zones[point] === 0 && !Number.isNaN(valueAt(values, point)));
  }
  eachRun(process, length, marks, (first, after) => {
    for (let point = first + length - 1; point < after; point += 1) flag(point, 1);
  });
});
