import { terms } from "../terms";

/** What the title of a control chart says was found. */
export const chartTitleWords = {
  provisionalAfter: " (provisional)",
  tooFewToJudge: "too few to judge",
  noLimits: "too few values for limits",
  signal: (words: string, period: string) => `${words} to ${period}`,
  stepChange: (direction: string, period: string) => `${terms.stepChange} ${direction} from ${period}`,
  noSignificantChange: "no significant change",
};
