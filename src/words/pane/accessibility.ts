import { counted } from "../grammar";

/** What a check of accessibility finds on a sheet, and what to do. */
export const accessibilityRules = {
  sheetName: (name: string): string =>
    `The sheet is called “${name}”. Give it a name that says what is on it.`,
  title: "Cell A1 has no title. A screen reader begins there: write what the sheet shows in A1.",
  merged: (address: string): string =>
    `The cells ${address} are merged, which screen readers read wrongly. Unmerge them.`,
  noTable: (address: string): string =>
    `The figures in ${address} are no Excel table. Select them and press Ctrl+T, so that headings are read out with them.`,
  severalTables: (count: number): string =>
    `The sheet has ${counted(count, "table")}. Give each a sheet of its own.`,
  tableName: (name: string): string =>
    `The table is called “${name}”. Give it a name that says what it holds, under Table Design.`,
  heading: (heading: string): string => `The heading “${heading}” is Excel’s own. Say what the column holds.`,
  blankCells: (count: number): string =>
    `${counted(count, "cell")} of the table ${count === 1 ? "is" : "are"} blank. Say why: [x] where a figure is missing, [z] where none can be, [c] where it is withheld.`,
  coloured: (count: number): string =>
    `${counted(count, "cell")} of the table ${count === 1 ? "has a colour of its" : "have colours of their"} own. Not everybody sees it: make sure that words in the table say the same.`,
  blankRow: "A row of the table is blank: a screen reader takes it for the end. Delete it.",
  blankColumn: "A column of the table is blank. Delete it.",
  gap: "The rows above the table have a blank row among them. Delete it: space is made by a row’s height.",
  hiddenRows: (count: number): string =>
    `${counted(count, "row")} ${count === 1 ? "is" : "are"} hidden, and read out or left out by chance. Show or delete ${count === 1 ? "it" : "them"}.`,
  hiddenColumns: (count: number): string =>
    `${counted(count, "column")} ${count === 1 ? "is" : "are"} hidden. Show or delete ${count === 1 ? "it" : "them"}.`,
  narrow: "The cell shows #### instead of its figure. Make the column wider.",
  error: (error: string): string => `The cell shows ${error}. Put [x], or words, in its place.`,
  note: (marker: string): string =>
    `${marker} stands here, but no note of that number is on a sheet of notes or under the table. Write the note, or take the marker out.`,
};

/** The screen that checks accessibility. */
export const accessibilityWords = {
  screen: "Check accessibility",
  home: "See what of a workbook a screen reader would trip over, before it is published.",
  scopes: { sheet: "This sheet", workbook: "The whole workbook" },
  scope: "What to check",
  reads: "It reads and changes nothing.",
  notSeen:
    "It can’t see colours that rules give (conditional formatting) or the alt text of pictures and charts: look at these yourself.",
  check: "Check",
  again: "Check again",
  checking: "Reading the sheets",
  findings: "Findings",
  pages: "Pages of findings",
  goTo: (cell: string): string => `Go to ${cell}`,
  nothing: "Nothing to mend was found.",
  result: (sheets: number, findings: number): string =>
    `${counted(sheets, "sheet")} checked, ${counted(findings, "finding")}.`,
};
