import type { LiveSource, Origin } from "../../../src/excel";
import { numberStyles, type TableSpec } from "../../../src/report";
import type { GivenSheet } from "../../../src/workbench";
import { paperSheet } from "./monthlyFigures";

/** Two financial years' first quarters; a blank in Fraud's last month. */
const figures: GivenSheet = {
  name: "Figures",
  rows: [
    ["Measure", "Apr 2015", "May 2015", "Jun 2015", "Apr 2016", "May 2016"],
    ["Robbery", 10, 12, 9, 8, 10],
    ["Burglary", 20, 18, 25, 22, 22],
    ["Fraud", 1, 2, 3, 4, null],
  ],
};
export const liveSheets = [figures, paperSheet];

/** Burglary, then Robbery. */
export const liveSource: LiveSource = {
  labels: "Figures!A2:A4",
  values: "Figures!B2:F4",
  dates: "Figures!B1:F1",
  rows: [2, 1],
};

const text = (value: string) => ({ value, style: numberStyles.text });
const count = (value: number) => ({ value, style: numberStyles.count });

/** Rank stands in the middle: no formula gives it. */
export const liveSpec: TableSpec = {
  marking: "OFFICIAL",
  title: "Live scorecard",
  columns: [
    { key: "measure", header: "Measure", role: "measure", width: 20 },
    { key: "rank", header: "Rank", role: "number", width: 8 },
    { key: "yearToDate", header: "YTD 16/17", role: "number", width: 11 },
    { key: "priorYearToDate", header: "YTD 15/16", role: "number", width: 11 },
  ],
  rows: [
    { key: "burglary", role: "body", cells: [text("Burglary"), count(1), count(44), count(38)] },
    { key: "robbery", role: "body", cells: [text("Robbery"), count(2), count(18), count(22)] },
  ],
  notes: ["Live."],
};

export const liveOrigin: Origin = {
  kind: "scorecard",
  source: {
    address: "Figures!A1:F4",
    sheet: "Figures",
    values: figures.rows.map((row) => row.map((cell) => cell as string)),
  },
  headerRows: 1,
  definition: {},
  figures: null,
};
