import { counted, listed } from "../grammar";

/** The screen that makes an accessible publication. */
export const publicationPaneWords = {
  screen: "Publication",
  home: "Make sheets that anybody can read and reuse: a cover, contents, notes, and one table a sheet.",
  tables: "Tables",
  add: "Table",
  chart: (title: string): string => `${title} (its figures)`,
  noneOffered: "Every table of this workbook is in the publication.",
  noneThere:
    "This workbook has no table of Boardsheet’s or Excel’s yet: select the figures with their headings, then press Add the selection.",
  addSelection: "Add the selection",
  readingSelection: "Reading the selection",
  titleOf: (at: number): string => `Title of table ${at}`,
  about: (name: string): string => `From: ${name}`,
  removed: (name: string): string => `${name} was taken out of the publication.`,
  withhold: "Withhold counts below 5",
  round: "Round counts to the nearest 5",
  counts: "Columns of counts",
  countsOf: (name: string): string => `Columns of counts: ${name}`,
  readAgain: "Read again",
  reading: "Reading the tables",
  details: "Cover",
  title: "Title",
  publisher: "Published by",
  contact: "Contact",
  contactHint: "A team and its address, such as performance@example.police.uk.",
  day: "Date of publication",
  freeze: "Keep headings in sight while scrolling",
  protects:
    "Each table is protected by itself: check that no other table gives a withheld count away. Words, such as titles and notes, are not changed.",
  preview: "Preview",
  sheet: "Sheet",
  insert: "Insert the sheets",
  inserting: "Inserting the sheets",
  inserted: (sheets: readonly string[]): string =>
    `Inserted ${counted(sheets.length, "sheet")}: ${listed(sheets, 6)}. To publish them, move them into a workbook of their own: select their tabs, then Move or Copy.`,
  nothing: "Add a table, or the selected figures.",
  untitled: "Give the publication a title, under Cover.",
  tableUntitled: (at: number): string => `Give table ${at} a title.`,
  stillReading: "The tables are still being read.",
  unread: "The tables could not be read. Press Read again.",
  changed: "The figures have changed since they were read. Look at the preview again, then insert.",
  of: (name: string, words: string): string => `${name}: ${words}`,
  hidden: (rows: number, columns: number): string =>
    `Hidden ${[rows > 0 ? counted(rows, "row") : "", columns > 0 ? counted(columns, "column") : ""].filter((each) => each !== "").join(" and ")} ${rows + columns === 1 ? "is" : "are"} left out.`,
} as const;
