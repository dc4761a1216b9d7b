import { ruleOf } from "./rule";
import { sideBeyond } from "./standing";

/** A point more than three sigma from the average (Shewhart; the first rule of every set). */
export const beyondLimits = ruleOf(
  "Upper control limit breached",
  "Lower control limit breached",
  (process, flag) => {
    for (let point = process.start; point < process.end; point += 1) {
      const side = sideBeyond(process, point, 3);
      if (side !== 0) flag(point, side);
    }
  },
);
