import { capital } from "../grammar";
import { terms } from "../terms";

/** The scorecard screen: what is still to choose, the preview, the insert. */
export const scorecardWords = {
  scorecard: capital(terms.scorecard),
  editScorecard: `Edit ${terms.scorecard}`,
  valuesOrFormula: "Values or formula",

  selectFigures: "Select the figures.",
  chooseColumn: "Choose at least one column.",
  sayBaselineMonth: `Say which month the ${terms.baseline} ends with, under Columns.`,
  notWorkedOut: "The table was not worked out.",
  workingOut: "Working out the table…",
  chooseMeasure: "Choose at least one measure.",
  giveTitle: "Give the table a title.",
  chooseTwoColumns: "Choose two different columns to compare.",
  chooseColumnsToCompare: "Choose the columns to compare.",

  writingTheTable: "Writing the table",

  totals: "Figures already totalled: a period beside another.",
  milestones: `${capital(terms.milestones)}: a target and a result for each measure.`,

  figuresChanged: (address: string, label: string) =>
    `The figures in ${address} have changed since the preview. Look at the new preview, then press ${label} again.`,

  oneCellEdited: "1 cell of the table was",
  cellsEdited: (edits: number) => `${edits} cells of the table were`,
  inserted: "Inserted",
  updated: "Updated",
  stoppedBefore: "Stopped before the table was worked out.",
  workItOut: "Work it out",

  insert: "Insert",
  updateTable: "Update table",

  preview: "Preview",
  title: "Title",
  firstRows: (previewRows: number, count: number) =>
    `The first ${previewRows} of ${count} rows. All of them are inserted.`,

  oneCellToLookAt: "1 cell to look at:",
  cellsToLookAt: (count: number) => `${count} cells to look at:`,
  goTo: (cellWithin: string) => `Go to ${cellWithin}`,
  andMore: (more: number) => `and ${more} more`,
  whyNotAvailable: "Why some cells say n/a",
  firstAndMore: (first: string, more: number) => `${first}; and ${more} more`,

  liveImpossible: "One formula can’t give this table. It will hold values, which Refresh makes anew.",
  valuesOnly: (liveNeeds: string, columns: string) =>
    `${liveNeeds} Values only, at the right of the table: ${columns}.`,

  workingOutTask: "Working out the table",

  targetAndResult: "Each measure has a target and a result: they are held against each other.",
};
