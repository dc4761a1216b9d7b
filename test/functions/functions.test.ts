import { column, restorativeJustice, victimsFund } from "../core/papers";
import { call, CellError } from "./fakeRuntime";
import "../../src/functions";

const blank = { zero: 0, null: null };
/** Two financial years of months: 10 a month in 2014/15, 9 a month in the first six of 2015/16, then nothing yet. */
const months = Array.from({ length: 24 }, (_, month) => [201404 + month + Math.floor((month + 3) / 12) * 88]);
const figures = months.map((_, month) => (month < 12 ? 10 : month < 18 ? 9 : undefined));
/** What IF(range="","",range) makes of a range whose blank cells Excel passes in either way: "" in both. */
const wrapped = figures.map((figure) => [figure ?? ""]);

describe("the worksheet functions", () => {
  it("give 1289105 for GRANTTOTAL over the Victims Fund amounts, which are text with £ signs", () => {
    expect(call("GRANTTOTAL", column(victimsFund, 1, 9), null)).toBe(1289105);
  });

  it("give the £1,000 between the two papers for RECONCILE, in two cells", () => {
    expect(call("RECONCILE", column(restorativeJustice, 1, 7), "£304,466", null)).toEqual([
      [1000, "Stated total is £1,000.00 less than the rows"],
    ]);
  });

  it("give -10% for YTDCHANGE from 60 to 54, trailing blanks or not", () => {
    expect(call("YTDCHANGE", wrapped, months, null, null)).toBeCloseTo(-0.1, 15);
    expect(call("YTDCHANGE", wrapped.slice(0, 18), months.slice(0, 18), null, null)).toBeCloseTo(-0.1, 15);
  });

  it.each(Object.entries(blank))("give one answer with asOf when blank cells arrive as %s", (_, cell) => {
    const values = figures.map((figure) => [figure ?? cell]);
    expect(call("YTDCHANGE", values, months, 201509, null)).toBeCloseTo(-0.1, 15);
    expect(call("BASELINE", values, months, 201503, null, 201509)).toEqual([[120, 114, -6, -0.05]]);
    expect(call("SIGNAL", values, months, 201509, null, null, null)).toBe(
      call("SIGNAL", wrapped, months, null, null, null, null),
    );
    expect(call("LIMITS", values, months, 201509, null, null, null)).toEqual(
      call("LIMITS", wrapped, months, null, null, null, null),
    );
  });

  it("give -11.5% for BASELINE of 46 homicides against 52", () => {
    const [cells] = call(
      "BASELINE",
      [[52], [46]],
      [["2018/19"], ["2021/22"]],
      "2018/19",
      null,
      null,
    ) as number[][];
    expect(cells?.slice(0, 3)).toEqual([52, 46, -6]);
    expect(cells?.[3]?.toFixed(3)).toBe("-0.115");
  });

  it("give LIMITS as three cells in a row", () => {
    expect(call("LIMITS", [[5, 5, 5]], null, null, null, null, null)).toEqual([[5, 5, 5]]);
  });

  it("take arguments that are left out as null or as undefined", () => {
    expect(call("SIGNAL", [[5, 5, 5]])).toBe("Stable (provisional)");
    expect(call("SIGNAL", [[5, 5, 5]], null, null, null, null, null)).toBe("Stable (provisional)");
  });

  it("give CONTROLCHART as a table with its header, blank text where there is nothing to show", () => {
    expect(call("CONTROLCHART", [[5, 5, ""]])).toEqual([
      ["Period", "Value", "Lower limit", "Process average", "Upper limit", "Process", "Signal"],
      [1, 5, 5, 5, 5, 1, ""],
      [2, 5, 5, 5, 5, 1, ""],
      [3, "", 5, 5, 5, 1, ""],
    ]);
  });

  it("give CONTROLCHART an eighth column with a target", () => {
    const table = call("CONTROLCHART", [[5, 5, 5]], null, null, null, null, null, 6) as unknown[][];
    expect(table.map((row) => row[7])).toEqual(["Target", 6, 6, 6]);
  });

  it("give PLIMITS and ULIMITS the same columns", () => {
    const table = call("PLIMITS", [[5, 5]], [[10, 10]], null, null, null, null, null) as unknown[][];
    expect(table[1]?.slice(0, 2)).toEqual([1, 0.5]);
    expect(table[0]).toEqual((call("ULIMITS", [[5, 5]], [[10, 10]]) as unknown[][])[0]);
  });

  it("give STEPCHANGES a header row, and a row a step", () => {
    const values = [[...Array.from({ length: 12 }, () => 5), ...Array.from({ length: 8 }, () => 6)]];
    expect(call("STEPCHANGES", values)).toEqual([
      ["From", "Direction", "Average before", "Average after", "Change", "Standard errors", "Verdict"],
      [13, "Up", 5, 6, 0.2, "", "Used: strong"],
    ]);
    expect(call("STEPCHANGES", [[5, 5]])).toHaveLength(1);
  });

  it("give the papers' words for YTD, PRIORYTD, ROLLING, CHANGE and TREND", () => {
    expect(call("YTD", wrapped, months, null, null)).toBe(54);
    expect(call("PRIORYTD", wrapped, months, null, null)).toBe(60);
    expect(call("ROLLING", wrapped, months, null, null)).toBe(114);
    expect(call("CHANGE", "4,909", 5181)).toBe((4909 - 5181) / 5181);
    expect(call("TREND", -0.05, null)).toBe("Reducing");
    expect(call("TREND", "-0.4%", 0.005)).toBe("No change");
    expect(call("CHANGE", "", 5)).toMatchObject({ code: "#N/A" });
  });

  it("give COUNTCHANGE and PERCENTCHANGE in four cells", () => {
    const [count] = call("COUNTCHANGE", 46, 52, null, null, null) as unknown[][];
    expect(count?.map((cell) => (typeof cell === "number" ? cell.toFixed(3) : cell))).toEqual([
      "-0.115",
      "-0.418",
      "0.341",
      "Not significant",
    ]);
    const [percent] = call("PERCENTCHANGE", 56, 70, 48, 80, null) as unknown[][];
    expect(percent?.[3]).toBe("Significant rise");
  });

  it("give SHARES and APPORTION in the shape of what they answer", () => {
    expect(call("SHARES", [[1], [""], [1]], null)).toEqual([[0.5], [""], [0.5]]);
    expect(
      call(
        "SHARES",
        [
          [1, 1],
          [1, 1],
        ],
        0,
      ),
    ).toEqual([
      [0.25, 0.25],
      [0.25, 0.25],
    ]);
    expect(call("APPORTION", 10, [[1, 2]], null)).toEqual([[3, 7]]);
  });

  it("give GRANTTOTALBY a row a key and no total row", () => {
    expect(call("GRANTTOTALBY", [["A"], ["B"], ["a"]], [[1], [2], [1]])).toEqual([
      ["Key", "Grants", "Total", "Share"],
      ["A", 2, 2, 0.5],
      ["B", 1, 2, 0.5],
    ]);
    expect(call("GRANTTOTALBY", [["A"]], [[0]])).toEqual([
      ["Key", "Grants", "Total", "Share"],
      ["A", 1, 0, "n/a"],
    ]);
  });

  it("give SCORECARD its header verbatim and n/a where there is no answer", () => {
    expect(call("SCORECARD", [["Bus"]], [[5, 4]], [["2014/15", "2015/16"]], null, null, null, null)).toEqual([
      [
        "Measure",
        "Prior YTD",
        "YTD",
        "Change",
        "Trend",
        "Previous change",
        "Latest 12 months",
        "Against baseline",
        "Process average",
        "Lower limit",
        "Upper limit",
        "Signal",
      ],
      [
        "Bus",
        5,
        4,
        -0.2,
        "Reducing",
        "n/a",
        4,
        "n/a",
        4.5,
        4.5 - 3 / 1.128,
        4.5 + 3 / 1.128,
        "Stable (provisional)",
      ],
    ]);
  });

  it("show a wrong argument as #VALUE! with its words", () => {
    expect(call("GRANTTOTAL", [[1], ["twelve"]], null)).toEqual(
      new CellError("#VALUE!", "amounts is not a number: twelve (row 2)"),
    );
  });

  it("show a question the data can't answer as #N/A with its words", () => {
    expect(call("YTDCHANGE", [[1]], [[201504]], null, null)).toEqual(
      new CellError("#N/A", "values is missing: April 2014"),
    );
  });

  it("show change on zero as #DIV/0!, in its own cell of BASELINE", () => {
    expect(call("YTDCHANGE", [[0], [1]], [["2014/15"], ["2015/16"]], null, null)).toMatchObject({
      code: "#DIV/0!",
    });
    const [cells] = call(
      "BASELINE",
      [[0], [1]],
      [["2014/15"], ["2015/16"]],
      "2014/15",
      null,
      null,
    ) as unknown[][];
    expect(cells?.slice(0, 3)).toEqual([0, 1, 1]);
    expect(cells?.[3]).toMatchObject({ code: "#DIV/0!" });
  });

  it("pass on an error cell of any argument as it is", () => {
    const error = new CellError("#NAME?");
    expect(call("GRANTTOTAL", [[1], [error]], null)).toBe(error);
    expect(call("RECONCILE", [[1]], error, null)).toBe(error);
    expect(call("LIMITS", [[1]], null, null, null, [[error]], null)).toBe(error);
  });
});
