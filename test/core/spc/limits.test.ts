import fc from "fast-check";
import { pChart } from "../../../src/core/spc/limits/p";
import { uChart } from "../../../src/core/spc/limits/u";
import { withoutPoints, type Sample } from "../../../src/core/spc/sample";
import { meanMovingRange } from "../../../src/core/spc/limits/movingRange";
import { controlChart, currentLimits } from "../../../src/core";
import { faultOf } from "../faultOf";

const limitsOf = (values: unknown[], rest: object = {}) => currentLimits({ values: [values], ...rest });

describe("XmR limits", () => {
  it("are the average and three times the mean moving range / 1.128 either side of it", () => {
    // average 46 / 4 = 11.5; moving ranges 2, 1, 2, mean 5/3; 3 × (5/3) / 1.128 = 4.432624…
    const { lower, average, upper } = limitsOf([10, 12, 11, 13]);
    expect(average).toBe(11.5);
    expect(lower).toBeCloseTo(11.5 - 5 / 1.128, 12);
    expect(upper).toBeCloseTo(11.5 + 5 / 1.128, 12);
  });

  it("leave out, once, moving ranges that are 3.267 times their mean or more", () => {
    // ranges 1 nine times and 31: mean 40/10 = 4, cut 13.068; mean of the rest 1
    const { average, upper } = limitsOf([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 33]);
    expect(average).toBe(48 / 11);
    expect(upper).toBeCloseTo(48 / 11 + 3 / 1.128, 12);
  });

  it("take the unscreened mean when screening would leave only zeros", () => {
    // one range of 4 among 8: mean 0.5, cut 1.63; the other seven are 0
    const { average, upper } = limitsOf([5, 5, 5, 5, 5, 5, 5, 5, 9]);
    expect(average).toBe(49 / 9);
    expect(upper).toBeCloseTo(49 / 9 + 1.5 / 1.128, 12);
  });

  it.each([[[7, 7, 7]], [Array.from({ length: 12 }, () => 0.1)], [[0, 0]], [[-3, -3, -3]]])(
    "of a series that never moves are its value: %j",
    (values) => {
      const value = values[0];
      expect(limitsOf(values)).toMatchObject({ lower: value, average: value, upper: value });
    },
  );

  it("show a lower limit of no less than 0 for values that are never negative, and keep the other one", () => {
    const { lower, unclippedLower } = limitsOf([1, 5, 1, 5]);
    expect(lower).toBe(0);
    expect(unclippedLower).toBeCloseTo(3 - (3 * 4) / 1.128, 12);
    expect(limitsOf([-1, 5, -1, 5]).lower).toBeCloseTo(2 - (3 * 6) / 1.128, 12);
  });

  it("do not bridge a missing value: both its moving ranges go", () => {
    // values 10, 12, -, 30, 31: ranges 2 and 1
    const { average, upper } = limitsOf([10, 12, "n/a", 30, 31]);
    expect(average).toBe(83 / 4);
    expect(upper).toBeCloseTo(83 / 4 + (3 * 1.5) / 1.128, 12);
  });

  it("fill in a period that the dates skip as missing", () => {
    const dates = [["Jan 2016", "Feb 2016", "Apr 2016", "May 2016"]];
    expect(limitsOf([10, 12, 30, 31], { dates })).toEqual(limitsOf([10, 12, "", 30, 31]));
  });

  it("do not lose small values beside large ones", () => {
    expect(limitsOf([1e16, 1, -1e16, 1]).average).toBe(0.5);
  });

  it.each([[[]], [[5]], [["", ""]], [[5, "", 6]], [["n/a", 5, null]]])("are #N/A for %j", (values) => {
    expect(faultOf(() => limitsOf(values)).code).toBe("#N/A");
  });

  it.each([[[]], [["", ""]]])("say of %j that it has no values", (values) => {
    expect(faultOf(() => limitsOf(values)).words).toBe("values has no values");
  });

  it("are #VALUE! for a cell that is no number", () => {
    expect(faultOf(() => limitsOf([1, "lots", 3])).words).toBe("values is not a number: lots (column 2)");
  });

  it("are #VALUE! for asOf without dates, and a method that is none", () => {
    expect(faultOf(() => limitsOf([1, 2, 3], { asOf: 2 })).words).toBe("asOf needs dates");
    expect(faultOf(() => limitsOf([1, 2, 3], { method: "P" })).words).toBe("method is not XmR or C: P");
  });

  it("use the data to asOf, and all of them when it is after the last period", () => {
    const dates = [["Jan 2016", "Feb 2016", "Mar 2016"]];
    expect(limitsOf([1, 3, 50], { dates, asOf: "Feb 2016" }).average).toBe(2);
    expect(limitsOf([1, 3, 50], { dates, asOf: "Dec 2016" }).average).toBe(18);
    expect(faultOf(() => limitsOf([1, 3, 50], { dates, asOf: "Dec 2015" })).code).toBe("#N/A");
  });
});

describe("the mean moving range", () => {
  it("keeps small ranges to the last digit beside one that is nearly all of their sum", () => {
    const values = Float64Array.from({ length: 40 }, (_, at) => (at < 20 ? 0 : 2 ** 50) + (at % 2) / 4);
    // 38 ranges of a quarter, and one of 2^50 less a quarter
    expect(meanMovingRange(true)(values, 0, 40)).toBe(0.25);
  });

  it("loses nothing to rounding: ten ranges of 0.1 have the mean 0.1", () => {
    const values = Float64Array.from({ length: 11 }, (_, at) => (at % 2) / 10);
    expect(meanMovingRange(true)(values, 0, 11)).toBe(0.1);
  });

  it.each([
    [0.1, [2 ** 60]],
    [0.1, [7.3, 7.3]],
    [0.3, [9.7, 8.1]],
    [0.7, [33.3, 31.7, 35.9]],
  ])("loses nothing of ranges of %d after others that are left out: %j", (range, others) => {
    const spikes = others.flatMap((other) => [0, other, NaN]);
    const values = [...spikes, ...Array.from({ length: 41 }, (_, at) => (at % 2) * range)];
    expect(meanMovingRange(true)(Float64Array.from(values), 0, values.length)).toBe(range);
  });

  it("is the mean of the ranges below the cut, written out, of whatever stretches are asked for", () => {
    const value = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 50 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 100_000 }) },
      { weight: 1, arbitrary: fc.constant(NaN) },
    );
    const series = fc.array(value, { minLength: 2, maxLength: 40 });
    // Few starts, so that a stretch is asked for that goes on, and one that ends sooner.
    const stretches = fc.array(fc.tuple(fc.nat(2), fc.nat(40)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(series, stretches, fc.boolean(), (values, asked, inOrder) => {
        const mean = meanMovingRange(true);
        const figures = Float64Array.from(values);
        if (inOrder) asked.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        for (const [from, to] of asked) {
          const end = Math.min(Math.max(from, to), values.length);
          expect(mean(figures, from, end)).toBe(writtenOut(values.slice(from, end)));
        }
      }),
    );
  });

  it("is of the values that it is given, not of those before", () => {
    const mean = meanMovingRange(true);
    expect(mean(Float64Array.of(1, 3, 5), 0, 3)).toBe(2);
    expect(mean(Float64Array.of(1, 4, 7), 0, 3)).toBe(3);
  });

  it("screens anew when the mean of a stretch that goes on has fallen or risen", () => {
    const ask = meanMovingRange(true);
    // ranges 10, 1, 1, 1, 1 have the mean 2.8: 10 is beyond 9.1; with four more of 10 it is not beyond 19.6
    const values = Float64Array.of(0, 10, 11, 12, 13, 14, 24, 34, 44, 54);
    expect(ask(values, 0, 2)).toBe(10);
    expect(ask(values, 0, 6)).toBe(1);
    expect(ask(values, 0, 10)).toBe(6);
  });
});

/** By the definition, in its own words. */
function writtenOut(values: readonly number[]): number {
  const ranges = values.slice(1).map((each, at) => Math.abs(each - (values[at] ?? NaN)));
  const known = ranges.filter((range) => !Number.isNaN(range));
  const meanOf = (some: readonly number[]): number => some.reduce((sum, each) => sum + each, 0) / some.length;
  const mean = meanOf(known);
  const kept = meanOf(known.filter((range) => range < 3.267 * mean));
  return kept > 0 ? kept : mean;
}

describe("Laney's correction", () => {
  // z of 0.2, 0.4 and 0.3 about 0.3, each of 21 cases, is -1, 1 and 0: sigma is √(0.21 / 21) = 0.1
  const rates = [0.2, 0.4, 0.3];
  const sampleOf = (values: readonly number[]): Sample => ({
    values: Float64Array.from(values),
    amounts: Float64Array.from(values, (rate) => rate * 21),
    weights: Float64Array.from(values, () => 21),
  });
  const whole = { sample: sampleOf(rates), from: 0, to: 3 };

  it("is the mean moving range of the standardised values / 1.128, of whatever part", () => {
    const sigma = Math.sqrt(0.21);
    expect(pChart(whole.sample, true).unitSigma(whole, 0.3)).toBeCloseTo((sigma * 1.5) / 1.128, 12);
    expect(pChart(whole.sample, false).unitSigma(whole, 0.3)).toBe(sigma);
    const part = { sample: sampleOf([0.9, ...rates]), from: 1, to: 4 };
    expect(pChart(part.sample, true).unitSigma(part, 0.3)).toBeCloseTo((sigma * 1.5) / 1.128, 12);
  });

  it("screens moving ranges unless it is told not to", () => {
    const sample = sampleOf([...rates, ...rates, ...rates, 0.99]);
    const all = { sample, from: 0, to: 10 };
    for (const chart of [pChart, uChart]) {
      const [screened, plain] = [true, false].map((each) => chart(sample, true, each).unitSigma(all, 0.3));
      expect(chart(sample, true).unitSigma(all, 0.3)).toBe(screened);
      expect(screened).toBeLessThan(Number(plain));
    }
  });

  it("leaves a sigma of 0 as it is", () => {
    const still = { sample: sampleOf([0, 0, 0]), from: 0, to: 3 };
    expect(pChart(still.sample, true).unitSigma(still, 0)).toBe(0);
  });

  it("no limit of a proportion or a rate is below 0", () => {
    expect([pChart(whole.sample, true).floor(), uChart(whole.sample, true).floor()]).toEqual([0, 0]);
  });
});

describe("a part without some of its points", () => {
  it("closes up, with what is behind its values", () => {
    const sample = {
      values: Float64Array.of(9, 1, 2, 3, 9),
      amounts: Float64Array.of(9, 10, 20, 30, 9),
      weights: Float64Array.of(9, 4, 5, 6, 9),
    };
    const { sample: left, from, to } = withoutPoints({ sample, from: 1, to: 4 }, new Set([2]));
    expect([...left.values, ...left.amounts, ...(left.weights ?? []), from, to]).toEqual([
      1, 3, 10, 30, 4, 6, 0, 2,
    ]);
  });
});

describe("C limits", () => {
  it("are the average and three times its root either side of it, not below 0", () => {
    const { lower, average, upper } = limitsOf([4, 5, 6], { method: "c" });
    expect([lower, average]).toEqual([0, 5]);
    expect(upper).toBeCloseTo(5 + 3 * Math.sqrt(5), 12);
    expect(limitsOf([99, 101], { method: "C" }).lower).toBeCloseTo(70, 12);
  });

  it.each([
    [[4, -1], "values is not a whole count of 0 or more: -1 (column 2)"],
    [[4, 2.5], "values is not a whole count of 0 or more: 2.5 (column 2)"],
  ])("are #VALUE! for %j, which no count can be", (values, words) => {
    expect(faultOf(() => limitsOf(values, { method: "C" })).words).toBe(words);
  });

  it("are #N/A for one count", () => {
    expect(faultOf(() => limitsOf([4], { method: "C" })).code).toBe("#N/A");
  });
});

describe("fix", () => {
  // twelve of 10 and 12 in turn, then 11 and 15 in turn, never eight on one side
  const values = [...Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 10 : 12)), 11, 15, 11, 15];

  it("takes limits from the first so many values of the process", () => {
    const { average, upper } = limitsOf(values, { fix: 12 });
    expect(average).toBe(11);
    expect(upper).toBeCloseTo(11 + 6 / 1.128, 12);
    expect(limitsOf(values).average).toBe(184 / 16);
  });

  it("holds for a process that a step change ended, too", () => {
    // (6 × 22) / 12 = 11 of the first twelve; (6 × 22 + 50) / 16 = 11.375 of all sixteen
    const ended = [...values.slice(0, 12), 14, 10, 16, 10, ...Array.from({ length: 12 }, () => 40)];
    const averages = controlChart({ values: [ended], fix: 12 }).points.map(({ average }) => average);
    expect([averages[0], averages[15], averages[16]]).toEqual([11, 11, 40]);
    expect(controlChart({ values: [ended] }).points[0]?.average).toBe(11.375);
  });

  it("counts values, not periods", () => {
    expect(limitsOf([10, "", 12, ...values.slice(2)], { fix: 12 }).average).toBe(11);
  });

  it("takes all there are when there are fewer", () => {
    expect(limitsOf(values, { fix: 500 })).toEqual(limitsOf(values));
  });

  it.each([11, 12.5, "all"])("refuses %j", (fix) => {
    expect(faultOf(() => limitsOf(values, { fix })).code).toBe("#VALUE!");
  });

  it("refuses to fix what the stable shift algorithm already fixes", () => {
    expect(faultOf(() => limitsOf(values, { fix: 12, steps: "stable" })).code).toBe("#VALUE!");
  });
});
