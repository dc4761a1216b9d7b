import {
  countRateSignal,
  countRateStepChanges,
  proportionSignal,
  proportionStepChanges,
  signal,
} from "../../../src/core";
import { faultOf } from "../faultOf";

const repeat = (count: number, ...values: number[]): number[] =>
  Array.from({ length: count }, (_, at) => values[at % values.length] ?? 0);
const months = (count: number): string[][] => [
  Array.from({ length: count }, (_, at) => `${2014 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`), // prettier-ignore
];
const proportions = (events: readonly unknown[], cases: readonly unknown[], rest: object = {}): string =>
  proportionSignal({ events: [events], cases: [cases], ...rest });
const rates = (counts: readonly unknown[], exposure: readonly unknown[], rest: object = {}): string =>
  countRateSignal({ counts: [counts], exposure: [exposure], ...rest });

/** 20% of 100 cases: sigma √(0.2 × 0.8 / 100) = 0.04, so limits of 8% and 32%. */
const calm = repeat(24, 18, 22);
const hundred = repeat(40, 100);

describe("the verdict on a proportion", () => {
  it.each<[string, string, unknown[], number[]]>([
    ["is Stable either side of the average", "Stable", calm, repeat(24, 100)],
    // With 40 of 100 the average is 520/2,500 = 20.8% and the upper limit 20.8 + 3 × 4.06 = 33%.
    ["names a limit breached", "Upper control limit breached", [...calm, 40], repeat(25, 100)],
    // 520/2,404 = 21.6%; of 4 cases sigma is √(0.216 × 0.784 / 4) = 20.6%, so that 75% is beyond and 3 of 4 is that.
    ["judges few cases by wider limits", "Stable", [...calm, 3], [...repeat(24, 100), 4]],
    [
      "takes the last period with cases as the latest",
      "Upper control limit breached",
      [...calm, 40, "", 0],
      [...repeat(26, 100), 0],
    ],
    // 22% six times: 480 + 132 of 3,000 = 20.4%; the 22% before the six counts too.
    [
      "counts the latest values above the average",
      "Above average for 7 periods",
      [...calm, ...repeat(6, 22)],
      repeat(30, 100),
    ],
    ["is provisional of fewer than twelve values", "Stable (provisional)", repeat(8, 18, 22), repeat(8, 100)],
    // 10 events in 24 periods: less than one a period.
    [
      "does not judge less than one event a period",
      "Too few to judge",
      [...repeat(10, 1), ...repeat(14, 0)],
      repeat(24, 100),
    ],
    // Sigma is 0, and nothing differs from the average.
    ["is Stable where all cases are events", "Stable", repeat(24, 100), repeat(24, 100)],
  ])("%s", (_, expected, events, cases) => {
    expect(proportions(events, cases, { steps: "none" })).toBe(expected);
  });

  it("names the step change that the current process began with while it has fewer than twelve values", () => {
    const given = { dates: months(32) };
    const cases = repeat(32, 100);
    const low = repeat(24, 22, 18);
    expect(proportions([...low, ...repeat(8, 35)], cases, given)).toBe("Step change up (January 2016)");
    expect(proportions([...calm, ...repeat(8, 9)], cases, given)).toBe("Step change down (January 2016)");
    expect(proportions([...low, ...repeat(8, 35)], cases, { ...given, steps: [["2016-01"]] })).toBe(
      "New process (January 2016)",
    );
  });

  it("needs limits in the current process", () => {
    const given = {
      events: [repeat(3, 20)],
      cases: [repeat(3, 100)],
      dates: months(3),
      steps: [["2014-03"]],
    };
    expect(faultOf(() => proportionSignal(given)).code).toBe("#N/A");
  });
});

describe("the verdict on a rate", () => {
  it.each([
    [[...repeat(24, 4, 6), 20]],
    [[...repeat(24, 6, 4), ...repeat(9, 20, 22)]],
    [repeat(24, 0, 1)],
    [repeat(8, 4, 6)],
    [[...repeat(24, 4, 5), 7, 7, 7, 7, 7]],
  ])("to one of anything is that of a C chart's counts: %j", (counts) => {
    expect(rates(counts, repeat(counts.length, 1))).toBe(signal({ values: [counts], method: "C" }));
  });

  it("judges by events a period, whatever the unit of exposure", () => {
    // Five events a period are enough to judge, at 5 per 1 or at 0.005 per 1.
    expect(rates(repeat(24, 4, 6), repeat(24, 1000))).toBe("Stable");
    expect(rates(repeat(24, 0, 1), repeat(24, 0.001))).toBe("Too few to judge");
  });
});

describe("the step changes of proportions and rates", () => {
  it("are as far apart as all events over all cases say", () => {
    // 1,008/2,400 = 42% to 224/800 = 28%: 0.14 / (√(0.42 × 0.58) × √(1/800 + 1/2,400)) = 6.9482.
    const events = [repeat(24, 40, 44).concat(repeat(12, 30, 26))];
    const [step, ...others] = proportionStepChanges({ events, cases: [hundred.slice(0, 36)] });
    expect(others).toEqual([]);
    expect(step).toMatchObject({ from: 25, direction: "Down", verdict: "Used: strong" });
    expect(step?.averageBefore).toBeCloseTo(0.42, 12);
    expect(step?.averageAfter).toBeCloseTo(0.28, 12);
    expect(step?.change).toBeCloseTo(-1 / 3, 12);
    expect(step?.standardErrors).toBeCloseTo(6.9482, 3);
  });

  it("weigh periods of more cases more", () => {
    // Before: 12 × (40 of 100, 88 of 200) = 1,536/3,600 = 0.42667. After: 8 × 30 of 100 = 240/800 = 0.3.
    // 0.12667 / (√(0.42667 × 0.57333) × √(1/800 + 1/3,600)) = 0.12667 / (0.494593 × 0.0390868) = 6.5523.
    const events = [repeat(24, 40, 88).concat(repeat(8, 30))];
    const cases = [repeat(24, 100, 200).concat(repeat(8, 100))];
    const [step] = proportionStepChanges({ events, cases });
    expect(step?.standardErrors).toBeCloseTo(6.5523, 3);
  });

  it("of rates are to exposure", () => {
    // 42 to 28 of each 2: 21 to 14: 7 / (√21 × √(1/16 + 1/48)) = 5.2915.
    const counts = [repeat(24, 40, 44).concat(repeat(12, 30, 26))];
    const [step] = countRateStepChanges({ counts, exposure: [repeat(36, 2)] });
    expect(step).toMatchObject({ from: 25, direction: "Down" });
    expect(step?.standardErrors).toBeCloseTo(5.2915, 3);
  });

  it("with too few values before are candidates, not used", () => {
    // The run of 8 above the average of those before starts with the 22 before the first 40.
    const events = [repeat(10, 20, 22).concat(repeat(8, 40))];
    expect(
      proportionStepChanges({ events, cases: [hundred.slice(0, 18)] }).map(({ verdict }) => verdict),
    ).toEqual(["Not used: 9 earlier values, 12 needed"]);
  });
});
