/** What a check says of Boardsheet's own formulas and tables. */
export const boardFormulaWords = {
  error: (error: string): string => `The formula shows ${error} instead of a figure.`,
  notAvailable:
    "The formula shows #N/A: its cells can't answer the question. Select the cell to see why, and put words in its place before the paper goes out.",
  unknown:
    "The formula shows #NAME?: this Excel does not know Boardsheet's functions. Press Repair under Freeze formulas.",
  calculating: (error: string): string =>
    `The formula shows ${error}: Excel had not worked it out yet. Check again.`,
  blanks: (name: string, range: string, count: number): string =>
    `${name} reads ${range}, of which ${count === 1 ? "1 cell is" : `${count} cells are`} blank. On some computers Excel hands blank cells on as 0. Write IF(${range}="","",${range}) in its place, so that they count as missing everywhere.`,
  stale: (summary: string): string =>
    `The table no longer says what its source says. ${summary} Press Refresh under Tables.`,
  sourceGone: (why: string): string => `The table can't be held against its source. ${why}`,
} as const;

/** What is said of findings that a person has accepted. */
export const acceptedWords = {
  gone: "This acceptance is no longer kept in the workbook. Check again.",
} as const;
