import { layOut } from "../../../src/report";
import { nationalMeasures, saferTravel } from "./papers";

describe("a selection is laid out", () => {
  it("with words above figures as headings", () => {
    const layout = layOut(saferTravel);
    expect(layout.hasHeadings).toBe(true);
    expect(layout.headings).toEqual(saferTravel[0]);
    expect(layout.rows).toEqual(saferTravel.slice(1));
    expect(layout.firstRow).toBe(1);
  });

  it("without headings where the first row has figures like the rest", () => {
    const layout = layOut(saferTravel.slice(1));
    expect(layout).toMatchObject({ hasHeadings: false, firstRow: 0, headings: ["", "", "", "", "", ""] });
    expect(layout.rows).toHaveLength(3);
  });

  it("with a line of words above the headings as the title", () => {
    const layout = layOut([["Safer Travel", "", "", "", "", ""], ["", "", "", "", "", ""], ...saferTravel]);
    expect(layout).toMatchObject({ title: "Safer Travel", hasHeadings: true, firstRow: 3 });
    expect(layout.headings).toEqual(saferTravel[0]);
  });

  it("with a line of words above figures kept as a row, where there are no headings", () => {
    const layout = layOut([["Acquisitive crime", "", ""], ["Robbery", 8945, 7509]]); // prettier-ignore
    expect(layout).toMatchObject({ title: null, hasHeadings: false, firstRow: 0 });
  });

  it("with years typed as numbers as headings under a blank or named corner", () => {
    expect(layOut([["", 2014, 2015], ["Robbery", 5, 6]]).headings).toEqual(["", "2014", "2015"]); // prettier-ignore
    expect(layOut([["Measure", 2014, 2016], ["Robbery", 5, 6]]).hasHeadings).toBe(true); // prettier-ignore
    expect(layOut([["Crime", 2014, 2015], ["Robbery", 5, 6]]).hasHeadings).toBe(true); // prettier-ignore
  });

  it("with figures that only look like years as figures", () => {
    expect(layOut([["Theft", 2014, 1950], ["Robbery", 2001, 1999]]).hasHeadings).toBe(false); // prettier-ignore
  });

  it("with dates in the headings in words: 42461 is 1 April 2016, 42490 is 30 April 2016", () => {
    expect(layOut([["Measure", 42461, 42490], ["Robbery", 5, 6]]).headings).toEqual(["Measure", "Apr 2016", "30 Apr 2016"]); // prettier-ignore
    expect(layOut([["Measure", 201504, 201604], ["Robbery", 5, 6]]).headings).toEqual(["Measure", "Apr 2015", "Apr 2016"]); // prettier-ignore
  });

  it("as the person says, where they say", () => {
    expect(layOut(nationalMeasures, false)).toMatchObject({ hasHeadings: false, firstRow: 0 });
    expect(layOut([["Robbery", 5, 6], ["Theft", 7, 8]], true)).toMatchObject({ headings: ["Robbery", "5", "6"], firstRow: 1 }); // prettier-ignore
  });

  it("of nothing without complaint", () => {
    expect(layOut([])).toEqual({ title: null, hasHeadings: false, headings: [], rows: [], firstRow: 0 });
  });
});
