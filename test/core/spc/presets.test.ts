import { xmrChart } from "../../../src/core/spc/limits/xmr";
import type { Process } from "../../../src/core/spc/processes";
import { presets, type Preset } from "../../../src/core/spc/rules/presets";
import { signalsOf } from "../../../src/core/spc/rules/signalsOf";

/** The points with a signal under a preset, counted from 1, of values counted in sigmas from an average of 0. */
function signalsIn(preset: Preset, ...values: number[]): string[] {
  const limits = { average: 0, unitSigma: 1, lineWidth: 1e-12 };
  const process: Process = {
    start: 0,
    end: values.length,
    began: "first",
    direction: 0,
    values: values.length,
    limits,
  };
  const signalAt = signalsOf(xmrChart(Float64Array.from(values)), [process], presets[preset]);
  return values.flatMap((_, point) => (signalAt(point) === "" ? [] : [`${point + 1}: ${signalAt(point)}`]));
}

const all = (from: number, to: number, signal: string): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${from + at}: ${signal}`);
const repeat = (count: number, ...values: number[]): number[] =>
  Array.from({ length: count }, (_, at) => values[at % values.length] ?? 0);
/** Each above the one before, all near the average and on both sides of it. */
const rising = (count: number): number[] => Array.from({ length: count }, (_, at) => (at - 2.5) / 4);

describe("the rules of a preset", () => {
  it("police: limits, and every point of a run of eight", () => {
    expect(signalsIn("police", -0.5, ...repeat(7, 0.5, 0.6), -0.5)).toEqual([]);
    expect(signalsIn("police", -0.5, ...repeat(8, 0.5, 0.6), -0.5)).toEqual(all(2, 9, "Run above average"));
    expect(signalsIn("police", ...rising(7), -0.5)).toEqual([]);
    expect(signalsIn("police", 2.9, 0, -3.1, 0, 3.1)).toEqual([
      "3: Lower control limit breached",
      "5: Upper control limit breached",
    ]);
  });

  it("mdc: every point of a run of seven, and of a trend of seven", () => {
    expect(signalsIn("mdc", 0.5, ...repeat(6, -0.5, -0.6), 0.5)).toEqual([]);
    expect(signalsIn("mdc", 0.5, ...repeat(7, -0.5, -0.6), 0.5)).toEqual(all(2, 8, "Run below average"));
    expect(signalsIn("mdc", ...rising(6), -0.5)).toEqual([]);
    expect(signalsIn("mdc", ...rising(7), -0.5)).toEqual(all(1, 7, "Rising trend"));
    expect(signalsIn("mdc", 0, 2.5, 0.1, 2.6, 0)).toEqual([
      "2: Two of three near upper limit",
      "4: Two of three near upper limit",
    ]);
  });

  it("western-electric: the point at which a pattern is complete", () => {
    expect(signalsIn("western-electric", -0.5, ...repeat(9, 0.5, 0.6), -0.5)).toEqual(
      all(9, 10, "Run above average"),
    );
    expect(signalsIn("western-electric", ...rising(7), -0.5)).toEqual([]);
    expect(signalsIn("western-electric", 2.5, 0, 2.5, 0)).toEqual(["3: Two of three near upper limit"]);
    expect(signalsIn("western-electric", 0, -1.5, -1.5, 0, -1.5, -1.5)).toEqual([
      "6: Four of five below one sigma",
    ]);
  });

  it("nelson: all eight, each with the point at which it is complete", () => {
    expect(signalsIn("nelson", -0.5, ...repeat(8, 0.5, 0.6), -0.5)).toEqual([]);
    expect(signalsIn("nelson", -0.5, ...repeat(9, 0.5, 0.6), -0.5)).toEqual(["10: Run above average"]);
    expect(signalsIn("nelson", ...rising(6), -0.5)).toEqual(["6: Rising trend"]);
    expect(signalsIn("nelson", 2.5, 0, 2.5, 0)).toEqual(["3: Two of three near upper limit"]);
    expect(signalsIn("nelson", 0, -1.5, -1.5, 0, -1.5, -1.5)).toEqual(["6: Four of five below one sigma"]);
    expect(signalsIn("nelson", ...repeat(14, 1.5, -0.5))).toEqual(["14: Alternating"]);
    expect(signalsIn("nelson", 1.5, ...repeat(15, 0.5, 0.4, -0.5))).toEqual(["16: Hugging average"]);
    expect(signalsIn("nelson", ...repeat(8, 1.5, -1.5))).toEqual(["8: Avoiding average"]);
  });

  it("are named by the first of them that a point shows", () => {
    expect(signalsIn("police", ...repeat(7, 0.5, 0.6), 3.5, -0.5)).toEqual([
      ...all(1, 7, "Run above average"),
      "8: Upper control limit breached",
    ]);
    expect(signalsIn("western-electric", ...repeat(7, 0.5, 0.6), 2.5, 2.5)[1]).toBe(
      "9: Two of three near upper limit",
    );
  });
});
