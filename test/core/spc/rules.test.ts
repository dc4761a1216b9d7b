import { alternating } from "../../../src/core/spc/rules/alternating";
import { avoidingAverage } from "../../../src/core/spc/rules/avoidingAverage";
import { beyondLimits } from "../../../src/core/spc/rules/beyondLimits";
import { fourOfFiveBeyondOneSigma } from "../../../src/core/spc/rules/fourOfFiveBeyondOneSigma";
import { huggingAverage } from "../../../src/core/spc/rules/huggingAverage";
import type { Rule } from "../../../src/core/spc/rules/rule";
import { runOnOneSide } from "../../../src/core/spc/rules/runOnOneSide";
import type { ProcessPoints } from "../../../src/core/spc/rules/standing";
import { trendOfPoints } from "../../../src/core/spc/rules/trendOfPoints";
import { twoOfThreeBeyondTwoSigma } from "../../../src/core/spc/rules/twoOfThreeBeyondTwoSigma";
import { twoOfThreeNearLimit } from "../../../src/core/spc/rules/twoOfThreeNearLimit";
import { flagsOf } from "../flagsOf";

const gap = Number.NaN;
const repeat = (count: number, ...values: number[]) =>
  Array.from({ length: count }, (_, i) => values[i % values.length] ?? 0);

/** A line is as thick as 1e-12 of the largest value. */
function inOneProcess(values: Float64Array, limits: { average: number; unitSigma: number }): ProcessPoints {
  const lineWidth = 1e-12 * Math.max(...values.filter((value) => !Number.isNaN(value)).map(Math.abs));
  return { values, weights: undefined, start: 0, end: values.length, limits: { ...limits, lineWidth } };
}

/** The points a rule flags in values counted in sigmas from the average: 3 for the upper side, -3 for the lower. */
function flagged(rule: Rule, sigmas: readonly number[], average = 0): number[] {
  const values = Float64Array.from(sigmas, (each) => average + each);
  const flags = flagsOf(rule, inOneProcess(values, { average, unitSigma: 1 }));
  return flags.flatMap((side, point) => (side === 0 ? [] : [side * (point + 1)]));
}

describe("beyond limits", () => {
  it("flags points more than three sigma away, with their side", () => {
    expect(flagged(beyondLimits, [3, 3.001, gap, -3, -3.001])).toEqual([2, -5]);
  });

  it("takes a point within rounding of the limit as on it", () => {
    expect(flagged(beyondLimits, [3 + 1e-13, 3 + 1e-10], 10)).toEqual([2]);
  });
});

describe("a run on one side", () => {
  it("flags every point of a run of eight or longer", () => {
    expect(flagged(runOnOneSide(8, "all"), [-1, ...repeat(9, 1, 2), -1])).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(flagged(runOnOneSide(8, "all"), repeat(7, 1))).toEqual([]);
    expect(flagged(runOnOneSide(8, "all"), repeat(8, -1))).toEqual([-1, -2, -3, -4, -5, -6, -7, -8]);
  });

  it("flags only the points that complete it where the rule says so", () => {
    expect(flagged(runOnOneSide(8, "end"), repeat(10, 1))).toEqual([8, 9, 10]);
  });

  it.each([0, 1e-14, gap, -1])("is ended by %d", (end) => {
    expect(flagged(runOnOneSide(8, "all"), [...repeat(4, 1), end, ...repeat(4, 1)], 5)).toEqual([]);
  });
});

describe("a trend", () => {
  it("flags seven points each above the one before, across the average", () => {
    expect(flagged(trendOfPoints(7, "all"), [0, -3, -2, -1, 0.5, 1, 2, 3, 0])).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(flagged(trendOfPoints(7, "all"), [1, 2, 3, 4, 5, 6])).toEqual([]);
  });

  it("is broken by an equal value and by a missing one", () => {
    expect(flagged(trendOfPoints(6, "all"), [1, 2, 3, 3, 4, 5])).toEqual([]);
    expect(flagged(trendOfPoints(6, "all"), [1, 2, 3, gap, 4, 5, 6])).toEqual([]);
  });

  it("gives a point on two trends to the later one", () => {
    const peak = [1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1];
    expect(flagged(trendOfPoints(6, "all"), peak)).toEqual([1, 2, 3, 4, 5, -6, -7, -8, -9, -10, -11]);
  });

  it("flags only the points that complete it where the rule says so", () => {
    expect(flagged(trendOfPoints(6, "end"), [7, 6, 5, 4, 3, 2, 1])).toEqual([-6, -7]);
  });
});

describe("two of three near a limit (Making Data Count)", () => {
  it("flags the two between two and three sigma when all three are on one side", () => {
    expect(flagged(twoOfThreeNearLimit, [2.5, 0.1, 2.5])).toEqual([1, 3]);
    expect(flagged(twoOfThreeNearLimit, [-2.5, -2.1, -0.1])).toEqual([-1, -2]);
  });

  it.each([
    ["the third is on the other side", [2.5, -0.1, 2.5]],
    ["the first is on the other side", [-0.1, 2.5, 2.5]],
    ["the last is on the other side", [2.5, 2.5, -0.1]],
    ["the third is on the average", [2.5, 0, 2.5]],
    ["one of the two is beyond the limit", [2.5, 3.5, 1]],
    ["one is missing", [2.5, gap, 2.5]],
    ["one is two sigma away and no more", [2.5, 1, 2]],
  ])("does not when %s", (_, values) => {
    expect(flagged(twoOfThreeNearLimit, values)).toEqual([]);
  });
});

describe("two of three beyond two sigma (Western Electric)", () => {
  it("flags the point that completes it, wherever the third is", () => {
    expect(flagged(twoOfThreeBeyondTwoSigma, [2.5, -1, 2.5, 0])).toEqual([3]);
    expect(flagged(twoOfThreeBeyondTwoSigma, [0, 2.5, 3.5])).toEqual([3]);
    expect(flagged(twoOfThreeBeyondTwoSigma, [2.5, 2.5])).toEqual([]);
    expect(flagged(twoOfThreeBeyondTwoSigma, [2.5, 0, -2.5, gap, 2.5, 2.5])).toEqual([]);
  });
});

describe("two of three where points weigh differently", () => {
  it.each([
    ["are held against the sigma of the latest, where it is less", [1, 1, 4], [1.5, 0, 1.5], [3]],
    ["and where it is more", [4, 1, 1], [1.5, 0, 2.5], []],
    ["on the lower side too", [1, 1, 4], [-1.5, 0, -1.5], [-3]],
    ["and none where the latest is within its own", [4, 1, 1], [1.5, 0, 1.5], []],
  ])("%s", (_, weights, values, expected) => {
    for (const average of [0, 10]) {
      const process = inOneProcess(
        Float64Array.from(values, (each) => average + each),
        { average, unitSigma: 1 },
      );
      const flags = flagsOf(twoOfThreeBeyondTwoSigma, { ...process, weights: Float64Array.from(weights) });
      expect(flags.flatMap((side, point) => (side === 0 ? [] : [side * (point + 1)]))).toEqual(expected);
    }
  });
});

describe("four of five beyond one sigma", () => {
  it("flags the point that completes it", () => {
    expect(flagged(fourOfFiveBeyondOneSigma, [1.5, 1.5, 0, 1.5, 1.5, 0])).toEqual([5]);
    expect(flagged(fourOfFiveBeyondOneSigma, [-1.5, -1.5, -4, 0, -1.5])).toEqual([-5]);
    expect(flagged(fourOfFiveBeyondOneSigma, [1.5, 1.5, 0, 1, 1.5])).toEqual([]);
  });
});

describe("alternating", () => {
  it("flags the fourteenth point in a row that goes up and down in turn, and each after it", () => {
    expect(flagged(alternating, repeat(15, 0, 1))).toEqual([14, 15]);
    expect(flagged(alternating, repeat(13, 0, 1))).toEqual([]);
    expect(flagged(alternating, [...repeat(7, 0, 1), 0, 0, ...repeat(8, 1, 0)])).toEqual([]);
  });
});

describe("hugging the average", () => {
  it("flags the fifteenth point in a row within one sigma, one sigma counted in", () => {
    expect(flagged(huggingAverage, repeat(16, 0, 1, -1))).toEqual([15, 16]);
    expect(flagged(huggingAverage, [...repeat(14, 0.5), 1.01])).toEqual([]);
    expect(flagged(huggingAverage, [...repeat(8, 0.5), gap, ...repeat(8, 0.5)])).toEqual([]);
  });

  it("finds nothing in a series that never moves", () => {
    const still = inOneProcess(new Float64Array(20).fill(5), { average: 5, unitSigma: 0 });
    expect(flagsOf(huggingAverage, still).every((flag) => flag === 0)).toBe(true);
  });
});

describe("avoiding the average", () => {
  it("flags the eighth point in a row beyond one sigma with both sides among the eight", () => {
    expect(flagged(avoidingAverage, [...repeat(7, 2), -2, 2])).toEqual([8, 9]);
    expect(flagged(avoidingAverage, repeat(9, 2))).toEqual([]);
    expect(flagged(avoidingAverage, [...repeat(7, 2, -2), 1, 2, -2])).toEqual([]);
  });
});
