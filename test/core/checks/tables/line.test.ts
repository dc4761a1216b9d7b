import type { CheckedSheet } from "../../../../src/core";
import { lineOf, type LineKind } from "../../../../src/core/checks/tables/line";
import { present } from "../../../../src/core/checks/flat";
import { typedSheet } from "../sheetOf";
import { gridOf } from "../tablesOf";

function lineUnder(heading: string, texts: readonly string[], more: Partial<CheckedSheet> = {}) {
  const grid = gridOf({
    ...typedSheet(
      "Sheet",
      texts.map((text) => [text]),
    ),
    ...more,
  });
  return lineOf(heading, present(grid.map(([cell]) => cell)));
}

/** What each of a line's figures is, in ones, pounds or proportions. */
function shownUnder(heading: string, ...texts: readonly string[]) {
  return lineUnder(heading, texts).cells.map(({ figure }) => figure?.shown ?? null);
}

function unitsUnder(heading: string, ...texts: readonly string[]) {
  return lineUnder(heading, texts).cells.map(({ figure }) => figure?.unit ?? null);
}

// One case a line, so that they can be read down.
// prettier-ignore
describe("a line", () => {
  it.each<[LineKind, string, string, readonly string[]]>([
    ["amount", "of counts", "Crimes", ["12", "7", "31"]],
    ["amount", "of one count among as many words", "Crimes", ["12", "see note"]],
    ["amount", "of counts and marks", "Crimes", ["n/a", "..", "31"]],
    ["amount", "of shares and counts, as many of each", "Crimes", ["5%", "12"]],
    ["percent", "of shares more than counts", "Crimes", ["5%", "6%", "12"]],
    ["percent", "of numbers under a % sign", "2014 %", ["5", "6", "12"]],
    ["points", "of changes in points", "Change (% points)", ["+3", "-2", "0"]],
    ["points", "of what is written as points", "Since 2014", ["+3 points", "-2 points", "n/a"]],
    ["amount", "of as many points as counts", "Since 2014", ["+3 points", "-2"]],
    ["words", "of words", "Lead", ["Smith", "Jones"]],
    ["words", "of more words than figures", "Note", ["see below", "as planned", "12"]],
    ["empty", "of nothing", "Lead", ["", ""]],
    ["empty", "of marks alone", "Crimes", ["..", "n/a"]],
    ["period", "of years", "Year", ["2013", "2014"]],
    ["period", "of months in figures", "Month", ["201504", "201505"]],
    ["period", "of years with a mark", "Year", ["2013", "n/a", "2014"]],
    ["period", "of years that nothing heads", "", ["2013", "2014"]],
    ["period", "of years under the word date", "Start date", ["2013", "2014"]],
    ["period", "of years under the word period", "Period", ["2013", "2014"]],
    ["amount", "of amounts that might be years", "Awarded", ["2000", "1950"]],
    ["amount", "of a year and a count", "", ["2014", "12"]],
    ["amount", "of one figure that might be a year", "", ["2014"]],
    ["code", "under a heading of references", "Project ref", ["2041", "1877"]],
    ["code", "that counts its rows", "", ["1", "2", "3", "4"]],
    ["code", "that counts its rows but for a blank", "", ["1", "2", "", "3", "4"]],
    ["amount", "of 1, 2 and 3, which may be counts", "", ["1", "2", "3"]],
    ["amount", "that does not count its rows", "", ["1", "2", "3", "5"]],
    ["amount", "of pounds from 1 to 4", "", ["£1", "£2", "£3", "£4"]],
  ])("is %s: %s", (kind, _, heading, texts) => {
    expect(lineUnder(heading, texts).kind).toBe(kind);
  });

  it.each<[LineKind, readonly (string | number)[]]>([
    ["period", [42095, 42125, 7]],
    ["period", [42095, 42125, "Smith"]],
    ["amount", [42095, 8, ""]],
    ["words", [42095, 42125, "Smith", "Jones"]],
    ["words", [42095, "Smith", ""]],
    ["empty", ["", ""]],
  ])("is %s of dates from 42,000 on, words and figures %j", (kind, values) => {
    const formats = values.map((value) => [Number(value) > 42000 ? "mmm-yy" : "General"]);
    expect(lineUnder("Crimes", values.map(String), { values: values.map((value) => [value]), formats }).kind).toBe(kind);
  });

  it("keeps its heading, and its cells with their places", () => {
    const { heading, cells } = lineUnder("Grant £000", ["12", "n/a"]);
    expect(heading).toBe("Grant £000");
    expect(cells.map(({ text, row, column, kind }) => [text, row, column, kind])).toEqual([["12", 0, 0, "figure"], ["n/a", 1, 0, "mark"]]);
  });

  it.each<[boolean, string, readonly string[]]>([
    [true, "Grant", ["£5", "£6"]],
    [true, "Grant", ["£5", "£6", "7"]],
    [false, "Grant", ["£5", "7"]],
    [true, "Grant (£)", ["5", "7"]],
    [true, "Grant (£)", ["1.2m", "£3m"]],
    [true, "£000", ["5", "7"]],
    [false, "Population (000s)", ["5", "7"]],
    [true, "Grants (000s)", ["£5", "£7"]],
    [false, "Grant (£)", ["5%", "7%"]],
    [false, "Grant", []],
  ])("is in pounds (%s) under %s: %j", (pounds, heading, texts) => {
    expect(lineUnder(heading, texts).pounds).toBe(pounds);
  });
});

describe("what a number under a heading is", () => {
  it("is a percentage under a % sign", () => {
    expect(shownUnder("%", "43", "57", "n/a")).toEqual([0.43, 0.57, null]);
    expect(unitsUnder("%", "43", "57", "n/a")).toEqual(["percent", "percent", null]);
  });

  it("is a proportion already where all are within 1 and some are not whole", () => {
    expect(shownUnder("%", "0.25", "0.75", "1")).toEqual([0.25, 0.75, 1]);
    expect(shownUnder("% change", "-0.25", "0", "-1")).toEqual([-0.25, 0, -1]);
    expect(unitsUnder("%", "0.25", "0.75", "1")).toEqual(["percent", "percent", "percent"]);
  });

  it("is a percentage where one is more than 1 either way, or all are whole", () => {
    expect(shownUnder("%", "0.5", "1.5")).toEqual([0.005, 0.015]);
    expect(shownUnder("% change", "0.5", "-1.5")).toEqual([0.005, -0.015]);
    expect(shownUnder("%", "1", "0")).toEqual([0.01, 0]);
  });

  it("is no percentage beside others with signs of their own", () => {
    expect(shownUnder("%", "43%", "57")).toEqual([0.43, 57]);
    expect(unitsUnder("%", "43%", "57")).toEqual(["percent", "plain"]);
  });

  it("is what its own sign says under a % sign", () => {
    expect(shownUnder("%", "43", "£57", "3 points")).toEqual([0.43, 57, 0.03]);
    expect(unitsUnder("%", "43", "£57", "3 points")).toEqual(["percent", "pounds", "points"]);
    expect(shownUnder("%", "43", "£0.50")).toEqual([0.43, 0.5]);
  });

  it("is a percentage under a share where all are proportions without a £ sign", () => {
    expect(unitsUnder("Proportion", "0.25", "0.75", "1")).toEqual(["percent", "percent", "percent"]);
    expect(shownUnder("Proportion", "0.25", "0.75", "1")).toEqual([0.25, 0.75, 1]);
    expect(unitsUnder("Share", "25", "75", "100")).toEqual(["plain", "plain", "plain"]);
    expect(unitsUnder("Share (£m)", "0.25", "0.75")).toEqual(["pounds", "pounds"]);
    expect(shownUnder("Share (£m)", "0.25", "0.75")).toEqual([250000, 750000]);
    expect(unitsUnder("Share", "£0.25", "£0.75")).toEqual(["pounds", "pounds"]);
    expect(unitsUnder("Cost", "0.25", "0.75", "1")).toEqual(["plain", "plain", "plain"]);
  });

  it("is points under a change in points, however that is written", () => {
    for (const heading of [
      "Change (% points)",
      "Change in points",
      "Point change",
      "Change, pp",
      "Change ppt",
      "Change (ppts)",
      "Change pts",
    ]) {
      expect([heading, ...shownUnder(heading, "+3", "-2")]).toEqual([heading, 0.03, -0.02]);
      expect([heading, ...unitsUnder(heading, "+3", "-2")]).toEqual([heading, "points", "points"]);
    }
  });

  it("is no points where the heading says no change, or only looks like points", () => {
    expect(unitsUnder("Points", "3", "2")).toEqual(["plain", "plain"]);
    expect(unitsUnder("Change in pppoints", "3", "2")).toEqual(["plain", "plain"]);
    expect(unitsUnder("Change in pointsmen", "3", "2")).toEqual(["plain", "plain"]);
    expect(unitsUnder("Change in apps", "3", "2")).toEqual(["plain", "plain"]);
  });

  it("is points where it is shown as a percentage, too", () => {
    expect(shownUnder("Change in points", "3%", "-2%", "1")).toEqual([0.03, -0.02, 0.01]);
    expect(unitsUnder("Change in points", "3%", "-2%", "1")).toEqual(["points", "points", "points"]);
  });

  it("is tenths of a point where all are written in tenths, and a proportion in hundredths", () => {
    expect(shownUnder("Change in points", "0.3", "-0.2", "1.0")).toEqual([0.003, -0.002, 0.01]);
    expect(shownUnder("Change in points", "0.03", "-0.2", "0")).toEqual([0.03, -0.2, 0]);
  });

  it("keeps its own sign under a change in points", () => {
    expect(unitsUnder("Change in points", "£3", "2 points")).toEqual(["pounds", "points"]);
    expect(shownUnder("Change in points", "£3", "2 points")).toEqual([3, 0.02]);
  });

  it("is thousands or millions under a heading of them, but where it says so itself", () => {
    expect(shownUnder("£000", "12", "£7", "(3)")).toEqual([12000, 7000, -3000]);
    expect(shownUnder("£m", "1.2", "1.5m")).toEqual([1200000, 1500000]);
    expect(unitsUnder("£m", "1.2", "1.5m")).toEqual(["pounds", "pounds"]);
    expect(shownUnder("Population (000s)", "125")).toEqual([125000]);
    expect(unitsUnder("Population (000s)", "125")).toEqual(["plain"]);
  });

  it("stays a percentage or points under a heading of pounds", () => {
    expect(shownUnder("£000", "12", "5%", "3 points")).toEqual([12000, 0.05, 0.03]);
    expect(unitsUnder("£000", "12", "5%", "3 points")).toEqual(["pounds", "percent", "points"]);
  });

  it("is pounds under a £ sign, with the places it is written with", () => {
    const [cell] = lineUnder("Cost (£)", ["12.50"]).cells;
    expect(cell?.figure).toMatchObject({ shown: 12.5, step: 0.01, per: 1, unit: "pounds", pence: 1250 });
  });
});
