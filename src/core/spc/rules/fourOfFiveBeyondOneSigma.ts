import type { Rule } from "./rule";
import { flagSomeBeyond } from "./someBeyond";

/** A point beyond one sigma, with three more beyond on its side among the four before it (Western Electric 1956). */
export const fourOfFiveBeyondOneSigma: Rule = {
  above: "Four of five above one sigma",
  below: "Four of five below one sigma",
  flags: (process) => flagSomeBeyond(process, 4, 5, 1),
};
