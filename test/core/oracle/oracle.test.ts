import { alternating } from "../../../src/core/spc/rules/alternating";
import { avoidingAverage } from "../../../src/core/spc/rules/avoidingAverage";
import { beyondLimits } from "../../../src/core/spc/rules/beyondLimits";
import { fourOfFiveBeyondOneSigma } from "../../../src/core/spc/rules/fourOfFiveBeyondOneSigma";
import { huggingAverage } from "../../../src/core/spc/rules/huggingAverage";
import type { Rule } from "../../../src/core/spc/rules/rule";
import { runOnOneSide } from "../../../src/core/spc/rules/runOnOneSide";
import { trendOfPoints } from "../../../src/core/spc/rules/trendOfPoints";
import { twoOfThreeBeyondTwoSigma } from "../../../src/core/spc/rules/twoOfThreeBeyondTwoSigma";
import { twoOfThreeNearLimit } from "../../../src/core/spc/rules/twoOfThreeNearLimit";
import type { Steps } from "../../../src/core/spc/stepChanges/steps";
import { assuranceDifference, limitDifference, listDifference, startDifference } from "./compare";
import { differences, isOffered } from "./differences";
import { answerFor, chartFor, flaggedBy, type Kind } from "./ours";
import { vectorsOf, type Vector } from "./vectors";

type Found = Readonly<Record<string, string>>;

const kinds: Readonly<Record<string, Kind>> = {
  i: "xmr",
  XMR: "xmr",
  "xbar.one": "xmr",
  c: "c",
  p: "p",
  u: "u",
  pp: "p′",
  up: "u′",
};

/** Holds every case of a peer that we offer against ours. What differs must be what the table says, all of it. */
function holdAgainst(peer: string, compare: (vector: Vector) => Found): void {
  const vectors = vectorsOf(peer);
  const compared = vectors.filter(isOffered);
  console.log(`${peer}: ${compared.length} of ${vectors.length} cases compared.`);
  const found = compared.flatMap((vector) =>
    Object.entries(compare(vector)).flatMap(([what, difference]) =>
      difference === "" ? [] : [`${vector.id} ${what} ${difference}`],
    ),
  );
  const expected = differences
    .filter((each) => each.peer === peer)
    .flatMap(({ cases, what }) => cases.map((each) => `${each} ${what} `));
  const unexplained = found.filter((each) => !expected.some((known) => each.includes(`__${known}`)));
  const notThere = expected.filter((known) => !found.some((each) => each.includes(`__${known}`)));
  expect({ unexplained, notThere }).toEqual({ unexplained: [], notThere: [] });
}

/** Starts of segments, counted from 1, as dates given. */
function given(option: unknown): Steps {
  const starts = option === null || option === undefined ? [] : ([option].flat(2) as number[]);
  return { kind: "given", starts: starts.map((start) => start - 1) };
}

describe("our limits, process starts, flagged points and assurance", () => {
  it("are NHSRplotthedots's, with rebases as given dates and fixed limits as fix", () => {
    // its limits are 2.66 mean moving ranges from the average, ours 3 / 1.128
    const stretch = (2.66 * 1.128) / 3;
    holdAgainst("NHSRplotthedots", (vector) => {
      const { options, answer } = vector;
      const chart = chartFor("xmr", vector.values, undefined, options.screen_outliers === true);
      const fix = options.fix_after_n_points;
      const { processes, limits } = answerFor(
        chart,
        given(options.rebase_at_index),
        typeof fix === "number" ? fix : undefined,
      );
      const flags = (rule: Rule) => flaggedBy(rule, chart, processes, { stretch });
      const { beyond_limits, trend_7, two_in_three, shift_7 } = answer.rules;
      return {
        limits: limitDifference(limits, vector, { stretch, clipped: false }),
        starts: startDifference(processes, vector),
        beyond: listDifference(flags(beyondLimits), beyond_limits),
        trend: listDifference(flags(trendOfPoints(7, "all")), trend_7),
        twoInThree: listDifference(flags(twoOfThreeNearLimit), two_in_three),
        shift: listDifference(flags(runOnOneSide(7, "all")), shift_7),
        assurance: assuranceDifference(limits, vector, { stretch, clipped: false }),
      };
    });
  });

  it("are autospc's by the stable shift algorithm, with 21 or 12 periods", () => {
    holdAgainst("autospc", (vector) => {
      const periods = Number(vector.options.period_min);
      const chart = chartFor("xmr", vector.values, undefined, true);
      const { processes, limits } = answerFor(chart, { kind: "stable", periods });
      const { rule1_beyond_limits, rule2_shift } = vector.answer.rules;
      return {
        limits: limitDifference(limits, vector, { stretch: 1, clipped: false }),
        starts: startDifference(processes, vector),
        beyond: listDifference(flaggedBy(beyondLimits, chart, processes), rule1_beyond_limits),
        shift: listDifference(flaggedBy(runOnOneSide(8, "all"), chart, processes), rule2_shift),
      };
    });
  });

  it("are qicharts2's for i, c, p, u, p′ and u′ charts, with parts as given dates", () => {
    holdAgainst("qicharts2", (vector) => {
      const kind = kinds[String(vector.options.chart)] ?? "xmr";
      const chart = chartFor(kind, vector.values, vector.weights, vector.options.screened_mr === true);
      const parts = [vector.options.part_after_index ?? []].flat(2) as number[];
      const { processes, limits } = answerFor(chart, given(parts.map((last) => last + 1)));
      return {
        limits: limitDifference(limits, vector, { stretch: 1, clipped: kind !== "xmr" }),
        starts: startDifference(processes, vector),
        beyond: listDifference(flaggedBy(beyondLimits, chart, processes), vector.answer.rules.sigma_signal),
      };
    });
  });

  it("are qcc's for values, c, p and u charts, with the rules of Western Electric and Nelson", () => {
    const rules: Readonly<Record<string, Rule>> = {
      wer1: beyondLimits,
      wer2: twoOfThreeBeyondTwoSigma,
      wer3: fourOfFiveBeyondOneSigma,
      wer4: runOnOneSide(8, "end"),
      nelson1: beyondLimits,
      nelson2: runOnOneSide(9, "end"),
      nelson3: trendOfPoints(6, "end"),
      nelson4: alternating,
      nelson5: twoOfThreeBeyondTwoSigma,
      nelson6: fourOfFiveBeyondOneSigma,
      nelson7: huggingAverage,
      nelson8: avoidingAverage,
    };
    holdAgainst("qcc", (vector) => {
      const kind = kinds[String(vector.options.type)] ?? "xmr";
      const chart = chartFor(kind, vector.values, vector.weights, false);
      const { processes, limits } = answerFor(chart, { kind: "none" });
      const flags = Object.entries(rules).map(([name, rule]): [string, string] => [
        name,
        listDifference(flaggedBy(rule, chart, processes), vector.answer.rules[name]),
      ]);
      return {
        limits: limitDifference(limits, vector, { stretch: 1, clipped: kind !== "xmr" }),
        ...Object.fromEntries(flags),
      };
    });
  });

  it("are PowerBI-SPC's limits and assurance for i, c, p, u, p′ and u′ charts, of the rows it keeps", () => {
    holdAgainst("PowerBI-SPC", (vector) => {
      const kind = kinds[String(vector.options.chart)] ?? "xmr";
      const rows = vector.answer.kept ?? vector.values.map((_, row) => row + 1);
      const kept = (figures: readonly (number | null)[]) => rows.map((row) => figures[row - 1] ?? null);
      const screened = vector.options.outliers_in_limits !== true;
      const chart = chartFor(kind, kept(vector.values), vector.weights && kept(vector.weights), screened);
      const { limits } = answerFor(chart, { kind: "none" });
      const peer = { stretch: 1, clipped: kind !== "xmr" };
      return {
        limits: limitDifference(limits, { ...vector, values: kept(vector.values) }, peer),
        assurance: assuranceDifference(limits, vector, peer),
      };
    });
  });
});
