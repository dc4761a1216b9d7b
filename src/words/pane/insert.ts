/** Inserting: what was edited by hand, what was inserted, the live formula. */
export const insertWords = {
  keepOrOverwrite: "Keep what was typed, or overwrite it?",
  isOverwritten: "What was typed is overwritten. Copy what you need first.",
  editedByHand: (edited: string, question: string) => `${edited} edited by hand. ${question}`,
  keep: "Keep",
  overwrite: "Overwrite",

  goTo: "Go to",
  insert: "Insert",
  updateTable: "Update table",
  inserted: "Inserted",
  updated: "Updated",
  writingTheTable: "Writing the table",
  oneCellEdited: "1 cell of the table was",
  cellsEdited: (edits: number) => `${edits} cells of the table were`,
  figuresChanged: (address: string, label: string) =>
    `The figures in ${address} have changed since the preview. Look at the new preview, then press ${label} again.`,
  stoppedBefore: "Stopped before the table was worked out.",
  workItOut: "Work it out",
  notWorkedOut: "The table was not worked out.",
  workingOut: "Working out the table…",
  giveTitle: "Give the table a title.",

  valuesOrFormula: "Values or formula",
  live: "Live: a formula that follows its source",
  liveNeeds: "Whoever opens the workbook needs Boardsheet for the figures to change.",
};
