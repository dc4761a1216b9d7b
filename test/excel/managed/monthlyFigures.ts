import { insertManaged, type InsertedManaged, type SourceRange, type Target } from "../../../src/excel";
import { numberStyles, type TableSpec } from "../../../src/report";
import type { GivenSheet } from "../../../src/workbench";

/** Monthly figures as they are held: a row a measure, a column a month, in A1:D4 of their own sheet. */
export const figuresSheet: GivenSheet = {
  name: "Figures",
  rows: [
    ["Measure", "Apr 2015", "May 2015", "Jun 2015"],
    ["Robbery", 10, 12, 9],
    ["Burglary", 20, 18, 25],
    ["Theft", 31, 30, 33],
  ],
};

export const paperSheet: GivenSheet = { name: "Paper", rows: [["A paper"], ["of the board"]] };

export type Cells = readonly (readonly (string | number | boolean)[])[];

/** The latest month, the one before, the change between them, and whether it rose: what a report would make of it. */
export function scorecardOf({ values }: { readonly values: Cells }): TableSpec {
  const [headings = [], ...rows] = values;
  const last = headings.length - 1;
  const latest = String(headings[last]);
  return {
    title: "Crime scorecard",
    subtitle: `To ${latest}`,
    columns: [
      { key: "measure", header: "Measure", role: "measure", width: 20 },
      { key: "previous", header: String(headings[last - 1]), role: "number", width: 11 },
      { key: "latest", header: latest, role: "number", width: 11 },
      { key: "change", header: "Change", role: "change", width: 10 },
      { key: "trend", header: "Trend", role: "trend", width: 12 },
    ],
    rows: rows.map((row) => {
      const now = Number(row[last]);
      const before = Number(row[last - 1]);
      return {
        key: String(row[0]).toLowerCase(),
        role: row[0] === "Total" ? "total" : "body",
        cells: [
          { value: String(row[0]), style: numberStyles.text },
          { value: before, style: numberStyles.count },
          { value: now, style: numberStyles.count },
          { value: (now - before) / before, style: numberStyles.wholePercent },
          {
            value: now > before ? "Increasing" : "Reducing",
            style: numberStyles.text,
            tone: now > before ? "worse" : "better",
          },
        ],
      };
    }),
    notes: [`Figures to ${latest}, as recorded.`],
  };
}

export const figuresSource: SourceRange = {
  address: "Figures!A1:D4",
  sheet: "Figures",
  values: figuresSheet.rows as SourceRange["values"],
};

/** Title, subtitle, header, three rows, a note: seven rows by five columns. */
export const scorecardSpec = scorecardOf(figuresSource);

export const origin = {
  kind: "scorecard",
  source: figuresSource,
  headerRows: 1,
  definition: { preset: "Safer Travel", measures: ["robbery", "a ]]> b \u0001"] },
  figures: { robbery: [10, 12, 9] },
};

export function insertScorecard(target: Target, overwrite = false): Promise<InsertedManaged> {
  return insertManaged(scorecardSpec, target, origin, { overwrite });
}
