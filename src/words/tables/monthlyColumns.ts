import { capital } from "../grammar";
import { terms } from "../terms";

/** The columns of a scorecard of monthly figures, as the papers head them. */
export const monthlyColumnWords = {
  baselineYear: (period: string) => ` (year to ${period})`,
  priorYearToDate: `Prior ${terms.yearToDateShort}`,
  yearToDateOf: (year: string) => `${terms.yearToDateShort} ${year}`,
  yearToDate: terms.yearToDateShort,
  change: (months: string) => `Percentage Change ${terms.yearToDateShort}${months}`,
  trend: "Trend",
  previousChange: (months: string) => `Prev. % Change${months}`,
  rolling: "Latest 12 months",
  baseline: (base: string) => `${capital(terms.baseline)}${base}`,
  againstBaseline: `Against ${terms.baseline}`,
  significanceToBaseline: `Significance (12 months against ${terms.baseline})`,
  significanceToPriorYear: `Significance (${terms.yearToDateShort} against prior ${terms.yearToDateShort})`,
  processAverage: capital(terms.processAverage),
  lowerLimit: capital(terms.lowerLimit),
  upperLimit: capital(terms.upperLimit),
  signal: "Signal",
  target: "Target",
  againstTarget: "Against target",
  rate: "Rate per 1,000 (12 months)",
  rankOfChange: "Rank (1 is the highest change)",
  rankOfRate: "Rank (1 is the highest rate)",

  measure: "Measure",
};
