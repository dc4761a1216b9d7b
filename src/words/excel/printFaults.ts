/** What went wrong with setting a sheet up for print, and what to do. */
export const printFaultWords = {
  blank: "This sheet is blank. Show the sheet that is to be printed.",
  asBefore: (why: string) => `${why} The sheet prints as it did before.`,
  titlesStay:
    "The rows that repeat on each page may be set still, which an add-in can't take back: see Page Layout, Print Titles.",
  notPutBack: (why: string) =>
    `${why} Some of the new set-up may stand: look at it under File, Print before you print.`,
};
