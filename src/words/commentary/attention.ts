import { capital } from "../grammar";
import { terms } from "../terms";

/** Why a chart is among those that need attention. */
export const attentionWords = {
  signal: (words: string, period: string) => `${words} to ${period}`,
  stepChange: (direction: string, period: string) =>
    `${capital(terms.stepChange)} ${direction} from ${period}`,
  targetWillBeMissed: "Target missed as the process stands",
  targetNotMet: "Target not met",
};
