import { existsSync, readFileSync } from "fs";
import { join } from "path";
import type { SourceCell } from "../../../src/report";
import { milestoneTable, understandSource } from "../../../src/report";
import { shown } from "../monthly/shown";

/** End of year 2013/14, paragraphs 71-87: as the file holds it, all text. */
const path = join(__dirname, "../../../../shared/papers/milestones-2013-14.csv");

function tableOf(cells: SourceCell[][]) {
  const understood = understandSource(cells);
  if (understood.kind !== "milestones") throw new Error(JSON.stringify(understood));
  return milestoneTable(understood.layout, understood.columns, "Milestones");
}

const headings = ["Milestone", "Direction wanted", "Target", "Result"];
const verdicts = (rows: SourceCell[][]) => shown(tableOf([headings, ...rows]).spec).map((row) => row[4]);

describe("milestones", () => {
  const here = existsSync(path);
  if (!here) console.log(`Skipped: ${path} is not here.`);

  (here ? it : it.skip)("of the paper are all six missed", () => {
    const cells = readFileSync(path, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.trim().split(","));
    const { spec, problems } = tableOf(cells);
    expect(shown(spec)).toEqual([
      ["Total Recorded Crime", "lower", "-5.0%", "+2.3%", "Not met"],
      ["Burglary Dwelling", "lower", "-8.0%", "-6.1%", "Not met"],
      ["Violence with Injury", "lower", "-8.0%", "+8.7%", "Not met"],
      ["Crime in Priority Areas", "lower", "-7.0%", "+2.3%", "Not met"],
      ["Victim satisfaction (crime)", "higher", "88.0%", "83.8%", "Not met"],
      ["Victim satisfaction (ASB)", "higher", "80.0%", "77.7%", "Not met"],
    ]);
    expect(spec.columns.map(({ header }) => header)).toEqual([
      "Milestone",
      "Direction wanted",
      "Target change or level",
      "Result",
      "Against target",
    ]);
    expect(problems).toEqual([]);
  });

  it("are met beyond the target and exactly on it, whichever way is wanted", () => {
    expect(
      verdicts([
        ["Burglary", "lower", "-8%", "-8%"],
        ["Robbery", "lower", -0.05, -0.051],
        ["Theft", "lower", -0.05, -0.049],
        ["Satisfaction", "higher", "88%", "88%"],
        ["Confidence", "higher", "80%", "80.1%"],
        ["Detections", "rise", 1200, 1199],
        ["Visits", "higher", 1200, 1300],
      ]),
    ).toEqual(["Met", "Met", "Not met", "Met", "Met", "Not met", "Met"]);
  });

  it("take the direction wanted from the name where no column says it", () => {
    const { spec } = tableOf([["Milestone", "Target", "Actual"], ["Satisfaction", "88%", "90%"], ["Crime", "-5%", "-4%"]]); // prettier-ignore
    expect(shown(spec).map((row) => [row[1], row[4]])).toEqual([["higher", "Met"], ["lower", "Not met"]]); // prettier-ignore
  });

  it("are a scorecard where a period before stands beside the target", () => {
    const cells = [["Measure", "Previous", "Target", "Current"], ["Robbery", 10, 8, 9], ["Theft", 20, 18, 19]]; // prettier-ignore
    expect(understandSource(cells).kind).toBe("totals");
  });

  it("are n/a without a result or a direction, and say what is no number", () => {
    const { spec, problems } = tableOf([
      headings,
      ["A", "lower", 5, ""],
      ["B", "neither", 5, 4],
      ["C", "lower", 5, "not yet known"],
      ["D", "lower", 5, 5],
    ]);
    expect(shown(spec).map((row) => row[4])).toEqual(["n/a", "n/a", "n/a", "Met"]);
    expect(problems).toEqual([
      { row: 3, column: 3, words: "“not yet known” is not a number, so it is shown as it stands." },
    ]);
  });
});
