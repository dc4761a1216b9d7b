/** What went wrong with a place, a selection or a write, and what to do. */
export const workbookFaultWords = {
  noSheet: (sheet: string) => `There is no sheet “${sheet}”. Check its name, or choose a new sheet.`,
  sheetExists: (name: string) =>
    `There is already a sheet “${name}”. Choose another name, or a cell on that sheet.`,

  cancelledUnchanged: "Cancelled. Nothing was changed.",

  addressWithoutSheet: (address: string) => `“${address}” does not name its sheet.`,

  byCode: {
    AccessDenied: "The sheet is protected. Unprotect it (Review, Unprotect Sheet), then try again.",
    ActivityLimitReached: "Excel is busy. Wait a moment, then try again.",
    ApiNotFound: "This version of Excel lacks something Boardsheet needs. Update Excel, then try again.",
    InvalidArgument: "Excel refused the address or the place. Choose another place, then try again.",
    InvalidOperationInCellEditMode:
      "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
    InvalidReference: "The address no longer points at cells. Choose the place again.",
    InvalidSelection: "Several separate blocks are selected. Select one block of cells, then try again.",
    ItemAlreadyExists:
      "There is already a sheet or table with this name. Choose another name, then try again.",
    ItemNotFound: "The sheet or range is no longer there. Choose it again.",
    NonBlankCellOffSheet: "The sheet is full: cells would be pushed off its edge. Choose another sheet.",
    OperationCellsExceedLimit: "The selection has too many cells. Select a smaller block, then try again.",
    RequestAborted: "Excel stopped the request. Try again.",
    RequestPayloadSizeLimitExceeded:
      "The table is too large for one request. Choose fewer rows, then try again.",
    ResponsePayloadSizeLimitExceeded:
      "The selection is too large to read. Select a smaller block, then try again.",
    Timeout: "Excel did not answer in time. Try again.",
  },
  unknown: (code: string) => `Excel could not do this (${code}). Try again.`,

  cellsOccupied: (count: number, address: string) =>
    `${count} of the cells in ${address} hold something. Agree to overwrite them, or choose another place.`,
  sheetAsBefore: (words: string) => `${words} The sheet is as it was before.`,

  selectionBlank: (address: string) =>
    `The selection ${address} is blank. Select the figures with their headings.`,

  cancelled: "Cancelled.",
  partMayStand: (why: string, place: string) =>
    `${why} Part of the table may stand at ${place}: press Undo in Excel until it is gone.`,

  sheetWithoutName: "Give the new sheet a name.",
  sheetNameTooLong: (count: number) => `The sheet name has ${count} characters; Excel takes at most 31.`,
  sheetNameCharacters: "A sheet name can't contain : \\ / ? * [ ] or begin or end with an apostrophe.",
  sheetNameHistory: "Excel keeps the name History for itself.",
  notACell: (address: string) => `“${address}” is not a cell. Type an address such as B3.`,
  tableTooLarge: (rows: number, columns: number) =>
    `The table has ${rows} rows and ${columns} columns, which don't fit on the sheet from there. Choose a cell further up or left.`,

  sheetProtected: "The sheet is protected. Unprotect it (Review, Unprotect Sheet) or choose another place.",
  tableInTheWay: (table: string) =>
    `The table ${table} stands there. Choose a place clear of it, or a new sheet.`,
  cellsMerged: (merged: string) => `The cells ${merged} are merged. Unmerge them or choose another place.`,
  spillInTheWay: "A formula spills into these cells. Choose a place clear of it, or a new sheet.",

  figureChanged: "Excel changed a figure while the table was being written. Try again.",
};
