import { eachRun } from "./eachRun";
import { ruleOf } from "./rule";
import { sideBeyond } from "./standing";

/** Points that must all be beyond one sigma for the pattern (Nelson 1984, test 8). */
const length = 8;

/** Eight points in a row beyond one sigma, with both sides among them; the last is flagged, and each that goes on. */
export const avoidingAverage = ruleOf("Avoiding average", "Avoiding average", (process, flag) => {
  const { zones, marks, start, end } = process;
  for (let point = start; point < end; point += 1) marks[point] = Number(zones[point] !== 0);
  eachRun(process, length, marks, (first, after) => {
    let onOneSide = 0;
    for (let point = first; point < after; point += 1) {
      const turned = point === first || sideBeyond(process, point, 1) !== sideBeyond(process, point - 1, 1);
      onOneSide = turned ? 1 : onOneSide + 1;
      if (point >= first + length - 1 && onOneSide < length) flag(point, 1);
    }
  });
});
