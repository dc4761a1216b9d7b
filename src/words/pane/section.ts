import { counted } from "../grammar";

/** What the screen that puts a section of the paper together says. */
export const sectionWords = {
  title: "Paper section",
  home: "Put tables and charts together, with headings and commentary, as a part of the paper.",
  contents: "What goes in",
  add: "Table or chart",
  noneOffered: "Every table and chart of this workbook is in the section.",
  noneThere: "This workbook has no table of Boardsheet’s or Excel’s yet. Insert one, then press Read again.",
  chart: "Control chart",
  table: "Table",
  heading: "Heading",
  headingOf: (at: number): string => `Heading ${at}`,
  sentence: "Say what it shows",
  removed: (name: string): string => `${name} was taken out of the section.`,
  firstTable: "First table number",
  read: "Reading the section",
  readAgain: "Read again",
  preview: "Preview",
  numbered: (number: number, heading: string): string => `${number}. ${heading}`,
  figure: (number: number, title: string, altText: string): string =>
    `Figure ${number}: ${title} (copied as a picture of its own). Alt text: ${altText}`,
  pictures: "Pictures",
  picturesNote: "Word takes a picture only by itself: copy each to its line in the section.",
  check: "Check figures",
  about: (name: string, words: string): string => `${name}: ${words}`,
  finding: (severity: string, cell: string, stated: string, worksOutTo: string): string =>
    `${severity}, ${cell}: ${stated}${worksOutTo === "" ? "" : `, works out to ${worksOutTo}`}.`,
  accepted: (count: number): string =>
    `${counted(count, "finding")} accepted under Check figures ${count === 1 ? "is" : "are"} left out.`,
  more: (count: number): string => `And ${counted(count, "more finding")}: see all under Check figures.`,
  agree: (wrong: number): string =>
    `Copy it although ${counted(wrong, "figure")} ${wrong === 1 ? "is" : "are"} wrong`,
  disagree:
    "Some figures are wrong. Put them right in the workbook, or agree above to copy them as they are.",
  nothing: "Add a table or a chart.",
  reading: "The section is still being read.",
  unread: "The section could not be read. Press Read again.",
  badNumber: "Type the first table number as a whole number, such as 1.",
  chartChanged: (name: string): string =>
    `The figures behind ${name} have changed since it was inserted: this is the chart as they stand now. Refresh it under Tables.`,
  copy: "Copy section",
  copied: "Copied. Click in the paper and press Ctrl+V (⌘V on a Mac), then copy each picture.",
  refused: "The clipboard did not take the section. It is selected here now: press Ctrl+C (⌘C on a Mac).",
  stale: "The figures have changed since they were copied: what you copied is out of date. Copy again.",
} as const;
