import { controlChart, currentLimits, countRateChart, stepChanges } from "../../../src/core";
import { presets, type Preset } from "../../../src/core/spc/rules/presets";
import { faultOf } from "../faultOf";

const repeat = (count: number, value: number) => new Array<number>(count).fill(value);

describe("the words of signals", () => {
  const limits = "Upper control limit breached / Lower control limit breached";
  const run = "Run above average / Run below average";
  const trend = "Rising trend / Falling trend";
  const twoOfThree = "Two of three near upper limit / Two of three near lower limit";
  const fourOfFive = "Four of five above one sigma / Four of five below one sigma";

  it.each<[Preset, string[]]>([
    ["police", [limits, run]],
    ["mdc", [limits, trend, twoOfThree, run]],
    ["western-electric", [limits, twoOfThree, fourOfFive, run]],
    [
      "nelson",
      [
        limits,
        trend,
        twoOfThree,
        fourOfFive,
        "Alternating / Alternating",
        "Hugging average / Hugging average",
        "Avoiding average / Avoiding average",
        run,
      ],
    ],
  ])("of %s are, in the order in which a point's first is named: %j", (preset, words) => {
    expect(presets[preset].map(({ above, below }) => `${above} / ${below}`)).toEqual(words);
  });
});

describe("the words of faults", () => {
  const dates = [["Jan 2016", "Feb 2016", "Mar 2016"]];
  const values = [[1, 2, 3]];

  it.each([
    ["#N/A", "values has too few values for limits", () => controlChart({ values: [[1]] })],
    [
      "#N/A",
      "values has too few values for limits in the current process",
      () => currentLimits({ values, dates, steps: "Mar 2016" }),
    ],
    [
      "#VALUE!",
      "fix can't be used where steps is stable or stable12: 12",
      () => currentLimits({ values: [repeat(30, 1)], steps: "stable", fix: 12 }),
    ],
    [
      "#VALUE!",
      "fix is not a whole number from 12 to 1048575: 11",
      () => currentLimits({ values: [repeat(30, 1)], fix: 11 }),
    ],
    [
      "#VALUE!",
      "values is not a whole count of 0 or more: 1.5 (column 1)",
      () => currentLimits({ values: [[1.5, 2, 3]], method: "C" }),
    ],
    [
      "#VALUE!",
      "steps is not a date: 32 Jan 2016",
      () => currentLimits({ values, dates, steps: "32 Jan 2016" }),
    ],
    [
      "#VALUE!",
      "counts is not a number: many (column 1)",
      () => countRateChart({ counts: [["many", 1]], exposure: [[1, 2]] }),
    ],
    [
      "#VALUE!",
      "exposure is not a number: few (column 2)",
      () => countRateChart({ counts: [[1, 2]], exposure: [[1, "few"]] }),
    ],
  ])("%s say: %s", (code, words, ask) => {
    expect(faultOf(ask)).toEqual({ code, words });
  });
});

describe("a step change", () => {
  it("is down where the average falls, and up where it rises", () => {
    const wave = (level: number) => Array.from({ length: 12 }, (_, i) => level + (i % 2));
    const directions = (...levels: number[]) =>
      stepChanges({ values: [levels.reduce<number[]>((all, level) => [...all, ...wave(level)], [])] }).map(
        ({ direction, verdict }) => [direction, verdict.startsWith("Used")],
      );
    expect(directions(20, 5)).toEqual([["Down", true]]);
    expect(directions(5, 20)).toEqual([["Up", true]]);
  });
});
