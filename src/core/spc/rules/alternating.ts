import { eachRun } from "./eachRun";
import { ruleOf } from "./rule";

/** Points that must go up and down in turn for the pattern (Nelson 1984, test 4). */
const length = 14;

/** Fourteen points in a row, up and down in turn; the last is flagged, and each that goes on. */
export const alternating = ruleOf("Alternating", "Alternating", (process, flag) => {
  // With every other move turned round, moves up and down in turn are a run of moves one way.
  const { marks, moves, start, end } = process;
  for (let point = start; point < end; point += 1) {
    marks[point] = (1 - 2 * (point & 1)) * Number(moves[point]);
  }
  eachRun(process, length - 1, marks, (first, after) => {
    for (let point = first + length - 2; point < after; point += 1) flag(point, 1);
  });
});
