import { counted, listed } from "../grammar";
import { terms } from "../terms";

/** The notes under a control chart: how its limits and signals are made. */
export const chartNotesWords = {
  survey:
    "Made of percentages: each is turned into respondents by its number of cases, rounded to whole people. Survey weights are not taken in.",
  outsidePeriods: (splitsOutside: readonly string[]) =>
    `Outside the periods shown, so no new process there: ${listed(splitsOutside)}.`,
  source: (shown: string) => `Source: ${shown}.`,
  method: {
    XmR: `three sigma from the ${terms.processAverage}, by moving ranges (XmR)`,
    C: `three sigma from the ${terms.processAverage}, for counts of independent events (C)`,
    P: `three sigma from the ${terms.processAverage}, by the number of cases (P)`,
    U: `three sigma from the ${terms.processAverage}, by what the rate is to (U)`,
    "P'": `three sigma from the ${terms.processAverage}, by the number of cases, widened to how much the figures vary (P′, Laney)`,
    "U'": `three sigma from the ${terms.processAverage}, by what the rate is to, widened to how much the figures vary (U′, Laney)`,
  },
  rule: {
    police: "points beyond a limit and runs of eight",
    mdc: "those of Making Data Count",
    "western-electric": "those of Western Electric",
    nelson: "those of Nelson",
  },
  independentEvents: " The limits assume independent events: repeat cases make the true ones wider.",
  limits: (method: string, steps: string, rules: string, independent: string) =>
    `Limits: ${method}; ${steps}. Signals: ${rules}. A ${terms.stepChange} is evidence to look, not proof.${independent}`,
  sameResidents: (number: string) => `Rates are to the same ${number} residents in every period.`,
  sameCases: (number: string) => `Proportions are of the same ${number} cases in every period.`,
  excluded: (points: string) => `Drawn hollow, and left out of limits and signals: ${points}.`,
  provisional: (periods: string[]) =>
    `Limits from fewer than 12 values are provisional: those from ${listed(periods)}.`,
  beyondScale:
    "The figures now reach beyond the scale of the charts that this one was made with, so its own is larger.",
  missing: (count: number, unitOfTime: string, missing: string[]) =>
    `${counted(count, unitOfTime)} without a figure: ${listed(missing)}.`,
  targetAnswer: {
    passes: "nearly every value will meet it",
    fails: "nearly every value will miss it, unless the process changes",
    inconsistent: "it will be met or missed by chance",
  },
  target: (target: string, answer: string) => `Target of ${target}: as the process stands, ${answer}.`,
};
