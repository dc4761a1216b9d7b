/** Why a kept table can't be read, refreshed or replaced, and what to do. */
export const managedFaultWords = {
  headingsChanged: (heading: string) =>
    `The headings of the source have changed: “${heading}” is no longer where it was. ` +
    "Put it back, or choose the source again. The table stays as it is.",

  noRoomToSpill: "The formula found no room to spill. Choose blank cells, or a new sheet.",
  noFunctions: "Excel does not know Boardsheet's functions yet. Wait until they are loaded, then try again.",

  formulaGone:
    "The formula of this table is no longer there: it was frozen or taken away. Thaw it, or insert the table anew.",

  isLive: "This table is live: it follows its source by itself.",
  cellsAreTheTable:
    "These cells are the table itself. Choose the cells with the figures that it is to be made from.",

  holdsValues: "This table holds values. Refresh it in place of replacing it.",

  anotherTable: (name: string) =>
    `The table ${name} stands in the same cells. Move it away, then refresh again.`,

  sourceBlank: (typed: string) => `“${typed}” is blank. Choose the figures with their headings.`,
  noSuchName: (name: string) =>
    `There is no table and no named range “${name}”. Check its name, or type an address such as Data!A1:M40.`,
  noSuchSheet: (sheet: string, typed: string) =>
    `There is no sheet “${sheet}” for “${typed}”. Check its name.`,

  sourceMoved: "The source was moved while you were looking at the refresh. Look at it again, then refresh.",
  figureChanged: "Excel changed a figure while the table was being written. Try again.",

  sheetProtected: "The sheet is protected. Unprotect it (Review, Unprotect Sheet), then refresh again.",
  filtered: "A filter hides rows of the sheet. Clear it (Data, Clear), then refresh again.",
  cellsMerged: (merged: string) => `The cells ${merged} are merged. Unmerge them, then refresh again.`,
  tableInTheWay: (inTheWay: string) =>
    `The table needs more room, and the table ${inTheWay} stands there. Move it away, then refresh again.`,
  spillInTheWay: "A formula spills into these cells. Move it away, then refresh again.",
  moreRows: (more: number) => `${more} more ${more === 1 ? "row" : "rows"}`,
  moreColumns: "more columns",
  cellInTheWay: (room: string, columnName: string, row: number, content: string) =>
    `The table needs ${room}, and ${columnName}${row} holds “${content}”. ` +
    "Insert rows or move it away, then refresh again.",
  tableChanged:
    "The table was changed while you were looking at the refresh. Look at it again, then refresh.",

  notASource: (typed: string) =>
    `“${typed}” is not a source. Type an address such as Data!A1:M40, or the name of a table or of a named range.`,

  tableGone:
    "This table is no longer in the workbook: its cells were deleted. Forget it, or press Undo in Excel.",
  notKept: "Boardsheet no longer keeps this table: it was forgotten. Insert it anew to refresh it.",
  sourceGone:
    "The cells that this table was made from are gone: they or their sheet were deleted. " +
    "The table stays as it is. Press Undo in Excel, or choose the source again.",

  nothingChanged: (words: string) => `${words} Nothing was changed.`,
  recordHalfChanged: (words: string) =>
    `${words} Boardsheet's record of its tables may be half changed: close the workbook without saving it.`,

  twoRecords:
    "This workbook holds two records of Boardsheet's tables, so it is not clear which holds. " +
    "Open an earlier copy of the workbook. The tables stay as they are.",
  recordMissing:
    "The record of Boardsheet's tables is missing from this workbook, though it holds such tables. " +
    "They stay as they are. Open an earlier copy of the workbook to refresh them.",

  recordDamaged:
    "The record of Boardsheet's tables in this workbook is damaged. The tables stay as they are. " +
    "Open an earlier copy of the workbook, or insert the tables anew in a new workbook.",
  recordNewer: "A newer Boardsheet has kept tables in this workbook. Update Boardsheet, then try again.",
};
