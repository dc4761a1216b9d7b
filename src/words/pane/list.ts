import { counted } from "../grammar";

/** Screens that make a table from a list. */
export const listWords = {
  rows: (count: number) => `${counted(count, "row")} under the headings.`,
  columns: "Columns",
  hasHeadings: "The first row holds headings",
  none: "None",
  sameColumn: "One column can’t be two things. Choose another one, under Columns.",
};
