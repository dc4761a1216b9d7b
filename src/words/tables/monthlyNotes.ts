import { capital, counted, listed } from "../grammar";
import { terms } from "../terms";

/** The notes under a scorecard of monthly figures. */
export const monthlyNoteWords = {
  smallCounts: (confidential: string) =>
    `${confidential}: counts below 5, and what would give them away, are not shown.`,
  targets: `A target for a change is held against the change in the ${terms.yearToDate}; a target level against the ${terms.yearToDate}, or against the latest figure where figures can’t be added up.`,
  significance:
    "Significance: the exact 95% interval for two counts of independent events. Repeat cases make the true interval wider.",
  noneAtAll: (key: string) => `${key} (none)`,
  lagging: (count: number, names: string[]) =>
    `${counted(count, "measure")} ${count === 1 ? "has" : "have"} no later figures: ${listed(names)}.`,
  smallBase: "Where the base is under 20, a change is a difference of counts and has no % sign.",
  noSums: (keys: string[]) =>
    `Percentages and averages can’t be added up, so totals and their changes are n/a: ${listed(keys)}.`,
  ownBaseline: (key: string, baselineEnd: string) => `${key} to ${baselineEnd}`,
  baseline: (baselineEnd: string) => `${capital(terms.baseline)}: the 12 months to ${baselineEnd}.`,
  baselinesOfTheirOwn: (own: string[]) => `${capital(terms.baselines)} of their own: ${listed(own)}.`,
  processesFrom: (splits: readonly string[]) => `new processes from ${listed(splits, Infinity)}`,
  limits: (steps: string) =>
    `Limits: three sigma from the ${terms.processAverage}, by moving ranges (XmR); ${steps}. A ${terms.stepChange} is evidence to look, not proof.`,

  stepRules: {
    run8: "new processes by runs of eight",
    run7: "new processes by runs of seven",
    run6: "new processes by runs of six",
    strong8: "new processes by strong runs of eight",
    stable: "new processes by the stable shift algorithm, 21 periods",
    stable12: "new processes by the stable shift algorithm, 12 periods",
    none: "one process throughout",
  },
  processesAsGiven: "new processes from the dates given",
};
