import { ruleOf } from "./rule";
import { sideBeyondLimit } from "./standing";

/** A point more than three sigma from the average (Shewhart; the first rule of every set). */
export const beyondLimits = ruleOf(
  "Upper control limit breached",
  "Lower control limit breached",
  (process, flag) => {
    const { start, two, twoEnd } = process;
    for (let place = start; place < twoEnd; place += 1) {
      const point = Number(two[place]);
      const side = sideBeyondLimit(process, point);
      if (side !== 0) flag(point, side);
    }
  },
);
