/** Inserting: what was edited by hand, what was inserted, the live formula. */
export const insertWords = {
  keepOrOverwrite: "Keep what was typed, or overwrite it?",
  isOverwritten: "What was typed is overwritten. Copy what you need first.",
  editedByHand: (edited: string, question: string) => `${edited} edited by hand. ${question}`,
  keep: "Keep",
  overwrite: "Overwrite",

  goTo: "Go to",

  live: "Live: a formula that follows its source",
  liveNeeds: "Whoever opens the workbook needs Boardsheet for the figures to change.",
};
