import { eachRun } from "./eachRun";
import { ruleOf } from "./rule";

/** Points that must go up and down in turn for the pattern (Nelson 1984, test 4). */
const length = 14;

/** Fourteen points in a row, up and down in turn; the last is flagged, and each that goes on. */
export const alternating = ruleOf("Alternating", "Alternating", (process, flag) => {
  eachRun(
    process,
    length - 1,
    process.moves,
    (first, after) => {
      for (let point = first + length - 2; point < after; point += 1) flag(point, 1);
    },
    -1,
  );
});
