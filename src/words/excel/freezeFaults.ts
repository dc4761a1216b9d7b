/** Why formulas can't be frozen or thawed, and what to do. */
export const freezeFaultWords = {
  staysFormula: (address: string, error: string) => `${address} shows ${error}, so it stays a formula.`,
  readersBreak: (at: string, reads: string) =>
    `${at} reads ${reads}, which is no longer there once it is values. Agree to that, or leave it out.`,
  valueChanged: "Excel changed a value while it was being written. Try again.",
  sheetProtected: "The sheet is protected. Unprotect it (Review, Unprotect Sheet), then try again.",
  changedMeanwhile: (address: string) =>
    `${address} was changed while you were looking at the list. Look at it again.`,

  sheetAsBefore: (words: string) => `${words} The sheet is as it was before.`,

  notFollowed: (formula: string, address: string) =>
    `The cells that ${formula} reads could not be followed since it was frozen at ${address}. ` +
    "Check that it reads the right cells still and agree to that, or leave it out.",
  noRoomToSpill: (address: string) =>
    `The formula at ${address} would spill over cells that hold something. Clear the cells around it, then thaw again.`,
};
