import type { ColumnId, PresetName } from "./definition";

/** The columns of the papers' scorecards, after the measures. */
export const presetColumns: Readonly<Record<PresetName, readonly ColumnId[]>> = {
  /** Performance against the 2015/16 Milestones and Deliverables, 1 March 2016, paragraph 66. */
  saferTravel: ["priorYearToDate", "yearToDate", "change", "trend", "previousChange"],
  /** National Policing Priorities and Police and Crime Plan Scorecard, 22 February 2022, paragraphs 4-23. */
  nationalMeasures: ["baseline", "rolling", "againstBaseline", "significance"],
  /** Performance against the 2013/14 Milestones and Deliverables, end of year, paragraphs 71-87. */
  milestones: ["priorYearToDate", "yearToDate", "change", "target", "againstTarget"],
  full: [
    "latest",
    "priorYearToDate",
    "yearToDate",
    "change",
    "trend",
    "previousChange",
    "rolling",
    "againstBaseline",
    "significance",
    "processAverage",
    "lowerLimit",
    "upperLimit",
    "signal",
    "againstTarget",
    "rate",
    "rank",
  ],
};
