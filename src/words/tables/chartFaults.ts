import { counted } from "../grammar";
import { terms } from "../terms";

/** Why no chart can be drawn, and what to choose. */
export const chartFaultWords = {
  leftOut: "left out",
  periodsTooMany: "The periods span more than a sheet has rows: one of the dates is probably wrong.",
  noFigures: (key: string, asked: number, asOf: string) =>
    `${key} has no figures to draw${asked < 0 ? "" : ` up to ${asOf}`}.`,
  allLeftOut: (key: string) => `All figures of ${key} are left out, so there is nothing to draw limits from.`,
  tooFewFigures: (key: string, left: number) =>
    `${key} has ${counted(left, "figure")}, and ${terms.controlLimits} need two or more.`,

  noChart: (words: string) => `No chart can be drawn: ${words}.`,
  figures: (count: number) => counted(count, "figure"),
  tooFewInARow: (key: string, left: string) =>
    `${key} has ${left}, and ${terms.controlLimits} need two or more in periods that follow each other.`,
  tooFewForStableShift: (key: string, left: string, needed: number) =>
    `${key} has ${left}, and the stable shift algorithm needs ${needed}: choose another rule for ${terms.stepChanges}.`,

  measureGone: (key: string) => `The source has no measure “${key}” any more: choose another.`,
  needsCases: (method: string) =>
    `A ${method} chart needs the number of cases: choose their measure, or the method XmR.`,
  needsWhatRateIsTo: (method: string) =>
    `A ${method} chart needs what the rate is to: choose a measure or a population, or the method XmR.`,
  rateAboveZero: "A rate must be to a number above 0, such as 1,000.",
  thePopulation: "The population",
  populationAboveZero: "The population must be above 0.",
  needsWholeCounts: (key: string, amount: string, period: string) =>
    `A C chart needs whole counts of 0 or more, but ${key} is ${amount} in ${period}: choose XmR.`,
  nothingBelowZero: (key: string, amount: string, period: string, method: string) =>
    `${key} is ${amount} in ${period}, and a ${method} chart has nothing below 0: choose XmR.`,
  casesBelowZero: (key: string, period: string) => `${key} is below 0 in ${period}: correct the figure.`,
  moreThanCases: (key: string, period: string, amount: string, cases: string) =>
    `${key} is more than its cases in ${period} (${amount} of ${cases}): choose other cases, or a U chart for a rate.`,
};
