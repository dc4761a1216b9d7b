/** Why cells can't be read as a table by what they show, and what to do. */
export const shownFaultWords = {
  selectionBlank: (address: string) => `The selection ${address} is blank. Select a table with its headings.`,
  tableGone: (name: string) => `The table “${name}” is no longer there. Choose another one.`,
  allHidden: "All rows or columns of these cells are hidden. Show some of them.",
  tooManyCells: (rows: number, columns: number, most: number) =>
    `These are ${rows} rows by ${columns} columns: more than a table in a paper can hold. Select ${most} cells at most.`,
};
