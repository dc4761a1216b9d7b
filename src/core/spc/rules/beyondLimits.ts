import { sideBeyond, sidesOf, type Rule } from "./rule";

/** A point more than three sigma from the average (Shewhart; the first rule of every set). */
export const beyondLimits: Rule = {
  above: "Upper control limit breached",
  below: "Lower control limit breached",
  flags: (process) => sidesOf(process.values, (value, point) => sideBeyond(process, value, 3, point)),
};
