import { sideOf } from "../sideOf";
import { ruleOf, sideBeyond } from "./rule";

/**
 * Two of three points in a row between two and three sigma, all three on one side of the average: as NHS England's
 * Making Data Count has it. A point beyond the limit does not count as one of the two; only the two are flagged.
 */
export const twoOfThreeNearLimit = ruleOf(
  "Two of three near upper limit",
  "Two of three near lower limit",
  (process, flag) => {
    const { values, average } = process;
    let before = -3;
    for (let point = 0; point < values.length; point += 1) {
      const side = sideBeyond(process, point, 2);
      if (side === 0 || sideBeyond(process, point, 3) !== 0) continue;
      for (let end = point; end <= before + 2; end += 1) {
        const together = [end - 2, end - 1, end].every((each) => sideOf(values[each], average) === side);
        if (together) for (const each of [before, point]) flag(each, side);
      }
      before = point;
    }
  },
);
