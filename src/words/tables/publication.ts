import { counted, listed } from "../grammar";

/** What the sheets of an accessible publication say. */
export const publicationWords = {
  sheets: {
    cover: "Cover",
    contents: "Contents",
    notes: "Notes",
    table: (number: number): string => `Table ${number}`,
  },
  tableNames: { contents: "Contents_list", notes: "Notes_list" },
  title: (number: number, title: string): string => `Table ${number}: ${title}`,
  markers: (notes: readonly number[]): string => notes.map((note) => ` [note ${note}]`).join(""),
  published: (day: string): string => `Published: ${day}`,
  publisher: (name: string): string => `Published by: ${name}`,
  contact: (contact: string): string => `Contact: ${contact}`,
  holds: (tables: number, contents: string): string =>
    `This publication has ${counted(tables, "table")}${tables === 1 ? "" : ", each"} on a sheet of its own. The sheet ${contents} lists ${tables === 1 ? "it" : "them"}, with links.`,
  goToContents: "Go to the contents",
  /** Shown where a pointer rests on a link. */
  goTo: (sheet: string): string => `Go to the sheet ${sheet}`,
  backToContents: "Back to the contents",
  oneTable: "This sheet has one table.",
  oneTableWithNotes: (notesSheet: string): string =>
    `This sheet has one table. Its notes are on the sheet ${notesSheet}.`,
  source: (source: string): string => `Source: ${source}`,
  shorthand: (meanings: readonly string[]): string => `Shorthand: ${meanings.join("; ")}.`,
  meanings: {
    "[c]": "[c] is withheld, so that nobody can be recognised",
    "[low]": "[low] is a count above 0 that is rounded to 0",
    "[x]": "[x] is not available",
    "[z]": "[z] does not apply",
  },
  rounded: (to: number): string =>
    `Counts are rounded to the nearest ${to}, each for itself, so totals may not be the sums of their parts.`,
  otherFigures: "Other figures were worked out before counts were rounded.",
  contents: { title: "Contents", sheet: "Sheet", table: "Title" },
  notes: {
    title: "Notes",
    note: "Note",
    says: "What it says",
    marker: (note: number): string => `[note ${note}]`,
  },
  /** Over the names of rows that have no heading. */
  names: "Name",
  /** What the makers of a publication should know of a table. */
  missing: (cells: number): string =>
    `${counted(cells, "cell")} without a figure ${cells === 1 ? "becomes" : "become"} [x], not available.`,
  empty: (cells: number): string =>
    `${counted(cells, "blank cell")} among words ${cells === 1 ? "becomes" : "become"} [z], does not apply.`,
  withheld: (counts: number, others: number): string =>
    `${counted(counts, "count")} ${counts === 1 ? "is" : "are"} withheld${others === 0 ? "" : `, and ${counted(others, "other figure")} from which ${counts === 1 ? "it" : "they"} could be worked out`}.`,
  nothingWithheld: "No count is below 5: nothing is withheld.",
  /** Why a table can't be published as it is asked for. */
  noCounts: "Choose at least one column of counts to protect.",
  notCounts: (column: string): string =>
    `“${column}” holds figures that are not whole counts of 0 or more. Untick it.`,
  subTotals: (row: string): string =>
    `“${row}” is a sum of other rows, but not the one total of all. Small counts can be protected in a table with one total row alone: take the sub-totals out, or publish the parts as tables of their own.`,
  sumColumn: (column: string): string =>
    `“${column}” is the sum of other columns, but not of all that are ticked. Untick it, or the columns that it sums.`,
  wrongTotal: (row: string, column: string): string =>
    `The total “${row}” of “${column}” is not the sum of its rows. Put it right, or untick the column.`,
  errors: (cells: readonly string[]): string =>
    `${listed(cells)} ${cells.length === 1 ? "is an error" : "are errors"}. Put ${cells.length === 1 ? "it" : "them"} right in the table.`,
  noRows: "It has no rows.",
  noHeadings: "It has no headings. Give each column one in the table.",
} as const;
