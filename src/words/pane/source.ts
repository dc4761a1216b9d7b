/** What the figures are read from, and what was odd in it. */
export const sourceWords = {
  goTo: (cellWithin: string) => `Go to ${cellWithin}`,
  showMoreLeft: (count: number) => `Show more (${count} left)`,
  oneCell: "1 cell to look at",
  cellsToLookAt: (cells: number) => `${cells} cells to look at`,
  oneNote: "1 note",
  notes: (notes: number) => `${notes} notes`,

  followsTheSelection: "Follows the selection",
  stays: "Stays while you select other cells",
  followTheSelection: "Follow the selection",
  address: "Address, table or named range",
  exampleAddress: "Data!A1:M40",
  read: "Read",

  source: "Source",
  noFiguresRead: "No figures read",
  readAgain: "Read again",

  reading: "Reading the figures",
  understanding: "Understanding the figures",
};
