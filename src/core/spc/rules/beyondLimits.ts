import { ruleOf } from "./rule";
import { sideBeyondLimit } from "./standing";

/** A point more than three sigma from the average (Shewhart; the first rule of every set). */
export const beyondLimits = ruleOf(
  "Upper control limit breached",
  "Lower control limit breached",
  (process, flag) => {
    const { points, end } = process.beyondTwo;
    for (let place = process.start; place < end; place += 1) {
      const point = Number(points[place]);
      const side = sideBeyondLimit(process, point);
      if (side !== 0) flag(point, side);
    }
  },
);
