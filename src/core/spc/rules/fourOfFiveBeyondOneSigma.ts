import { ruleOf } from "./rule";
import { someBeyond } from "./someBeyond";

/** A point beyond one sigma, with three more beyond on its side among the four before it (Western Electric 1956). */
export const fourOfFiveBeyondOneSigma = ruleOf(
  "Four of five above one sigma",
  "Four of five below one sigma",
  someBeyond(4, 5, 1),
);
