/**
 * The terms a force may have its own words for. The phrases of this room are made of them: change one here and build.
 * Verdicts, signals and faults are the worksheet functions' own words and stand in the core.
 */
export const terms = {
  scorecard: "scorecard",
  scorecards: "scorecards",
  controlChart: "control chart",
  controlCharts: "control charts",
  processAverage: "process average",
  upperLimit: "upper limit",
  lowerLimit: "lower limit",
  controlLimits: "control limits",
  stepChange: "step change",
  stepChanges: "step changes",
  baseline: "baseline",
  baselines: "baselines",
  yearToDate: "year to date",
  /** In the heads of columns. */
  yearToDateShort: "YTD",
  directionWanted: "direction wanted",
  better: "better",
  worse: "worse",
  met: "met",
  notMet: "not met",
  milestone: "milestone",
  milestones: "milestones",
};
