import { eachRun } from "./eachRun";
import { ruleOf, sideBeyond } from "./rule";

const length = 15;

/** Fifteen points in a row within one sigma of the average (Nelson 1984, test 7); a series that never moves is stable. */
export const huggingAverage = ruleOf("Hugging average", "Hugging average", (process, flag) => {
  const { values, sigmaAt } = process;
  const withinAt = (point: number) => {
    const near = !Number.isNaN(values[point]) && sigmaAt(point) > 0;
    return near && sideBeyond(process, point, 1) === 0 ? 1 : 0;
  };
  eachRun(values.length, length, withinAt, (first, after) => {
    for (let point = first + length - 1; point < after; point += 1) flag(point, 1);
  });
});
