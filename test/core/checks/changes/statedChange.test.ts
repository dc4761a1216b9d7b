import { changeLines } from "../../../../src/core/checks/changes/statedChange";
import { viewOf } from "../linesOf";

/** Of each line of changes: which it is, whether it is named so, and a trend, and what each place states. */
function told(heading: string, ...cells: string[]) {
  const { lines } = viewOf([
    `Area|Before|${heading}`,
    ...cells.map((cell, at) => `Row ${at}|${at + 7}|${cell}`),
  ]);
  return changeLines(lines).map(({ line, at, named, isTrend, stated }) => [
    `${line.heading} ${at}`,
    named,
    isTrend,
    stated
      .map(({ place, cell, direction, figure }) => `${place} ${cell.text} ${direction} ${figure?.shown}`)
      .join(", "),
  ]);
}

// prettier-ignore
describe("lines of changes", () => {
  it("are named so, whatever their figures", () => {
    expect(told("Change", "10", "", "6")).toEqual([["Change 1", true, false, "0 10 null 10, 2 6 null 6"]]);
    expect(told("% change", "10%", "6%")).toEqual([["% change 1", true, false, "0 10% null 0.1, 1 6% null 0.06"]]);
    expect(told("Change (points)", "1.5", "0.5")).toEqual([["Change (points) 1", true, false, "0 1.5 null 0.015, 1 0.5 null 0.005"]]);
  });

  it("are named so and none where they state nothing", () => {
    expect(told("Change", "n/a", "", "see notes")).toEqual([]);
    expect(told("Year of change", "2014", "2015")).toEqual([]);
  });

  it("may have words among their figures", () => {
    expect(told("Change", "10", "-6", "15 fewer", "no figure", "fewer")).toEqual([["Change 1", true, false, "0 10 null 10, 1 -6 null -6, 2 15 fewer -1 -15, 4 fewer -1 undefined"]]);
  });

  it("are percentages or points with signs, under any heading", () => {
    expect(told("On last year", "", "5%", "-6%")).toEqual([["On last year 1", false, false, "1 5% null 0.05, 2 -6% null -0.06"]]);
    expect(told("On last year", "", "5%", "+6%")).toEqual([["On last year 1", false, false, "1 5% null 0.05, 2 +6% null 0.06"]]);
    expect(told("On last year", "", "0.4 points", "-0.1 points")).toEqual([["On last year 1", false, false, "1 0.4 points null 0.004, 2 -0.1 points null -0.001"]]);
  });

  it("are not percentages without signs, nor amounts with them", () => {
    expect(told("Of all", "0%", "6%", "")).toEqual([]);
    expect(told("Of all", "5% +", "6%", "7%")).toEqual([]);
    expect(told("Clawback", "-5", "+6", "")).toEqual([]);
  });

  it("are words of changes, with a size or without", () => {
    expect(told("On 2014", "5% reduction", "up 3%", "no change")).toEqual([["On 2014 1", false, false, "0 5% reduction -1 -0.05, 1 up 3% 1 0.03, 2 no change 0 undefined"]]);
    expect(told("On 2014", "Reducing", "", "Increasing")).toEqual([["On 2014 1", false, true, "0 Reducing -1 undefined, 2 Increasing 1 undefined"]]);
    expect(told("Trend", "Reducing", "Increasing")).toEqual([["Trend 1", true, true, "0 Reducing -1 undefined, 1 Increasing 1 undefined"]]);
    expect(told("Change", "Reducing", "Increasing")).toEqual([["Change 1", true, true, "0 Reducing -1 undefined, 1 Increasing 1 undefined"]]);
  });

  it("are words of changes with a figure here and there", () => {
    expect(told("On 2014", "5% reduction", "6%", "lower")).toEqual([["On 2014 1", false, false, "0 5% reduction -1 -0.05, 1 6% null 0.06, 2 lower -1 undefined"]]);
  });

  it("are half of the words at least that say which way", () => {
    expect(told("On 2014", "Reducing", "Birmingham", "Increasing", "Coventry", "", "")).toHaveLength(1);
    expect(told("On 2014", "Reducing", "Birmingham", "Coventry", "")).toEqual([]);
    expect(told("Area", "Birmingham", "Coventry")).toEqual([]);
  });

  it("are no figures under a word of trends", () => {
    expect(told("Travel", "+5%", "-6%")).toEqual([["Travel 1", false, false, "0 +5% null 0.05, 1 -6% null -0.06"]]);
  });
});
