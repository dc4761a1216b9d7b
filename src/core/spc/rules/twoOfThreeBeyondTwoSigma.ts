import type { Rule } from "./rule";
import { flagSomeBeyond } from "./someBeyond";

/** A point beyond two sigma, with another beyond on its side among the two before it (Western Electric 1956). */
export const twoOfThreeBeyondTwoSigma: Rule = {
  above: "Two of three near upper limit",
  below: "Two of three near lower limit",
  flags: (process) => flagSomeBeyond(process, 2, 3, 2),
};
