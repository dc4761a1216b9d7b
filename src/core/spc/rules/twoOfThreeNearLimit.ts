import { ruleOf } from "./rule";
import type { Side } from "../sideOf";
import { sideBeyondLimit } from "./standing";

/**
 * Two of three points in a row between two and three sigma, all three on one side of the average: as NHS England's
 * Making Data Count has it. A point beyond the limit does not count as one of the two; only the two are flagged.
 */
export const twoOfThreeNearLimit = ruleOf(
  "Two of three near upper limit",
  "Two of three near lower limit",
  (process, flag) => {
    const { sides, start, end, two, twoEnd } = process;
    let before = start - 3;
    for (let place = start; place < twoEnd; place += 1) {
      const point = Number(two[place]);
      if (sideBeyondLimit(process, point) !== 0) continue;
      const side = sides[point] as Side;
      for (let last = Math.max(point, start + 2); last <= before + 2 && last < end; last += 1) {
        if (sides[last - 2] !== side || sides[last - 1] !== side || sides[last] !== side) continue;
        flag(before, side);
        flag(point, side);
      }
      before = point;
    }
  },
);
