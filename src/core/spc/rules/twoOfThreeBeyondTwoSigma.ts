import { ruleOf } from "./rule";
import { someBeyond } from "./someBeyond";

/** A point beyond two sigma, with another beyond on its side among the two before it (Western Electric 1956). */
export const twoOfThreeBeyondTwoSigma = ruleOf(
  "Two of three near upper limit",
  "Two of three near lower limit",
  someBeyond(2, 3, 2),
);
