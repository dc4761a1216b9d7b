import type { Origin, SourceRange } from "../../../src/excel";
import { type ChartPointSpec, type ChartSpec, chartTable, type TableSpec } from "../../../src/report";
import type { GivenSheet } from "../../../src/workbench";

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Excel's serial number of the first day of a month, counted from April 2018. */
export function monthSerial(index: number): number {
  return Date.UTC(2018, 3 + index, 1) / 86_400_000 + 25_569;
}

/** "Apr 18" */
export function monthLabel(index: number): string {
  const month = (3 + index) % 12;
  return `${monthNames[month] ?? ""} ${18 + Math.floor((3 + index) / 12)}`;
}

/**
 * A chart of 30 months in three processes: 20 a month from the first, 12 from the 13th (index 12), and 30 from the 25th
 * (index 24), which is provisional. Index 5 is missing, index 8 was left out, index 3 has a signal above and index 15
 * one below; the target is 15.
 */
export const robberyChart: ChartSpec = {
  title: "Robbery: step change up from April 2020",
  subtitle: "Camden, recorded offences a month, April 2018 to September 2020",
  altText: "Line chart of robberies a month from April 2018 to September 2020. They rose from April 2020.",
  commentary: "Robberies rose to 30 a month from April 2020, from 12 before.",
  valueName: "Robbery",
  method: "XmR",
  unit: "counts",
  spacing: "monthly",
  style: "count",
  lineStyle: "oneDecimal",
  points: Array.from({ length: 30 }, (_, index) => point(index)),
  processes: [
    { from: 0, to: 11, average: 20, values: 10, provisional: false, began: "first" },
    { from: 12, to: 23, average: 12, values: 12, provisional: false, began: "detected" },
    { from: 24, to: 29, average: 30, values: 6, provisional: true, began: "detected" },
  ],
  steps: [],
  verdict: "Stable",
  target: 15,
  wanted: "lower",
  axis: { minimum: 0, maximum: 50, step: 10 },
  latest: { index: 29, label: "31" },
  notes: ["Each process has its own average and limits."],
};

function point(index: number): ChartPointSpec {
  const process = index < 12 ? 1 : index < 24 ? 2 : 3;
  const average = [20, 12, 30][process - 1] ?? 0;
  const side = index === 3 ? "above" : index === 15 ? "below" : null;
  const value = average + (index === 3 ? 12 : index === 15 ? -11 : index % 2 === 0 ? -1 : 1);
  return {
    period: monthLabel(index),
    label: monthLabel(index),
    cell: monthSerial(index),
    value: index === 5 ? null : value,
    lower: average - 10,
    average,
    upper: average + 10,
    process,
    signal: side === "above" ? "Upper control limit breached" : side ? "Lower control limit breached" : "",
    side,
    tone: side === null ? null : side === "above" ? "worse" : "better",
    excluded: index === 8 ? "lockdown" : null,
    event: index === 12 ? "New unit" : null,
    provisional: process === 3,
  };
}

/** Its first year alone, which is one process: a live chart's cells are all worked out anew whenever they are written. */
export const firstYear: ChartSpec = {
  ...robberyChart,
  points: robberyChart.points.slice(0, 12),
  processes: robberyChart.processes.slice(0, 1),
  latest: { index: 11, label: "21" },
};

export const robberyTable: TableSpec = chartTable(robberyChart);

const october: ChartPointSpec = {
  ...point(30),
  value: 45,
  signal: "Rising trend",
  side: "above",
  tone: "worse",
};

/** The same a month later, when October 2020 came in with 45: the third process is no longer provisional, the target is gone. */
export const monthLater: ChartSpec = {
  ...robberyChart,
  title: "Robbery: stable",
  subtitle: "Camden, recorded offences a month, April 2018 to October 2020",
  points: [...robberyChart.points, october].map((each) => ({ ...each, provisional: false })),
  processes: robberyChart.processes.map((process, i) =>
    i === 2 ? { ...process, to: 30, values: 7, provisional: false } : process,
  ),
  target: null,
  axis: { minimum: 0, maximum: 60, step: 20 },
  latest: { index: 30, label: "45" },
};

/** Where the figures come from: a row a month. */
export const robberySheet: GivenSheet = {
  name: "Figures",
  rows: [
    ["Month", "Robbery"],
    ...robberyChart.points.map(({ cell, value }) => [{ value: Number(cell), format: "mmm yyyy" }, value]),
  ],
};

export const robberySource: SourceRange = {
  address: "Figures!A1:B31",
  sheet: "Figures",
  values: [
    ["Month", "Robbery"],
    ...robberyChart.points.map(({ cell, value }) => [Number(cell), value ?? ""]),
  ],
};

export const robberyOrigin: Origin = {
  kind: "chart",
  source: robberySource,
  headerRows: 1,
  definition: { version: 1, measure: "robbery" },
  figures: {},
};
