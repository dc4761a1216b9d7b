import { numberStyles, type TableSpec } from "../../src/report";

/**
 * A table with everything an insert must get right: a row of each kind of number, a total, and text that
 * Excel would turn into something else. Title, header and four rows: six rows by four columns.
 */
export const milestoneTable: TableSpec = {
  title: "Safer Travel, year to date",
  columns: [
    { header: "Measure", role: "measure", width: 28 },
    { header: "YTD 15/16", role: "number", width: 11 },
    { header: "Apr-16", role: "change", width: 11 },
    { header: "Trend", role: "trend", width: 14 },
  ],
  rows: [
    row("body", "Total Bus Crime", 2317, -0.0374, "Reducing"),
    row("body", "=1+1", 2592, -0.0656, "-5%"),
    row("body", "@home", 1, 0, "+44 121"),
    row("total", "Total", 4910, -0.0525, "'quoted"),
  ],
};

function row(role: "body" | "total", measure: string, count: number, change: number, trend: string) {
  return {
    role,
    cells: [
      { value: measure, style: numberStyles.text },
      { value: count, style: numberStyles.count },
      { value: change, style: numberStyles.wholePercent },
      { value: trend, style: numberStyles.text },
    ],
  };
}

/** Title, header and rows. */
export const milestoneTableSize = { rows: 6, columns: 4 };
