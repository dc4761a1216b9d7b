import { counted } from "../grammar";

/** Screens that make a table from a list. */
export const listWords = {
  rows: (count: number, headed: boolean) => `${counted(count, "row")}${headed ? " under the headings" : ""}.`,
  columns: "Columns",
  hasHeadings: "The first row holds headings",
  none: "None",
  chooseColumns: "Choose the columns",
  sameColumn: "One column can’t be two things. Choose another one, under Columns.",
};
