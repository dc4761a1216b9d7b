import fc from "fast-check";
import type { Chart } from "../../../src/core/spc/limits/chart";
import type { Process } from "../../../src/core/spc/processes";
import { alternating } from "../../../src/core/spc/rules/alternating";
import { avoidingAverage } from "../../../src/core/spc/rules/avoidingAverage";
import { beyondLimits } from "../../../src/core/spc/rules/beyondLimits";
import { fourOfFiveBeyondOneSigma } from "../../../src/core/spc/rules/fourOfFiveBeyondOneSigma";
import { huggingAverage } from "../../../src/core/spc/rules/huggingAverage";
import { presets } from "../../../src/core/spc/rules/presets";
import type { Rule } from "../../../src/core/spc/rules/rule";
import { runOnOneSide } from "../../../src/core/spc/rules/runOnOneSide";
import { signalsOf } from "../../../src/core/spc/rules/signalsOf";
import { trendOfPoints } from "../../../src/core/spc/rules/trendOfPoints";
import { twoOfThreeBeyondTwoSigma } from "../../../src/core/spc/rules/twoOfThreeBeyondTwoSigma";
import { twoOfThreeNearLimit } from "../../../src/core/spc/rules/twoOfThreeNearLimit";
import { answerFor, chartFor, flaggedBy } from "./ours";
import { Fraction } from "./twin/fraction";
import { attributeLines, xmrLines, type Figures, type Lines } from "./twin/limits";
import { nhsrRules } from "./twin/nhsrRules";
import { flagsOf, qccRules } from "./twin/qccRules";
import { anyRates, anySeries, onTheLines, type Series } from "./twin/series";
import { stableShiftTwin } from "./twin/stableShift";

/** The same series each time; a run that fails prints the smallest that does. */
const runs = { seed: 20150501, numRuns: 150 };
const ourConstant = Fraction.of(1128, 3);
/** NHSRplotthedots' limits are 2.66 mean moving ranges from the average. */
const nhsrConstant = Fraction.of(300).over(Fraction.of(266));
const nhsrStretch = (2.66 * 1.128) / 3;

type Side = -1 | 0 | 1;

interface Sides {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

const ourNhsrRules = {
  outside: beyondLimits,
  trend: trendOfPoints(7, "all"),
  twoInThree: twoOfThreeNearLimit,
  shift: runOnOneSide(7, "all"),
} as const;
const nhsrNames = Object.keys(ourNhsrRules) as (keyof typeof ourNhsrRules)[];

const ourQccRules: Readonly<Record<keyof typeof qccRules, Rule>> = {
  wer1: beyondLimits,
  wer2: twoOfThreeBeyondTwoSigma,
  wer3: fourOfFiveBeyondOneSigma,
  wer4: runOnOneSide(8, "end"),
  nelson2: runOnOneSide(9, "end"),
  nelson3: trendOfPoints(6, "end"),
  nelson4: alternating,
  nelson7: huggingAverage,
  nelson8: avoidingAverage,
};
const qccNames = Object.keys(ourQccRules) as (keyof typeof ourQccRules)[];

function expectLines({ limits }: Process, lines: Lines | undefined): void {
  expect(limits === undefined).toBe(lines === undefined);
  if (!limits || !lines) return;
  const sigma = Math.sqrt(lines.varianceAt(0).number);
  const scale = Math.max(Math.abs(lines.average.number), sigma);
  expect(Math.abs(limits.average - lines.average.number)).toBeLessThanOrEqual(1e-12 * scale);
  expect(Math.abs(limits.unitSigma - sigma)).toBeLessThanOrEqual(1e-12 * scale);
}

/** The points that our rule flags over all processes, from 1, on either side. */
function ourFlags(rule: Rule, chart: Chart, processes: readonly Process[], stretch = 1): Sides {
  const on = (side: 1 | -1): readonly number[] => flaggedBy(rule, chart, processes, { stretch, side });
  return { above: on(1), below: on(-1) };
}

/** The same of the twin, process by process. */
function twinFlags(
  processes: readonly Process[],
  figures: Figures,
  flags: (part: Figures) => readonly Side[],
): Sides {
  const sides = processes.flatMap(({ start, end }) => flags(figures.slice(start, end)));
  const on = (wanted: Side): readonly number[] =>
    sides.flatMap((side, at) => (side === wanted ? [at + 1] : []));
  return { above: on(1), below: on(-1) };
}

/** How many series showed each pattern: a comparison of series that show none would say nothing. */
class Seen {
  private readonly counts = new Map<string, number>();

  add(name: string, shown: boolean): void {
    if (shown) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  expectAll(names: readonly string[]): void {
    expect(names.filter((name) => (this.counts.get(name) ?? 0) < 3)).toEqual([]);
  }
}

/** Whether qcc's rules flag the same points. A series that never moves is stable here: it does not hug its average. */
function expectQccFlags(
  chart: Chart,
  figures: Figures,
  lines: Lines | undefined,
  seen: Seen,
  fix?: number,
): void {
  const { processes } = answerFor(chart, { kind: "none" }, fix);
  const still = lines?.varianceAt(figures.findIndex((figure) => figure !== null)).sign === 0;
  for (const name of qccNames) {
    const silent = !lines || (still && name === "nelson7");
    const expected = twinFlags(processes, figures, () =>
      silent ? figures.map((): Side => 0) : flagsOf(qccRules[name], figures, lines),
    );
    seen.add(name, expected.above.length + expected.below.length > 0);
    expect({ name, ...ourFlags(ourQccRules[name], chart, processes) }).toEqual({ name, ...expected });
  }
}

/** Starts at odd places: at the second point, next to each other, at the last point, or none. */
function startsIn({ values }: Series): fc.Arbitrary<number[]> {
  return fc
    .uniqueArray(fc.integer({ min: 1, max: Math.max(1, values.length - 1) }), { maxLength: 3 })
    .map((starts) => starts.filter((start) => start < values.length).sort((a, b) => a - b));
}

const withStarts = anySeries({ min: 1, max: 60 }).chain((series) =>
  fc.tuple(fc.constant(series), startsIn(series), fc.boolean()),
);

/** The first so many values, with what is missing between them. */
function firstValues(figures: Figures, count: number): Figures {
  let end = 0;
  for (let values = 0; values < count && end < figures.length; end += 1) values += figures[end] ? 1 : 0;
  return figures.slice(0, end);
}

describe("against a naive twin that never rounds", () => {
  it("XmR limits are the same, screened or not, in processes that start anywhere", () => {
    fc.assert(
      fc.property(withStarts, ([{ figures, values }, starts, screened]) => {
        const chart = chartFor("xmr", values, undefined, screened);
        const { processes } = answerFor(chart, { kind: "given", starts });
        expect(processes.map(({ start }) => start)).toEqual([0, ...starts]);
        for (const process of processes) {
          expectLines(process, xmrLines(figures.slice(process.start, process.end), screened, ourConstant));
        }
      }),
      runs,
    );
  });

  it("fixed limits are those of the first so many values of each process, wherever it starts", () => {
    fc.assert(
      fc.property(withStarts, fc.integer({ min: 12, max: 20 }), ([{ figures, values }, starts], fix) => {
        const chart = chartFor("xmr", values, undefined, true);
        const { processes } = answerFor(chart, { kind: "given", starts }, fix);
        for (const process of processes) {
          const part = figures.slice(process.start, process.end);
          expectLines(process, xmrLines(firstValues(part, fix), true, ourConstant));
        }
      }),
      runs,
    );
  });

  it.each(["p", "u"] as const)(
    "%s limits are the same and qcc's rules flag the same points, with no cases, few or missing",
    (kind) => {
      const seen = new Seen();
      fc.assert(
        fc.property(anyRates(kind), ({ events, sizes }) => {
          const rates = events.figures.map((event, point) => {
            const size = sizes.figures[point];
            return event && size && size.sign > 0 ? event.over(size) : null;
          });
          const sizesOrNone = sizes.figures.map((size) => size ?? Fraction.of(0));
          const lines = attributeLines(kind, events.figures, sizesOrNone);
          const chart = chartFor(kind, events.values, sizes.values, true);
          const { limits } = answerFor(chart, { kind: "none" });
          expect(limits[0] === undefined).toBe(lines === undefined);
          limits.forEach((ours, point) => {
            if (!ours || !lines || !rates[point]) return;
            const reach = 3 * Math.sqrt(lines.varianceAt(point).number);
            const average = lines.average.number;
            expect(ours.lower).toBeCloseTo(Math.max(0, average - reach), 12);
            expect(ours.upper).toBeCloseTo(Math.min(kind === "p" ? 1 : Infinity, average + reach), 12);
          });
          expectQccFlags(chart, rates, lines, seen);
        }),
        runs,
      );
      seen.expectAll(["wer1", "wer2", "wer3"]);
    },
  );

  it("NHSRplotthedots' four rules flag the same points, on the same sides", () => {
    const seen = new Seen();
    fc.assert(
      fc.property(withStarts, ([{ figures, values }, starts, screened]) => {
        const chart = chartFor("xmr", values, undefined, screened);
        const { processes } = answerFor(chart, { kind: "given", starts });
        for (const name of nhsrNames) {
          const expected = twinFlags(processes, figures, (part) => {
            const lines = xmrLines(part, screened, nhsrConstant);
            return lines ? nhsrRules(part, lines)[name] : part.map(() => 0);
          });
          seen.add(name, expected.above.length + expected.below.length > 0);
          const flags = ourFlags(ourNhsrRules[name], chart, processes, nhsrStretch);
          expect({ name, ...flags }).toEqual({ name, ...expected });
        }
      }),
      runs,
    );
    seen.expectAll(nhsrNames);
  });

  it("each point's signal under mdc is the first of NHSRplotthedots' labels that it has", () => {
    const words = {
      outside: ["Lower control limit breached", "Upper control limit breached"],
      trend: ["Falling trend", "Rising trend"],
      twoInThree: ["Two of three near lower limit", "Two of three near upper limit"],
      shift: ["Run below average", "Run above average"],
    } as const;
    fc.assert(
      fc.property(anySeries({ min: 2, max: 60 }), ({ figures, values }) => {
        const chart = chartFor("xmr", values, undefined, true);
        const { processes } = answerFor(chart, { kind: "none" });
        const lines = xmrLines(figures, true, ourConstant);
        const sides = lines && nhsrRules(figures, lines);
        const expected = figures.map((_, point) => {
          const first = nhsrNames.find((name) => (sides?.[name][point] ?? 0) !== 0);
          return first ? words[first][sides?.[first][point] === 1 ? 1 : 0] : "";
        });
        const signalAt = signalsOf(chart, processes, presets.mdc);
        expect(values.map((_, point) => signalAt(point))).toEqual(expected);
      }),
      runs,
    );
  });

  it("qcc's rules flag the same points, on the same sides", () => {
    const seen = new Seen();
    fc.assert(
      fc.property(anySeries({ min: 1, max: 60 }), ({ figures, values }) => {
        const lines = xmrLines(figures, false, ourConstant);
        expectQccFlags(chartFor("xmr", values, undefined, false), figures, lines, seen);
      }),
      runs,
    );
    seen.expectAll(qccNames);
  });

  it("twelve times 0.1 is on its average: no point is flagged by any rule, though plain adding gives less than 0.1", () => {
    const chart = chartFor("xmr", new Array<number>(12).fill(0.1), undefined, true);
    const { processes, limits } = answerFor(chart, { kind: "none" });
    expect(limits[11]).toMatchObject({ lower: 0.1, average: 0.1, upper: 0.1 });
    const rules = [...Object.values(ourNhsrRules), ...Object.values(ourQccRules)];
    expect(rules.flatMap((rule) => flaggedBy(rule, chart, processes))).toEqual([]);
  });

  it.each([
    { values: [], reason: "no value" },
    { values: [7], reason: "one value" },
    { values: [7, null], reason: "one value and a gap" },
    { values: [7, null, 9], reason: "values with a gap between them, which is not bridged" },
  ])("there are no limits and no flags with $reason", ({ values }) => {
    const chart = chartFor("xmr", values, undefined, true);
    const { processes, limits } = answerFor(chart, { kind: "none" });
    expect(limits.filter((each) => each !== undefined)).toEqual([]);
    expect(flaggedBy(beyondLimits, chart, processes)).toEqual([]);
  });

  it("two values have limits: 4 and 10 average 7, and their range of 6 makes a sigma of 6 / 1.128", () => {
    const { limits } = answerFor(chartFor("xmr", [4, 10], undefined, true), { kind: "none" });
    expect(limits[0]?.average).toBe(7);
    expect(limits[0]?.sigma).toBeCloseTo(5.3191489361702, 12);
  });

  it("a point on a line that qcc's rules draw is not beyond it", () => {
    const seen = new Seen();
    fc.assert(
      // a mean moving range of 282 makes a sigma of 250
      fc.property(onTheLines(282, [750, 500, 250]), ({ figures, values }) => {
        const lines = xmrLines(figures.slice(0, 12), false, ourConstant);
        expectQccFlags(chartFor("xmr", values, undefined, false), figures, lines, seen, 12);
      }),
      runs,
    );
  });

  it("a point on a line that NHSRplotthedots' rules draw is not beyond it", () => {
    fc.assert(
      // 2.66 mean moving ranges of 150 are 399, and two thirds of them 266
      fc.property(onTheLines(150, [399, 266]), ({ figures, values }) => {
        const chart = chartFor("xmr", values, undefined, true);
        const { processes } = answerFor(chart, { kind: "none" }, 12);
        const lines = xmrLines(figures.slice(0, 12), true, nhsrConstant);
        for (const name of nhsrNames) {
          const expected = twinFlags(processes, figures, () =>
            lines ? nhsrRules(figures, lines)[name] : [],
          );
          const flags = ourFlags(ourNhsrRules[name], chart, processes, nhsrStretch);
          expect({ name, ...flags }).toEqual({ name, ...expected });
        }
      }),
      runs,
    );
  });

  it.each([21, 12])("the stable shift algorithm starts the same processes, of %d periods", (periods) => {
    const seen = new Seen();
    fc.assert(
      fc.property(anySeries({ min: 1, max: 100 }), ({ figures, values }) => {
        const found = stableShiftTwin(figures, periods);
        const { processes } = answerFor(chartFor("xmr", values, undefined, true), {
          kind: "stable",
          periods,
        });
        seen.add("second", found.length > 1);
        seen.add("third", found.length > 2);
        const starts = found.map(({ start }) => start);
        expect(processes.map(({ start }) => start + 1)).toEqual(starts.length === 0 ? [1] : starts);
        processes.forEach((process, at) => {
          expectLines(process, found[at]?.lines);
        });
      }),
      { ...runs, numRuns: 300 },
    );
    seen.expectAll(["second", "third"]);
  });
});
