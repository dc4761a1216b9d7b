import type { SourceCell } from "../../../src/report";
import { guessColumns, layOut } from "../../../src/report";
import {
  hateCrime,
  milestones,
  nationalMeasures,
  publicContacts,
  restorativeJustice,
  saferTravel,
} from "./papers";

const guess = (cells: SourceCell[][]) => guessColumns(layOut(cells));

function columns(cells: SourceCell[][]) {
  const result = guess(cells);
  if (result.kind === "unsuitable") throw new Error(result.words);
  const { measure, previous, current, previousChange } = result.columns;
  return [measure, previous, current, previousChange];
}

function reason(cells: SourceCell[][]) {
  const result = guess(cells);
  return result.kind === "guessed" ? result.reason : "";
}

function words(cells: SourceCell[][]) {
  const result = guess(cells);
  return result.kind === "unsuitable" ? result.words : "";
}

/** Cells as a person has them after pasting a CSV file as text. */
const asText = (cells: SourceCell[][]) => cells.map((row) => row.map((cell) => shown(cell)));
const shown = (cell: SourceCell) =>
  typeof cell === "number" && Math.abs(cell) < 1 && cell !== 0 ? `${Math.round(cell * 100)}%` : String(cell);

describe("the columns of a scorecard are guessed", () => {
  it("in Safer Travel from the years, leaving the printed change and trend out and taking the previous change in", () => {
    expect(columns(saferTravel)).toEqual([0, 1, 2, 5]);
    expect(reason(saferTravel)).toBe("“YTD 15/16” is the latest period and “YTD 14/15” the one before it.");
  });

  it("in Safer Travel also when every figure is text", () => {
    expect(columns(asText(saferTravel))).toEqual([0, 1, 2, 5]);
  });

  it("in Safer Travel also when the columns stand the other way round", () => {
    const turned = saferTravel.map(([measure = "", previous = "", current = ""]) => [
      current,
      previous,
      measure,
    ]);
    expect(columns(turned)).toEqual([2, 1, 0, null]);
  });

  it("in the national measures by the words baseline and latest, not from the columns of periods", () => {
    expect(columns(nationalMeasures)).toEqual([0, 2, 4, null]);
    expect(reason(nationalMeasures)).toBe("“Baseline” is taken as what “Latest” is compared with.");
  });

  it("in hate crime from the counts of both years, not from the percentages beside them", () => {
    expect(columns(hateCrime)).toEqual([0, 1, 3, null]);
  });

  it("from percentages where there is nothing else", () => {
    const survey = [
      ["Measure", "Wave 37", "Wave 38"],
      ["Confidence", 0.832, 0.836],
      ["Fear of crime", 0.18, 0.17],
    ];
    expect(columns(survey)).toEqual([0, 1, 2, null]);
  });

  it("by their order in three columns without headings, and the reason says so", () => {
    const plain = [
      ["Robbery", "£8,945", "£7,509"],
      ["Burglary", "£28,675", "£19,018"],
    ];
    expect(columns(plain)).toEqual([0, 1, 2, null]);
    expect(reason(plain)).toBe(
      "No heading says which column is earlier: the left one is taken as the previous period.",
    );
  });

  it("by their order where the headings name no period, as in amounts requested and approved", () => {
    expect(columns(restorativeJustice)).toEqual([0, 2, 3, null]);
  });

  it("as the two latest of three years", () => {
    const years = [
      ["Offence", "2015/16", "2013/14", "2014/15"],
      ["Robbery", 3, 1, 2],
    ];
    expect(columns(years)).toEqual([0, 3, 1, null]);
  });

  it("with Year to date taken as figures and Date as dates", () => {
    const ytd = [
      ["Offence", "Date", "Prior year to date", "Year to date"],
      ["Robbery", 42461, 20, 30],
    ];
    expect(columns(ytd)).toEqual([0, 2, 3, null]);
  });

  it("with the column whose names differ as the measure, where an area repeats beside it", () => {
    const areas = [
      ["Area", "Kind", "2014", "2015"],
      ["Coventry", "Robbery", 1, 2],
      ["Coventry", "Burglary", 3, 4],
    ];
    expect(columns(areas)).toEqual([1, 2, 3, null]);
  });
});

describe("a selection that can't be a scorecard says what to select", () => {
  it.each<[string, SourceCell[][], RegExp]>([
    ["blank cells", [["", ""]], /^Nothing is selected but blank cells\. Select the names/],
    ["one column", [["Measure"], ["Robbery"]], /^Only one column is selected\. Select the names/],
    ["no numbers", [["Robbery", "falling"]], /^No column of figures is selected\./],
    ["one column of figures", publicContacts, /^Only one column of figures is selected\./],
    ["changes and dates, which are not figures to compare", milestones, /^Only one column of figures/],
    ["no names", [[1, 2], [3, 4]], /^No column of names is selected\./], // prettier-ignore
    [
      "months across",
      [["Offence", "2010-11", "2010-12", "2011-01"], ["Robbery", 1, 2, 3]],
      /^These are monthly figures \(3 months\)\. .* the two columns to compare\.$/,
    ], // prettier-ignore
    [
      "months across as dates",
      [["Offence", 42461, 42491, 42522], ["Robbery", 1, 2, 3]],
      /^These are monthly figures \(3 months\)/,
    ], // prettier-ignore
    [
      "months down",
      [["Month", "Robbery", "Burglary"], ["Apr 2015", 1, 2], ["May 2015", 1, 2], ["Jun 2015", 3, 4]],
      /^These are months down the rows\./,
    ], // prettier-ignore
    [
      "two months down, which are no measures to compare",
      [["Month", "Robbery", "Burglary"], ["Apr 2015", 1, 2], ["May 2015", 1, 2]],
      /^These are months down the rows\./,
    ], // prettier-ignore
    [
      "many columns without headings",
      [["Robbery", 1, 2, 3, 4, 5]],
      /^There are 5 columns of figures and no headings\. Include the row of headings/,
    ],
  ])("%s", (_, cells, expected) => {
    expect(words(cells)).toMatch(expected);
  });

  it("but two months can be compared", () => {
    expect(columns([["Offence", "Jan 2016", "Jan 2015"], ["Robbery", 1, 2]])).toEqual([0, 2, 1, null]); // prettier-ignore
  });
});
