import { capital } from "../grammar";
import { terms } from "../terms";

/** Scorecards of two periods and tables of milestones: columns, notes and why figures don't suit. */
export const totalsWords = {
  whatToSelectForGuess: "Select a column of names and two columns of figures.",
  latestAndBefore: (current: string, previous: string) =>
    `“${current}” is the latest period and “${previous}” the one before it.`,
  takenAsCompared: (heading: string, current: string) =>
    `“${heading}” is taken as what “${current}” is compared with.`,
  otherColumn: "the other column",
  leftIsPrevious: "No heading says which column is earlier: the left one is taken as the previous period.",

  notANumber: (cellText: string) => `“${cellText}” is not a number, so it is shown as it stands.`,
  belowZero: (number: number) => `${number} is below 0: a change from it would mislead, so it is n/a.`,
  readsAsPercent: (number: number, percent: number) =>
    `${number} reads as ${percent}%. If ${number}% is meant, type it with its % sign.`,

  measure: "Measure",
  previous: "Previous",
  current: "Current",
  changePoints: "Change (points)",
  change: "Change",
  trend: "Trend",
  previousChange: "Previous change",

  whatToSelect:
    "Select the names of the measures, a column of previous figures and a column of current ones.",
  allBlank: (whatToSelect: string) => `Nothing is selected but blank cells. ${whatToSelect}`,
  oneColumn: (whatToSelect: string) => `Only one column is selected. ${whatToSelect}`,
  monthlyFigures: (months: number) =>
    `These are monthly figures (${months} months). A ${terms.scorecard} compares two totals: select the names, and the two columns to compare.`,
  monthsDown: (whatToSelect: string) =>
    `These are months down the rows. A ${terms.scorecard} has a row for each measure. ${whatToSelect}`,
  noFigures: (whatToSelect: string) => `No column of figures is selected. ${whatToSelect}`,
  oneColumnOfFigures: (whatToSelect: string) => `Only one column of figures is selected. ${whatToSelect}`,
  noNames: (whatToSelect: string) => `No column of names is selected. ${whatToSelect}`,
  noHeadings: (count: number) =>
    `There are ${count} columns of figures and no headings. Include the row of headings, or select three columns.`,

  met: capital(terms.met),
  notMet: capital(terms.notMet),
  milestone: capital(terms.milestone),
  directionWanted: capital(terms.directionWanted),
  target: "Target",
  result: "Result",
  againstTarget: "Against target",
};
