import { change, trend } from "../../../src/core";
import { changeOfCells } from "../../../src/core/change/change";
import { trendOfCells } from "../../../src/core/change/trend";
import { faultOf } from "../faultOf";

describe("change", () => {
  it("is -5.25%, -3.74% and -6.56% for the Safer Travel paper's three rows", () => {
    // 4909 - 5181 = -272, 2317 - 2407 = -90, 2592 - 2774 = -182 (Milestones paper, 1 March 2016, paragraph 66)
    expect(change(4909, 5181)).toBeCloseTo(-272 / 5181, 15);
    expect(change(4909, 5181).toFixed(4)).toBe("-0.0525");
    expect(change(2317, 2407).toFixed(4)).toBe("-0.0374");
    expect(change(2592, 2774).toFixed(4)).toBe("-0.0656");
  });

  it("is -11.5% for 46 homicides against 52, which the paper rounds to 12%", () => {
    expect(change(46, 52).toFixed(3)).toBe("-0.115");
  });

  it("is #DIV/0! on a previous figure of 0, even when nothing changed", () => {
    expect(faultOf(() => change(5, 0))).toEqual({
      code: "#DIV/0!",
      words: "previous is 0, so there is no change to give",
    });
    expect(faultOf(() => change(0, 0)).code).toBe("#DIV/0!");
  });

  it("is #VALUE! on a previous figure below 0", () => {
    expect(faultOf(() => change(5, -1))).toEqual({ code: "#VALUE!", words: "previous is below 0: -1" });
  });

  it("is #VALUE! rather than infinite", () => {
    expect(faultOf(() => change(1e300, 1e-300))).toEqual({
      code: "#VALUE!",
      words: "current is too large beside previous",
    });
  });

  it("reads its figures from cells, and says which is missing", () => {
    expect(changeOfCells({ current: "46", previous: [[52]] })).toBe(-6 / 52);
    expect(faultOf(() => changeOfCells({ current: "", previous: 1 }))).toEqual({
      code: "#N/A",
      words: "current is missing",
    });
    expect(faultOf(() => changeOfCells({ current: 1, previous: "n/a" })).words).toBe("previous is missing");
  });
});

describe("trend", () => {
  it.each([
    [-0.05, undefined, "Reducing"],
    [0.001, undefined, "Increasing"],
    [0, undefined, "No change"],
    [-0, undefined, "No change"],
    [0.01, 0.01, "No change"],
    [-0.01, 0.01, "No change"],
    [-0.02, 0.01, "Reducing"],
  ])("of %d with tolerance %p is %s", (proportion, tolerance, words) => {
    expect(trend(proportion, tolerance)).toBe(words);
  });

  it("refuses a tolerance below 0", () => {
    expect(faultOf(() => trend(0.1, -0.1))).toEqual({
      code: "#VALUE!",
      words: "tolerance is below 0: -0.1",
    });
  });

  it("reads its figures from cells, with no tolerance when it was left out", () => {
    expect(trendOfCells({ change: "-1%", tolerance: null })).toBe("Reducing");
    expect(trendOfCells({ change: [["1%"]], tolerance: [["1%"]] })).toBe("No change");
    expect(faultOf(() => trendOfCells({ change: "" }))).toEqual({ code: "#N/A", words: "change is missing" });
    expect(faultOf(() => trendOfCells({ change: 1, tolerance: "some" })).words).toBe(
      "tolerance is not a number: some",
    );
  });
});
