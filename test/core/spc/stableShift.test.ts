import { xmrChart } from "../../../src/core/spc/limits/xmr";
import { stableShift } from "../../../src/core/spc/stepChanges/stableShift";

/** So many values, 10 and 12 by turns: average 11, moving ranges of 2, so that limits are 5.7 and 16.3. */
const usual = (count: number): number[] => Array.from({ length: count }, (_, at) => 10 + 2 * (at % 2));
/** The same ten higher. */
const high = (count: number): number[] => usual(count).map((value) => value + 10);

const foundIn = (values: readonly number[], periods = 12) =>
  stableShift(xmrChart(Float64Array.from(values)), periods);
const startsIn = (values: readonly number[], periods = 12) =>
  foundIn(values, periods).map(({ start, direction }) => [start, direction]);
const one = [[0, 0]];

describe("the calculation periods of the stable shift algorithm", () => {
  /** 56 usual values with others set between them, each after one of 10. */
  const among = (...others: number[]): number[] => {
    const values = usual(56);
    others.forEach((other, at) => values.splice(5 + 11 * at, 0, other));
    return values;
  };
  const limitsOf = (values: readonly number[]) => foundIn(values, values.length)[0]?.limits;

  it.each([
    ["none that is within its limits", among(15), (56 * 11 + 15) / 57, (54 * 2 + 5 + 3) / 56],
    ["a value beyond its limits", among(40), 11],
    ["one below them", among(-18), 11],
    ["the furthest three, and a fourth not", among(40, 60, 50, 70), (56 * 11 + 40) / 57],
    ["those that are equally far, on either side", among(40, -18), 11],
    ["three of those, the earliest", among(40, -18, 40, -18), (56 * 11 - 18) / 57],
    ["the further before those that are equally far", among(40, 40, 40, 70), (56 * 11 + 40) / 57],
  ])("leave out %s", (_, values, average, meanRange = 2) => {
    expect(limitsOf(values)?.average).toBeCloseTo(average, 12);
    expect(limitsOf(values)?.unitSigma).toBeCloseTo(meanRange / 1.128, 12);
  });

  it("are none with fewer values, however many periods", () => {
    expect(startsIn([...usual(11), NaN, NaN])).toEqual([]);
    expect(startsIn([...usual(5), NaN, ...usual(7)])).toEqual(one);
  });
});

/** Turned round, all is the same the other way. */
describe.each([
  ["up", (value: number) => value, 1],
  ["down", (value: number) => 22 - value, -1],
] as const)("a shift %s", (_, turned, direction) => {
  const starts = (values: readonly number[]) => startsIn(values.map(turned));
  const shifted = [
    [0, 0],
    [12, direction],
  ];

  it("starts new limits, which come from the periods after it alone", () => {
    expect(starts([...usual(12), ...high(12)])).toEqual(shifted);
    const [, process] = foundIn([...usual(12), ...high(12), ...usual(7)].map(turned));
    expect(process?.limits.average).toBe(turned(21));
  });

  it("is none of seven, nor of eight in which one is on the average", () => {
    expect(starts([...usual(12), ...high(7), ...usual(12)])).toEqual(one);
    expect(starts([...usual(12), ...high(4), 11, ...high(4), ...usual(12)])).toEqual(one);
  });

  it("is none with fewer values after it than limits need", () => {
    expect(starts([...usual(23), ...high(11)])).toEqual(one);
    expect(starts([...usual(23), ...high(12)])).toEqual([
      [0, 0],
      [23, direction],
    ]);
  });

  it("is none where one the other way follows within its periods", () => {
    expect(starts([...usual(12), ...high(8), ...usual(12)])).toEqual(one);
  });

  it("is one where the run the other way is shorter, and ends within the periods or after them", () => {
    expect(starts([...usual(12), ...high(8), ...usual(2), ...high(12)])).toEqual(shifted);
    expect(starts([...usual(12), ...high(8), ...usual(4), 10, 30])).toEqual(shifted);
  });

  it("is none while the periods end in a run the other way that goes on to the last value", () => {
    expect(starts([...usual(12), ...high(8), ...usual(4)])).toEqual(one);
    expect(starts([...usual(12), ...high(8), ...usual(6)])).toEqual(one);
  });

  it("is looked for again from the next point, where the one before was none", () => {
    // The first eight are followed by eight the other way, and those by 24 of the new level.
    expect(starts([...usual(12), ...high(8), ...usual(9), ...high(24)])).toEqual([
      [0, 0],
      [29, direction],
    ]);
  });
});
