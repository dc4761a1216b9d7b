import { counted } from "../grammar";

/** The screen that checks figures, and the report of it. */
export const checkWords = {
  screen: "Check figures",
  home: "See whether totals, shares and changes agree, before the paper goes out.",
  scope: "What to check",
  scopes: { selection: "The selection", sheet: "This sheet", workbook: "The whole workbook" },
  reads: "It reads and changes nothing.",
  check: "Check",
  again: "Check again",
  checking: "Checking the figures",
  comparing: "Holding tables against their sources",
  hiddenSheets: (names: string, count: number): string =>
    `${count === 1 ? "A hidden sheet was" : "Hidden sheets were"} left out: ${names}.`,
  findings: "Findings",
  nothing: "Nothing disagrees: every figure that could be held against others agrees with them.",
  nothingHeld:
    "No figure here could be held against others: there are no totals, shares or changes to work out.",
  noneSuch: "No finding is like this. Choose other findings to show.",
  severity: "Findings to show",
  severities: { wrong: "Wrong", doubtful: "Doubtful", note: "Note" },
  all: "All",
  open: "Not accepted",
  accepted: "Accepted",
  sheet: "Sheet",
  pages: "Pages of findings",
  goTo: (cell: string): string => `Go to ${cell}`,
  stated: "Stated",
  worksOutTo: "Works out to",
  readings: "It may be read so:",
  accept: "Accept",
  acceptLabel: (cell: string): string => `Accept the finding in ${cell}`,
  reason: "Why it may stand",
  keep: "Keep this reason",
  dismiss: "Leave it open",
  reasonMissing: "Say why the figure may stand.",
  accepting: "Keeping the reason",
  acceptedBecause: (reason: string): string => `Accepted: ${reason}`,
  withdraw: "Take back",
  withdrawLabel: (cell: string): string => `Take back the acceptance in ${cell}`,
  withdrawing: "Taking the acceptance back",
  report: "Report for audit",
  reportSummary: "A sheet with every finding",
  who: "Checked by",
  date: "Date of the check",
  dateForm: "26 November 2026",
  sheetName: "Name of the new sheet",
  insertReport: "Insert report",
  inserting: "Writing the report",
  needs: {
    who: "Type who checked.",
    date: "Type the date of the check.",
    dateForm: "The date can't be read. Type it as 26 November 2026.",
    sheet: "Type a name for the new sheet.",
  },
  inserted: (address: string): string => `Inserted the report at ${address}.`,
} as const;

/** The report of a check as a table. */
export const checkReportWords = {
  title: "Check of figures",
  headers: ["Cell", "Finding", "Stated", "Works out to", "Why", "Accepted because"],
  by: (who: string, date: string): string => `Checked by ${who} on ${date}.`,
  sheets: (names: string, count: number): string => `${counted(count, "sheet")} checked: ${names}.`,
  acceptedCount: (count: number): string =>
    count === 0 ? "" : `, ${counted(count, "finding", "findings")} accepted`,
  none: "No findings",
} as const;
