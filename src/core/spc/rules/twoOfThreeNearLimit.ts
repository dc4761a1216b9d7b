import { sideOf } from "../sideOf";
import { sideBeyond, sidesOf, type Rule } from "./rule";

/**
 * Two of three points in a row between two and three sigma, all three on one side of the average: as NHS England's
 * Making Data Count has it. A point beyond the limit does not count as one of the two; only the two are flagged.
 */
export const twoOfThreeNearLimit: Rule = {
  above: "Two of three near upper limit",
  below: "Two of three near lower limit",
  flags: (process) => {
    const { values, average } = process;
    const near = sidesOf(values, (value, point) =>
      sideBeyond(process, value, 3, point) === 0 ? sideBeyond(process, value, 2, point) : 0,
    );
    const flags = new Int8Array(values.length);
    for (let end = 2; end < values.length; end += 1) {
      const side = sideOf(values[end], average);
      const window = [end - 2, end - 1, end];
      const together = side !== 0 && window.every((point) => sideOf(values[point], average) === side);
      const pair = window.filter((point) => near[point] !== 0);
      if (together && pair.length >= 2) for (const point of pair) flags[point] = side;
    }
    return flags;
  },
};
