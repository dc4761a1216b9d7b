import { change, trend } from "../../../src/core";
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
    expect(faultOf(() => change(5, 0)).code).toBe("#DIV/0!");
    expect(faultOf(() => change(0, 0)).code).toBe("#DIV/0!");
  });

  it("is #VALUE! on a previous figure below 0", () => {
    expect(faultOf(() => change(5, -1))).toEqual({ code: "#VALUE!", words: "previous is below 0: -1" });
  });

  it("is #VALUE! rather than infinite", () => {
    expect(faultOf(() => change(1e300, 1e-300)).code).toBe("#VALUE!");
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
    expect(() => trend(0.1, -0.1)).toThrow("tolerance is below 0: -0.1");
  });
});
