import { counted, listed } from "../grammar";

/** What the screen that copies tables and charts for Word says. */
export const wordWords = {
  title: "Copy for Word",
  home: "Take a table or a chart into the paper, with its caption, header row and total.",
  source: "What to copy",
  selection: "The selection",
  keptTables: "Boardsheet’s tables",
  charts: "Control charts",
  excelTables: "Excel’s tables",
  excelTable: (name: string, address: string): string => `${name} (${address})`,
  read: "Reading the table",
  readAgain: "Read again",
  caption: "Caption",
  number: "Table number",
  sourceLine: "Source",
  notes: "Notes, one a line",
  headerRows: "Header rows",
  noHeader: "None",
  marked: (marking: string): string => `${marking} above the table`,
  totals: "Set off total rows",
  texts: "Caption and notes",
  preview: "Preview",
  previewLabel: "Preview of what is copied",
  cut: (shown: number, all: number): string =>
    `The first ${counted(shown, "row")} of ${counted(all, "row")} are shown; all are copied.`,
  size: (rows: number, columns: number): string => `${counted(rows, "row")}, ${counted(columns, "column")}`,
  hidden: (rows: number, columns: number): string => {
    const parts = [
      ...(rows === 0 ? [] : [counted(rows, "hidden row")]),
      ...(columns === 0 ? [] : [counted(columns, "hidden column")]),
    ];
    return `${parts.join(" and ")} ${rows + columns === 1 ? "is" : "are"} left out.`;
  },
  errors: (cells: readonly string[]): string =>
    `${cells.length === 1 ? "A cell holds an error" : `${counted(cells.length, "cell")} hold errors`}: ${listed(cells)}.`,
  narrow: (cells: readonly string[]): string =>
    `${listed(cells)} ${cells.length === 1 ? "shows" : "show"} ### in place of a figure: widen the column in Excel, then press Read again.`,
  wide: "This table is wider than an upright page: its words will wrap. In Word, turn the page on its side for it.",
  tooWide: (most: number): string => `Word’s tables have ${most} columns at most. Select fewer.`,
  nothing: "There is nothing to copy yet.",
  copy: "Copy",
  copied: "Copied. Click in the paper and press Ctrl+V (⌘V on a Mac).",
  refused: "The clipboard did not take the table. It is selected here now: press Ctrl+C (⌘C on a Mac).",
  stale: "The cells have changed since they were shown here: what you copied is out of date. Copy again.",
  altText: (text: string): string => `Alt text: ${text}`,
  chart: "Picture for the paper",
  chartReading: "Making the chart from its figures",
  chartChanged:
    "The figures behind this chart have changed since it was inserted: this is the chart as they stand now. Refresh it under Tables, so that the workbook shows the same.",
} as const;
