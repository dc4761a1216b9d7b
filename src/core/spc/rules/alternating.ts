import { sideOf } from "../sideOf";
import { sidesOf, type Rule } from "./rule";

/** Points that must go up and down in turn for the pattern (Nelson 1984, test 4). */
const length = 14;

/** Fourteen points in a row, up and down in turn; the last is flagged, and each that goes on. */
export const alternating: Rule = {
  above: "Alternating",
  below: "Alternating",
  flags: ({ values }) => {
    let steps = 0;
    let direction = 0;
    return sidesOf(values, (value, point) => {
      const step = sideOf(value, values[point - 1]);
      steps = step !== 0 && step === -direction ? steps + 1 : Math.abs(step);
      direction = step;
      return steps >= length - 1 ? 1 : 0;
    });
  },
};
