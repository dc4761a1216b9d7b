import { capital } from "../grammar";
import { terms } from "../terms";

/** The scorecard screen: what is still to choose, the preview, the insert. */
export const scorecardWords = {
  scorecard: capital(terms.scorecard),
  editScorecard: `Edit ${terms.scorecard}`,

  selectFigures: "Select the figures.",
  chooseColumn: "Choose at least one column.",
  sayBaselineMonth: `Say which month the ${terms.baseline} ends with, under Columns.`,
  chooseMeasure: "Choose at least one measure.",
  chooseTwoColumns: "Choose two different columns to compare.",
  chooseColumnsToCompare: "Choose the columns to compare.",

  totals: "Figures already totalled: a period beside another.",
  milestones: `${capital(terms.milestones)}: a target and a result for each measure.`,

  whyNotAvailable: "Why some cells say n/a",
  firstAndMore: (first: string, more: number) => `${first}; and ${more} more`,

  liveImpossible: "One formula can’t give this table. It will hold values, which Refresh makes anew.",
  valuesOnly: (liveNeeds: string, columns: string) =>
    `${liveNeeds} Values only, at the right of the table: ${columns}.`,

  workingOutTask: "Working out the table",

  targetAndResult: "Each measure has a target and a result: they are held against each other.",
};
