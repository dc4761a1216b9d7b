import { countChange, percentChange } from "../../../src/core";
import { significanceOf } from "../../../src/core/change/significance";
import { faultOf } from "../faultOf";

const percent = (value: unknown) => `${(Number(value) * 100).toFixed(1)}%`;

describe("a change", () => {
  it.each([
    [0.001, 1, "Significant rise"],
    [-1, -0.001, "Significant fall"],
    [-1, 1, "Not significant"],
    [0, 1, "Not significant"],
    [-1, 0, "Not significant"],
  ])("between %d and %d is: %s", (lower, upper, significance) => {
    expect(significanceOf(lower, upper)).toBe(significance);
  });
});

describe("countChange", () => {
  it.each([
    // the national measures' counts; intervals worked out elsewhere for this design
    [46, 52, "-11.5%", "-41.8%", "34.1%", "Not significant"],
    [19018, 28675, "-33.7%", "-34.9%", "-32.4%", "Significant fall"],
    [1229, 1087, "13.1%", "4.1%", "22.8%", "Significant rise"],
    [147, 162, "-9.3%", "-27.9%", "14.1%", "Not significant"],
    [145, 215, "-32.6%", "-45.7%", "-16.4%", "Significant fall"],
  ])("of %d against %d is %s [%s, %s]: %s", (current, baseline, change, lower, upper, significance) => {
    const answer = countChange({ current, baseline });
    expect([percent(answer.change), percent(answer.lower), percent(answer.upper)]).toEqual([
      change,
      lower,
      upper,
    ]);
    expect(answer.significance).toBe(significance);
  });

  it("meets the closed form of no events now: the upper limit solves (1 - share)^baseline = 0.025", () => {
    // share = 1 - 0.025^(1/10) = 0.30850, odds 0.44613
    const { change, lower, upper } = countChange({ current: 0, baseline: 10 });
    expect([change, lower]).toEqual([-1, -1]);
    const share = 1 - Math.pow(0.025, 1 / 10);
    expect(Number(upper)).toBeCloseTo(share / (1 - share) - 1, 10);
  });

  it("is #DIV/0! in change and upper on a baseline of 0, and everywhere when both are 0", () => {
    // lower: share = 0.025^(1/10) = 0.69150, odds 2.24142
    const answer = countChange({ current: 10, baseline: 0 });
    const words = "baseline is 0, so there is no change to give";
    expect(answer).toMatchObject({
      change: { code: "#DIV/0!", words },
      upper: { code: "#DIV/0!", words },
      significance: "Significant rise",
    });
    const share = Math.pow(0.025, 1 / 10);
    expect(Number(answer.lower)).toBeCloseTo(share / (1 - share) - 1, 10);
    expect(faultOf(() => countChange({ current: 0, baseline: 0 })).code).toBe("#DIV/0!");
  });

  it("compares rates where there are exposures: twice the days halve the rate", () => {
    const plain = countChange({ current: 46, baseline: 52 });
    const rates = countChange({ current: 46, baseline: 52, currentExposure: 730, baselineExposure: 365 });
    expect(Number(rates.change)).toBeCloseTo((Number(plain.change) + 1) / 2 - 1, 12);
    expect(Number(rates.upper)).toBeCloseTo((Number(plain.upper) + 1) / 2 - 1, 12);
  });

  it("stays finite when nothing but the last digit keeps confidence from 1", () => {
    const sure = countChange({ current: 46, baseline: 52, confidence: 0.9999999999999999 });
    expect(Number.isFinite(sure.lower)).toBe(true);
    expect(Number.isFinite(sure.upper)).toBe(true);
    // of no events against one, by the closed form: share = 1 - tail, odds (1 - tail) / tail, tail 2^-54
    const least = countChange({ current: 0, baseline: 1, confidence: 0.9999999999999999 });
    expect(Number(least.upper) / 2 ** 54).toBeCloseTo(1, 10);
  });

  it("is wider for more confidence", () => {
    const sure = countChange({ current: 46, baseline: 52, confidence: "99%" });
    expect(Number(sure.lower)).toBeLessThan(-0.418);
    expect(Number(sure.upper)).toBeGreaterThan(0.341);
  });

  it("stays finite and quick for a billion events", () => {
    const { lower, upper } = countChange({ current: 1e9, baseline: 1e9 });
    // 1.96 × √2 / √10⁹ = 0.0000877
    expect(Number(lower)).toBeCloseTo(-0.0000877, 6);
    expect(Number(upper)).toBeCloseTo(0.0000877, 6);
  });

  it.each([
    [{ current: 1.5, baseline: 2 }, "#VALUE!", "current is not a whole count from 0 to 1000000000: 1.5"],
    [{ current: -1, baseline: 2 }, "#VALUE!", "current is not a whole count from 0 to 1000000000: -1"],
    [{ current: null, baseline: 2 }, "#N/A", "current is missing"],
    [{ current: 2, baseline: null }, "#N/A", "baseline is missing"],
    [
      { current: 1000000001, baseline: 2 },
      "#VALUE!",
      "current is not a whole count from 0 to 1000000000: 1000000001",
    ],
    [{ current: 1, baseline: 2, confidence: 0 }, "#VALUE!", "confidence is not between 0 and 1: 0"],
    [{ current: 1, baseline: 2, confidence: -0.1 }, "#VALUE!", "confidence is not between 0 and 1: -0.1"],
    [{ current: 1, baseline: 2, confidence: "high" }, "#VALUE!", "confidence is not a number: high"],
    [{ current: 1, baseline: 2, confidence: [[95, 99]] }, "#VALUE!", "confidence has more than one cell: 2"],
    [{ current: 1, baseline: 2, confidence: 95 }, "#VALUE!", "confidence is not between 0 and 1: 95"],
    [{ current: 1, baseline: 2, confidence: 1 }, "#VALUE!", "confidence is not between 0 and 1: 1"],
    [
      { current: 1, baseline: 2, currentExposure: 0, baselineExposure: 1 },
      "#VALUE!",
      "currentExposure is not above 0: 0",
    ],
    [
      { current: 1, baseline: 2, currentExposure: 3 },
      "#VALUE!",
      "baselineExposure is missing beside the other exposure",
    ],
  ])("of %j is %s: %s", (given, code, words) => {
    expect(faultOf(() => countChange(given))).toEqual({ code, words });
  });
});

describe("percentChange", () => {
  it("meets Newcombe 1998, table II (a), method 10: 56 of 70 against 48 of 80", () => {
    const answer = percentChange({
      currentEvents: 56,
      currentCases: 70,
      baselineEvents: 48,
      baselineCases: 80,
    });
    expect([answer.change, answer.lower, answer.upper].map((each) => Number(each).toFixed(4))).toEqual([
      "0.2000",
      "0.0524",
      "0.3339",
    ]);
    expect(answer.significance).toBe("Significant rise");
  });

  it.each([
    // Newcombe 1998, table II, method 10: rows (b) to (h)
    [9, 10, 3, 10, "0.1705", "0.8090"],
    [6, 7, 2, 7, "0.0582", "0.8062"],
    [5, 56, 0, 29, "-0.0381", "0.1926"],
    [0, 10, 0, 20, "-0.1611", "0.2775"],
    [0, 10, 0, 10, "-0.2775", "0.2775"],
    [10, 10, 0, 20, "0.6791", "1.0000"],
    [10, 10, 0, 10, "0.6075", "1.0000"],
  ])(
    "meets Newcombe for %d of %d against %d of %d: [%s, %s]",
    (currentEvents, currentCases, baselineEvents, baselineCases, lower, upper) => {
      const answer = percentChange({ currentEvents, currentCases, baselineEvents, baselineCases });
      expect([Number(answer.lower).toFixed(4), Number(answer.upper).toFixed(4)]).toEqual([lower, upper]);
    },
  );

  it("turns round when the two are swapped", () => {
    const one = percentChange({ currentEvents: 3, currentCases: 40, baselineEvents: 9, baselineCases: 50 });
    const other = percentChange({ currentEvents: 9, currentCases: 50, baselineEvents: 3, baselineCases: 40 });
    expect(one.lower).toBeCloseTo(-Number(other.upper), 14);
  });

  it.each([
    [
      { currentEvents: 3, currentCases: 2, baselineEvents: 1, baselineCases: 2 },
      "#VALUE!",
      "currentEvents is more than currentCases: 3",
    ],
    [
      { currentEvents: 0, currentCases: 2, baselineEvents: 0, baselineCases: 0 },
      "#DIV/0!",
      "baselineCases is 0, so there is no share to give",
    ],
    [
      { currentEvents: 0, currentCases: "", baselineEvents: 0, baselineCases: 1 },
      "#N/A",
      "currentCases is missing",
    ],
    [
      { currentEvents: "80%", currentCases: 2, baselineEvents: 0, baselineCases: 1 },
      "#VALUE!",
      "currentEvents is not a whole count from 0 to 1000000000: 0.8",
    ],
  ])("of %j is %s: %s", (given, code, words) => {
    expect(faultOf(() => percentChange(given))).toEqual({ code, words });
  });
});
