import { sideBeyond, sidesOf, type Rule } from "./rule";

/** Points that must all be beyond one sigma for the pattern (Nelson 1984, test 8). */
const length = 8;

/** Eight points in a row beyond one sigma, with both sides among them; the last is flagged, and each that goes on. */
export const avoidingAverage: Rule = {
  above: "Avoiding average",
  below: "Avoiding average",
  flags: (process) => {
    const sides = sidesOf(process.values, (value, point) => sideBeyond(process, value, 1, point));
    return sides.map((side, point) => {
      const window = sides.subarray(Math.max(0, point + 1 - length), point + 1);
      const both = window.includes(1) && window.includes(-1);
      return side !== 0 && window.length === length && both && !window.includes(0) ? 1 : 0;
    });
  },
};
