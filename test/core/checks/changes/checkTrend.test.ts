import { checkChanges } from "../../../../src/core/checks/changes/checkChanges";
import { foundIn, heldIn, newOutcome, viewOf } from "../linesOf";

function told(...rows: string[]) {
  const outcome = newOutcome();
  checkChanges(viewOf(rows), outcome);
  return { held: heldIn(outcome), found: foundIn(outcome) };
}

const nothing = { held: "", found: [] };
const up = (severity: string, at: string) => [
  severity,
  "trend",
  at,
  "Increasing",
  "100 to 110 is an increase.",
  `${at.replace("3", "1")} ${at.replace("3", "2")}`,
];

/** Rows of 2014 and 2015 with a word each: + rises, - falls, = stays. */
function words(heading: string, ...rows: readonly (readonly [string, string])[]) {
  const figures: Record<string, string> = { "+": "100|110", "-": "110|100", "=": "100|100" };
  return told(
    `Area|2014|2015|${heading}`,
    ...rows.map(([way, word], at) => `Row ${at + 1}|${figures[way] ?? way}|${word}`),
  );
}

// Sentences a line each.
// prettier-ignore
describe("words of a trend beside two lines", () => {
  it("are held where a heading names them and two agree, wrong where others do not", () => {
    expect(words("Trend", ["+", "Increasing"], ["-", "Reducing"], ["=", "Static"], ["+", "Reducing"])).toEqual({
      held: "1,3 2,3 4,3",
      found: [["wrong", "trend", "4,3", "Increasing", "100 to 110 is an increase.", "4,1 4,2"]],
    });
    expect(words("Trend", ["=", "Increasing"], ["-", "Reducing"], ["+", "Increasing"]).found).toEqual([["wrong", "trend", "1,3", "no change", "100 to 100 is no change.", "1,1 1,2"]]);
  });

  it("are doubtful where the one of two agrees or neither does", () => {
    expect(words("Trend", ["+", "Increasing"], ["+", "Reducing"]).found).toEqual([["doubtful", "trend", "2,3", "Increasing", "100 to 110 is an increase.", "2,1 2,2"]]);
    expect(words("Trend", ["+", "Reducing"], ["+", "Reducing"]).found).toHaveLength(2);
    expect(words("Trend", ["+", "Reducing"]).found).toEqual([["doubtful", "trend", "1,3", "Increasing", "100 to 110 is an increase.", "1,1 1,2"]]);
    expect(words("Trend", ["+", "Increasing"])).toEqual({ held: "1,3", found: [] });
  });

  it("are not held where half or fewer of three and more agree", () => {
    expect(words("Trend", ["+", "Increasing"], ["+", "Reducing"], ["+", "Reducing"])).toEqual(nothing);
    expect(words("Trend", ["+", "Increasing"], ["+", "Increasing"], ["+", "Reducing"], ["+", "Reducing"])).toEqual(nothing);
    expect(words("Trend", ["+", "Increasing"], ["+", "Increasing"], ["+", "Increasing"], ["+", "Reducing"], ["+", "Reducing"]).found.map(([severity]) => severity)).toEqual(["wrong", "wrong"]);
  });

  it("that no heading names need four that agree, and most of all", () => {
    expect(words("Note", ["+", "Increasing"], ["-", "Reducing"], ["+", "Increasing"], ["+", "Reducing"])).toEqual(nothing);
    expect(words("Note", ["+", "Reducing"])).toEqual(nothing);
    const four: [string, string][] = [["+", "Increasing"], ["-", "Reducing"], ["+", "Increasing"], ["-", "Reducing"]];
    expect(words("Note", ...four, ["+", "Reducing"])).toEqual({ held: "1,3 2,3 3,3 4,3 5,3", found: [up("wrong", "5,3").map((each, at) => (at === 5 ? "5,1 5,2" : each))] });
    expect(words("Note", ...four, ["+", "Reducing"], ["+", "Reducing"], ["+", "Reducing"], ["+", "Reducing"])).toEqual(nothing);
  });

  it("are left out where a figure is missing or they say no direction", () => {
    expect(words("Trend", ["100|", "Reducing"], ["|100", "Reducing"], ["+", "Increasing"], ["+", ""], ["+", "Increasing"])).toEqual({ held: "3,3 5,3", found: [] });
  });

  it("are not held under a heading of another time", () => {
    expect(words("Previous trend", ["+", "Reducing"])).toEqual(nothing);
  });

  it("keep a figure that they mention", () => {
    expect(words("Trend", ["+", "Increasing"], ["-", "Reducing"], ["+", "Reducing (no. 7)"]).held).not.toBe("");
  });

  it("compare two percentages as well, and no two lines of two kinds", () => {
    expect(told("Area|2014|2015|Trend", "North|40%|50%|Reducing").found).toEqual([["doubtful", "trend", "1,3", "Increasing", "40% to 50% is an increase.", "1,1 1,2"]]);
    expect(told("Area|2014|2015|Trend", "North|40|50%|Reducing")).toEqual(nothing);
    expect(told("Area|2014|Trend", "North|40|Reducing")).toEqual(nothing);
    expect(told("Area|2014|2015|Notes|Trend", "North|100|110|Late|Reducing").held).toBe("1,4");
  });
});

// prettier-ignore
describe("words of a trend beside a line of changes", () => {
  it("compare the lines that the changes were found to compare, which need not be the nearest", () => {
    const { found } = told("Area|2013|2014|2015|% change|Trend", "North|1000|1300|1234|23.4%|Reducing", "South|1000|1300|1180|18.0%|Increasing", "East|1000|900|951|-4.9%|Reducing");
    expect(found).toEqual([["wrong", "trend", "1,5", "Increasing", "1000 to 1234 is an increase.", "1,1 1,3"]]);
  });

  it("have its sign where it compares nothing that is there", () => {
    expect(told("Area|Change|Trend", "North|10|Increasing", "South|-5|Increasing", "East|6|Increasing", "West||Reducing", "Mid|0|Reducing")).toEqual({
      held: "1,2 2,2 3,2",
      found: [["wrong", "trend", "2,2", "Reducing", "The change beside it is -5.", "2,1"]],
    });
  });

  it("do not have the sign of words, nor of a change at another time", () => {
    expect(told("Area|2014|2015|Previous change|Trend", "North|100|110|-5|Increasing", "South|100|110|-6|Increasing")).toEqual({ held: "1,4 2,4", found: [] });
    expect(told("Area|2014|2015|On 2013|Trend", "North|100|110|up 50%|Increasing", "South|100|110|up 60%|Increasing")).toEqual({ held: "1,4 2,4", found: [] });
    expect(told("Area|On 2013|Trend", "North|up 5%|Reducing", "South|up 6%|Reducing", "East|up 7%|Increasing")).toEqual(nothing);
  });
});
