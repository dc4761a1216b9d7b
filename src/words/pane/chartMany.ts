import { counted } from "../grammar";

/** The chart screen: many charts, and where they go. */
export const chartManyWords = {
  charts: "Charts",
  attentionFirst: "Those that need attention come first.",
  sameScale: "The same scale in all",
  pages: "Pages of charts",
  chooseAll: (count: number) => `Choose all ${count}`,
  chooseNone: "Choose none",
  noSuchName: "No measure has such a name.",
  /** Of those listed, and of all where that is another number. */
  chosen: (here: number, listed: number, total: number) =>
    `${here} of the ${counted(listed, "measure")} listed are chosen${here === total ? "" : `, ${total} in all`}.`,

  place: "Place",
  whereTheyGo: "Where the charts go",
  onOneSheet: "All on one new sheet",
  onSheetsOfTheirOwn: "Each on a new sheet of its own",
  sheetName: "Name of the new sheet",
  inARow: "Charts in a row",
};
