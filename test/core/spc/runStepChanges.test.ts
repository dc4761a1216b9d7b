import fc from "fast-check";
import type { Chart } from "../../../src/core/spc/limits/chart";
import { uChart } from "../../../src/core/spc/limits/u";
import { xmrChart } from "../../../src/core/spc/limits/xmr";
import { processesOf } from "../../../src/core/spc/processes";
import { runStepChanges } from "../../../src/core/spc/stepChanges/runStepChanges";

/** Events and what they are counted over; null is missing. Of quarters and halves, so that all sums here are exact. */
interface Figure {
  readonly amount: number;
  readonly weight: 1 | 2 | 4;
}
type Figures = readonly (Figure | null)[];

const there = (figures: Figures): readonly Figure[] => figures.filter((figure) => figure !== null);
const valueOf = ({ amount, weight }: Figure): number => amount / weight;
const sumOf = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);
const amountOf = (some: readonly Figure[]): number => sumOf(some.map(({ amount }) => amount));
const weightOf = (some: readonly Figure[]): number => sumOf(some.map(({ weight }) => weight));

function medianOf(some: readonly Figure[]): number {
  const sorted = some.map(valueOf).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}

/** Whether all of a run lie on a side of both the average and the median of those before. */
function isBeyond(run: readonly Figure[], before: readonly Figure[], side: 1 | -1): boolean {
  const [amount, weight] = [amountOf(before), weightOf(before)];
  const median = medianOf(before);
  return run.every(
    (each) => side * (each.amount * weight - amount * each.weight) > 0 && side * (valueOf(each) - median) > 0,
  );
}

/** Sigma of an XmR chart, written out. */
function movingRangeSigma(figures: Figures): number {
  const ranges = figures.flatMap((figure, at) => {
    const last = figures[at - 1];
    return figure && last ? [Math.abs(valueOf(figure) - valueOf(last))] : [];
  });
  const meanOf = (some: readonly number[]): number => sumOf(some) / some.length;
  const kept = meanOf(ranges.filter((range) => range < 3.267 * meanOf(ranges)));
  return (kept > 0 ? kept : meanOf(ranges)) / 1.128;
}

interface Way {
  readonly length: number;
  readonly strongOnly: boolean;
  readonly isWeighted: boolean;
}

function sigmaOf(figures: Figures, { isWeighted }: Way): number {
  const some = there(figures);
  return isWeighted ? Math.sqrt(amountOf(some) / weightOf(some)) : movingRangeSigma(figures);
}

interface Step {
  readonly start: number;
  confirmed: number;
  readonly direction: 1 | -1;
  readonly averageBefore: number;
  readonly averageAfter: number;
  readonly valuesBefore: number;
  readonly standardErrors: number | undefined;
  readonly verdict: "used" | "weak" | "early";
}

function measured(figures: Figures, from: number, confirmed: number, way: Way): Step | undefined {
  const start = confirmed + 1 - way.length;
  const run = there(figures.slice(start, confirmed + 1));
  const before = there(figures.slice(from, start));
  if (start < from || run.length < way.length || before.length < 6) return undefined;
  const direction = ([1, -1] as const).find((side) => isBeyond(run, before, side));
  if (!direction) return undefined;
  const averageBefore = amountOf(before) / weightOf(before);
  const averageAfter = amountOf(run) / weightOf(run);
  const sigma = sigmaOf(figures.slice(from, start), way);
  const spread = sigma * Math.sqrt(1 / weightOf(run) + 1 / weightOf(before));
  const standardErrors = sigma > 0 ? Math.abs(averageAfter - averageBefore) / spread : undefined;
  const isWeak = standardErrors !== undefined && standardErrors < 3;
  const verdict = before.length < 12 ? "early" : way.strongOnly && isWeak ? "weak" : "used";
  return { start, confirmed, direction, averageBefore, averageAfter, valuesBefore: before.length, standardErrors, verdict }; // prettier-ignore
}

/** The step changes by the definition: at each point anew, of all the values of the process up to there. */
function definedSteps(figures: Figures, way: Way): readonly Step[] {
  const listed: Step[] = [];
  let from = 0;
  figures.forEach((_, point) => {
    const step = measured(figures, from, point, way);
    if (!step) return;
    if (step.verdict === "used") from = step.start;
    const last = listed[listed.length - 1];
    const isSameRun =
      last && last.verdict !== "used" && last.direction === step.direction && step.start <= last.confirmed;
    if (isSameRun && step.verdict !== "used") last.confirmed = point;
    else listed.splice(listed.length - (isSameRun ? 1 : 0), isSameRun ? 1 : 0, step);
  });
  return listed;
}

function chartOf(figures: Figures, { isWeighted }: Way): Chart {
  const values = Float64Array.from(figures, (figure) => (figure ? valueOf(figure) : NaN));
  if (!isWeighted) return xmrChart(values);
  const amounts = Float64Array.from(figures, (figure) => figure?.amount ?? NaN);
  const weights = Float64Array.from(figures, (figure) => figure?.weight ?? NaN);
  return uChart({ values, amounts, weights }, false);
}

const figuresOf = (amount: fc.Arbitrary<number>): fc.Arbitrary<(Figure | null)[]> => {
  const figure = fc.record({ amount, weight: fc.constantFrom<Figure["weight"]>(1, 2, 4) });
  return fc.array(fc.option(figure, { freq: 40 }), { minLength: 4, maxLength: 30, size: "max" });
};
/** Stretches at some level, or of a few in any order, as rare events have them; now and then a figure is missing. */
const stretch = fc.oneof(
  fc
    .record({ level: fc.nat({ max: 4 }), spread: fc.nat({ max: 6 }) })
    .chain(({ level, spread }) => figuresOf(fc.integer({ min: level, max: level + spread }))),
  fc
    .array(fc.nat({ max: 8 }), { minLength: 1, maxLength: 4 })
    .chain((levels) => figuresOf(fc.constantFrom(...levels))),
  // Values now and then so far out that the average passes by those near it.
  figuresOf(
    fc.oneof(
      { weight: 9, arbitrary: fc.nat({ max: 4 }) },
      { weight: 1, arbitrary: fc.constantFrom(-60, 60) },
    ),
  ),
);
const series = fc
  .array(stretch, { minLength: 1, maxLength: 6, size: "max" })
  .map((stretches) => stretches.flat());
const ways = fc.record({
  length: fc.constantFrom(6, 7, 8),
  strongOnly: fc.boolean(),
  isWeighted: fc.boolean(),
});
/** The amounts of an XmR chart are its values, each of weight 1, and may be below 0. */
const given = fc.tuple(series, ways, fc.constantFrom(0, -5, -20)).map(([figures, way, shift]) => {
  const plain = figures.map(
    (figure): Figure | null => figure && { amount: figure.amount + shift, weight: 1 },
  );
  return { figures: way.isWeighted ? figures : plain, way };
});
const runs = { seed: 20151201, numRuns: 400 };

const close = (value: number): unknown => expect.closeTo(value, 9) as unknown;

describe("step changes by runs, whatever the values, gaps and weights", () => {
  it("are those of the definition, asked at each point anew", () => {
    const seen = { used: 0, weak: 0, early: 0 };
    fc.assert(
      fc.property(given, ({ figures, way }) => {
        const { stepChanges } = runStepChanges(chartOf(figures, way), way);
        const expected = definedSteps(figures, way);
        for (const { verdict } of expected) seen[verdict] += 1;
        expect(stepChanges).toMatchObject(
          expected.map((step) => ({
            ...step,
            averageBefore: close(step.averageBefore),
            averageAfter: close(step.averageAfter),
            standardErrors: step.standardErrors === undefined ? undefined : close(step.standardErrors),
          })),
        );
      }),
      runs,
    );
    // A comparison of series without step changes would say nothing.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });

  it("begin where the average passes by a value that was on its other side", () => {
    // Their average is 0 and their median -2; with -100 twice the average is below -1, and so are all before in the middle.
    const before = [-2, 2.8, -2, 2.8, -2, 2.8, -2, 2.8, -2, 2.8, -2, -2, -100, -100];
    const values = Float64Array.of(...before, -1, 1, 1, 1, 1, 1, 1, 1);
    const { stepChanges } = runStepChanges(xmrChart(values), { length: 8, strongOnly: false });
    expect(stepChanges).toMatchObject([
      { start: 14, confirmed: 21, direction: 1, averageBefore: close(-200 / 14) },
    ]);
  });

  it.each([
    ["further than rounding from the average", 10 + 5e-11, 10 + 5e-11, 1],
    ["within rounding of it", 10 + 5e-12, 10 + 5e-12, 0],
    // A value is rounded to a part of its size, and a line is as thick for all of them.
    ["within the rounding of the largest of the run", 10 + 1e-7, 1e6, 0],
  ])("look at runs of values %s", (_, value, last, count) => {
    const values = Float64Array.from({ length: 20 }, (_each, at) => (at < 12 ? 10 : at < 19 ? value : last));
    expect(runStepChanges(xmrChart(values), { length: 8, strongOnly: false }).stepChanges).toHaveLength(
      count,
    );
  });

  it("part processes whose limits come from all of their values and no others", () => {
    fc.assert(
      fc.property(given, ({ figures, way }) => {
        const { processes } = processesOf(chartOf(figures, way), { kind: "runs", ...way });
        const used = definedSteps(figures, way).filter(({ verdict }) => verdict === "used");
        const starts = [0, ...used.map(({ start }) => start)];
        expect(processes.map(({ start }) => start)).toEqual(starts);
        processes.forEach(({ start, end, values, limits, direction, began }, at) => {
          const own = figures.slice(start, end);
          const some = there(own);
          expect(end).toBe(starts[at + 1] ?? figures.length);
          expect(values).toBe(some.length);
          expect([began, direction]).toEqual(at === 0 ? ["first", 0] : ["detected", used[at - 1]?.direction]);
          const sigma = sigmaOf(own, way);
          if (some.length < 2 || Number.isNaN(sigma)) expect(limits).toBeUndefined();
          else {
            expect(limits).toEqual({
              average: close(amountOf(some) / weightOf(some)),
              unitSigma: close(sigma),
              lineWidth: 1e-12 * Math.max(...some.map((each) => Math.abs(valueOf(each)))),
            });
          }
        });
      }),
      runs,
    );
  });
});
