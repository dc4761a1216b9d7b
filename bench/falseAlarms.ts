import { xmrChart } from "../src/core/spc/limits/xmr";
import { processesOf } from "../src/core/spc/processes";
import type { StepChange } from "../src/core/spc/stepChanges/stepChange";
import type { Steps } from "../src/core/spc/stepChanges/steps";
import { autoregressive, generator, poisson, type Random } from "./generators";

const seed = 20_160_301;
/** Series to each share: its standard error is then at most half a percentage point. */
const seriesEach = 10_000;
const few = 200;
const shortMonths = 36;
const longMonths = 140;
const shiftAfter = 36;
const foundWithin = 24;
const shiftSizes = [1, 1.5, 2] as const;

const ways = {
  run8: { kind: "runs", length: 8, strongOnly: false },
  strong8: { kind: "runs", length: 8, strongOnly: true },
  run7: { kind: "runs", length: 7, strongOnly: false },
} as const satisfies Record<string, Steps>;
export type Way = keyof typeof ways;
const wayNames = Object.keys(ways) as Way[];

/** A kind of series without any change in it, and the spread that its shifts are counted in. */
interface Kind {
  readonly name: string;
  readonly values: (count: number, shiftInSigmas: number, random: Random) => Float64Array;
}

function normalKind(name: string, kept: number): Kind {
  return {
    name,
    values: (count, shift, random) =>
      autoregressive(kept, count, random).map((value, month) => value + (month < shiftAfter ? 0 : shift)),
  };
}

function poissonKind(mean: number): Kind {
  return {
    name: `Counts averaging ${mean} a month`,
    values: (count, shift, random) =>
      Float64Array.from({ length: count }, (_, month) =>
        poisson(month < shiftAfter ? mean : mean + shift * Math.sqrt(mean), random),
      ),
  };
}

const kinds: readonly Kind[] = [
  normalKind("Independent, normal", 0),
  normalKind("Each month keeps 0.3 of the one before", 0.3),
  normalKind("Each month keeps 0.5 of the one before", 0.5),
  ...[0.2, 1, 5].map(poissonKind),
];

/** Shares of series, from 0 to 1, for one kind of series and one way to find step changes. */
export interface Alarms {
  readonly series: string;
  readonly way: Way;
  /** Stable series with at least one step change, which can only be false. */
  readonly falseIn36: number;
  readonly falseIn140: number;
  /** True rises of 1, 1.5 and 2 sigma after 36 months, found within 24 more. */
  readonly found: readonly number[];
}

export interface FalseAlarms {
  readonly seed: number;
  readonly seriesEach: number;
  readonly rows: readonly Alarms[];
  /** The same of the first few series of each kind alone, quick enough for a test to work out again. */
  readonly first: { readonly seriesEach: number; readonly rows: readonly Alarms[] };
}

/** How often each way to find step changes is wrong and how often it finds what is there, by simulation. */
export function falseAlarms(): FalseAlarms {
  const rowsOf = (count: number): readonly Alarms[] => kinds.flatMap((_, kind) => alarmsOf(kind, count));
  return { seed, seriesEach, rows: rowsOf(seriesEach), first: { seriesEach: few, rows: rowsOf(few) } };
}

/** The rows of one kind of series, by so many of them. Every way sees the same series. */
export function alarmsOf(kind: number, count: number): readonly Alarms[] {
  // Confirmed steps never change when data are added, so the first months of a long series are a short one.
  const stable = seriesOf(kind, { part: 0, months: longMonths, shift: 0, count });
  const rising = shiftSizes.map((shift, size) =>
    seriesOf(kind, { part: size + 1, months: shiftAfter + foundWithin, shift, count }),
  );
  return wayNames.map((way) => ({
    series: kinds[kind]?.name ?? "",
    way,
    falseIn36: shareOf(stable, way, ({ confirmed }) => confirmed < shortMonths),
    falseIn140: shareOf(stable, way, () => true),
    found: rising.map((series) => shareOf(series, way, isFound)),
  }));
}

/** A rise that was confirmed once it had come. */
function isFound({ direction, confirmed }: StepChange): boolean {
  return direction > 0 && confirmed >= shiftAfter;
}

interface Wanted {
  /** Which of a kind's sets of series: each has a seed of its own. */
  readonly part: number;
  readonly months: number;
  readonly shift: number;
  readonly count: number;
}

function seriesOf(kind: number, { part, months, shift, count }: Wanted): readonly Float64Array[] {
  const random = generator(seed + 10 * kind + part);
  return Array.from(
    { length: count },
    () => kinds[kind]?.values(months, shift, random) ?? new Float64Array(),
  );
}

/** The share of series with at least one such step change. */
function shareOf(series: readonly Float64Array[], way: Way, isSuch: (step: StepChange) => boolean): number {
  const having = series.filter((values) => {
    const { stepChanges } = processesOf(xmrChart(values), ways[way]);
    return stepChanges.some((step) => step.verdict === "used" && isSuch(step));
  });
  return having.length / series.length;
}
