import { controlChart, signal, stepChanges } from "../../../src/core";
import { answerFor, chartFor } from "./ours";

describe("a value on a line that is 0", () => {
  it("is on it: a lower limit of exactly 0 is not breached by 0", () => {
    // average 675, mean moving range 253.8, sigma 225, lower limit 675 - 3 x 225 = 0
    const values = [801.9, 548.1, 801.9, 548.1, 801.9, 548.1, 801.9, 548.1, 801.9, 548.1, 801.9, 548.1, 0];
    expect(signal({ values: [values], steps: "none", fix: 12 })).toBe("Stable");
  });

  it("is on it: zeros are no run beside an average of exactly 0", () => {
    const values = [0.1, 0.2, -0.3, 0.1, 0.2, -0.3, 0.1, 0.2, -0.3, 0.1, 0.2, -0.3, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(stepChanges({ values: [values] }).filter(({ verdict }) => verdict.startsWith("Used"))).toEqual([]);
    const signals = controlChart({ values: [values], steps: "none" }).points.map((point) => point.signal);
    expect(signals.every((each) => each === "")).toBe(true);
  });
});

describe("the stable shift algorithm", () => {
  it("leaves out together the points equally far beyond the upper limit and the lower", () => {
    // of 3,5,3,5,9,13,15,16,15,19,21,18 first 21 goes; then 3, 3 and 19 are each 8 from 11; of the four the first three stay out
    const values = [0, 0, -1, 0, 3, 5, 5, 2, 3, 4, 3, 0, -1, 0, 3, 1, 3, 5, 3, 5, 9, 13, 15, 16, 15, 19, 21];
    const all = [...values, ...new Array<number>(14).fill(18)];
    const { processes } = answerFor(chartFor("xmr", all, undefined, true), { kind: "stable", periods: 12 });
    expect(processes[1]?.limits?.average).toBeCloseTo((5 + 5 + 9 + 13 + 15 + 16 + 15 + 19 + 18) / 9, 12);
  });
});
