import {
  baseline,
  currentLimits,
  Fault,
  priorYearToDate,
  rolling,
  scorecard,
  signal,
  yearToDate,
  yearToDateChange,
} from "../../../src/core";
import { faultOf } from "../faultOf";

/** April 2013 to March 2016. */
const dates = [
  Array.from({ length: 36 }, (_, i) => (2013 + Math.floor((i + 3) / 12)) * 100 + ((i + 3) % 12) + 1),
];
const measures = [
  Array.from({ length: 36 }, (_, i) => 100 + ((i * 37) % 11)),
  Array.from({ length: 36 }, (_, i) => 500 - 3 * i + ((i * 53) % 17)),
];
const labels = [["Bus"], ["Rail"]];

describe("scorecard", () => {
  it("gives each measure what the single functions give", () => {
    const asOf = "Jan 2016";
    const rows = scorecard({ labels, values: measures, dates, asOf, baselineEnd: "Mar 2014" });
    rows.forEach((row, at) => {
      const series = { values: [measures[at]], dates, asOf };
      expect(row).toEqual({
        measure: labels[at]?.[0],
        priorYearToDate: priorYearToDate(series),
        yearToDate: yearToDate(series),
        change: yearToDateChange(series),
        trend: yearToDateChange(series) < 0 ? "Reducing" : "Increasing",
        previousChange: yearToDateChange({ ...series, asOf: "Dec 2015" }),
        latest12Months: rolling(series),
        againstBaseline: baseline({ ...series, baselineEnd: "Mar 2014" }).change,
        limits: currentLimits(series),
        signal: signal(series),
      });
    });
  });

  it("gives the Safer Travel paper's changes from its yearly totals", () => {
    // Performance against the 2015/16 Milestones and Deliverables, 1 March 2016, paragraph 66
    const values = [
      [5181, 4909],
      [2407, 2317],
      [2774, 2592],
    ];
    const rows = scorecard({
      labels: [["Total"], ["Bus"], ["Rail"]],
      values,
      dates: [["2014/15", "2015/16"]],
    });
    expect(rows.map(({ change }) => Math.round(Number(change) * 100))).toEqual([-5, -4, -7]);
    expect(rows.map(({ trend }) => trend)).toEqual(["Reducing", "Reducing", "Reducing"]);
  });

  it("takes a number or a switch as a label, and none as a blank one", () => {
    const values = [[1], [2], [3], [4], [5]];
    const rows = scorecard({ labels: [[7], [true], [null], [""], [{}]], values, dates: [["2015/16"]] });
    expect(rows.map(({ measure }) => measure)).toEqual([7, true, "", "", ""]);
  });

  it("has no change against a baseline that was left out, and says so in that cell", () => {
    const [row] = scorecard({ labels: [["Bus"]], values: [measures[0]], dates });
    expect(row?.againstBaseline).toMatchObject({ code: "#N/A", words: "baselineEnd is missing" });
  });

  it("takes the whole previous year's change as the previous change in the first period of a year", () => {
    const [row] = scorecard({ labels: [["Bus"]], values: [measures[0]], dates, asOf: "Apr 2015" });
    expect(row?.previousChange).toBe(yearToDateChange({ values: [measures[0]], dates, asOf: "Mar 2015" }));
  });

  it("leaves what it can't answer to its own cell", () => {
    const values = [[...(measures[0] ?? []).slice(0, 30), "n/a", ...(measures[0] ?? []).slice(31)]];
    const [row] = scorecard({ labels: [["Bus"]], values, dates });
    expect(row?.yearToDate).toMatchObject({ code: "#N/A", words: "values is missing: October 2015" });
    expect(row?.change).toBe(row?.yearToDate);
    expect(row?.trend).toBeInstanceOf(Fault);
    expect(row?.priorYearToDate).toBe(yearToDate({ values: [measures[0]], dates, asOf: "Mar 2015" }));
    expect(row?.againstBaseline).toBeInstanceOf(Fault);
    expect(row?.signal).toBe(signal({ values, dates }));
  });

  it("answers nothing for a measure without values, and the rest as ever", () => {
    const [, empty] = scorecard({ labels, values: [measures[0], measures[0]?.map(() => "")], dates });
    expect(empty?.measure).toBe("Rail");
    for (const cell of [empty?.yearToDate, empty?.latest12Months, empty?.limits, empty?.signal]) {
      expect(cell).toBeInstanceOf(Fault);
    }
  });

  it("stands each measure at its own latest value without asOf", () => {
    const late = [...(measures[1] ?? []).slice(0, 35), ""];
    const [row] = scorecard({ labels: [["Rail"]], values: [late], dates });
    expect(row?.yearToDate).toBe(yearToDate({ values: [measures[1]], dates, asOf: "Feb 2016" }));
  });

  it("uses all the data for its charts when asOf is after the last period, and can't tell the year", () => {
    const [row] = scorecard({ labels: [["Bus"]], values: [measures[0]], dates, asOf: "May 2016" });
    expect(row?.yearToDate).toMatchObject({ code: "#N/A" });
    expect(row?.signal).toBe(signal({ values: [measures[0]], dates }));
  });

  it("can't add weeks to 12 months, and says so in those cells only", () => {
    const weeks = [Array.from({ length: 60 }, (_, i) => 41736 + 7 * i)];
    const [row] = scorecard({ labels: [["Bus"]], values: [weeks[0]?.map(() => 1)], dates: weeks });
    expect(row?.latest12Months).toBeInstanceOf(Fault);
    expect(row?.yearToDate).toBeGreaterThan(0);
  });

  it.each([
    [{ labels: [["Bus"]], values: measures, dates }, "labels has fewer cells than values has rows: 1, not 2"],
    [
      { labels, values: measures, dates: [[201601]] },
      "dates has fewer cells than values has columns: 1, not 36",
    ],
    [
      { labels: [["Bus"]], values: [["lots"]], dates: [[201601]] },
      "values is not a number: lots (row 1, column 1)",
    ],
    [{ labels, values: measures, dates, baselineEnd: "once" }, "baselineEnd is not a date: once"],
    [{ labels: [], values: [], dates }, "dates has more cells than values has columns: 36, not 0"],
    [{ labels, values: measures, dates, yearStart: 13 }, "yearStart is not a whole number from 1 to 12: 13"],
    [
      { labels, values: measures, dates, steps: "weekly" },
      "steps is not run8, run7, run6, strong8, stable, stable12, none or dates: weekly",
    ],
  ])("refuses a wrong argument as a whole", (given, words) => {
    expect(faultOf(() => scorecard(given))).toEqual({ code: "#VALUE!", words });
  });
});
