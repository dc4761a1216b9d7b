import { call } from "../test/functions/fakeRuntime";
import "../src/functions";
import { xmrChart } from "../src/core/spc/limits/xmr";
import { processesOf } from "../src/core/spc/processes";
import { presetNames, presets, type Preset } from "../src/core/spc/rules/presets";
import { signalsOf, type SignalAt } from "../src/core/spc/rules/signalsOf";
import type { Steps } from "../src/core/spc/stepChanges/steps";
import { generator, normal, poisson } from "./generators";
import { timesOf, type Measure } from "./measure";

const sizes = [100, 1_000, 10_000, 100_000];
const flatBetween = [1_000, 100_000] as const;
const run8: Steps = { kind: "runs", length: 8, strongOnly: false };
/** Asks of each run, every period that it lasts, how strong it is: a process that shifts weakly is looked at often. */
const strong8: Steps = { kind: "runs", length: 8, strongOnly: true };
/** 1 January 1950: a day a point stays within Excel's dates. */
const firstDay = 18_264;

/** Everyday values, where a process ends every hundred points or so; and rare events, where it hardly ever does. */
const kinds = {
  normal: (random: () => number) => 100 + 10 * normal(random),
  rare: (random: () => number) => poisson(0.2, random),
};
type Kind = keyof typeof kinds;

/** A control chart's cost in bare loops: of the core over numbers, and of the worksheet function over cells. */
export function controlCharts(): readonly Measure[] {
  return eachKind((kind, all) => {
    // Once unmeasured: until the engine has settled, it runs bare loops of 100 points into one another, and a point seems
    // to take less time than its addition (0.85 ns, and 1.18 ns ever after).
    costsOf(all.slice(0, 1_000));
    const costs = sizes.map((size) => costsOf(all.slice(0, size)));
    return [...ratios(kind, costs), ...flatness(kind, costs)];
  });
}

/** The same of strong step changes alone, and after the others: the engine settles on the way it sees most. */
export function strongSteps(): readonly Measure[] {
  return eachKind((kind, all) =>
    sizes.map((size) => {
      const values = all.slice(0, size);
      const [bare = Number.NaN, strong = Number.NaN] = timesOf([
        () => bareLoop(values),
        () => coreOver(values, "police", strong8),
      ]);
      const name = `limits, strong steps, rules: police, ${kind}, ${size} points`;
      return { name, value: strong / bare, unit: "bare loops" };
    }),
  );
}

function eachKind(of: (kind: Kind, all: Float64Array) => readonly Measure[]): readonly Measure[] {
  return (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const random = generator(1956);
    return of(
      kind,
      Float64Array.from({ length: Math.max(...sizes) }, () => kinds[kind](random)),
    );
  });
}

/** Milliseconds at one size. */
interface Costs {
  readonly size: number;
  readonly bare: number;
  readonly core: Readonly<Record<Preset, number>>;
  readonly cells: Readonly<Record<Preset, number>>;
}

function costsOf(values: Float64Array): Costs {
  const column = Array.from(values, (value) => [value]);
  const dates = column.map((_, point) => [firstDay + point]);
  const [bare = Number.NaN, ...core] = timesOf([
    () => bareLoop(values),
    ...presetNames.map((preset) => () => coreOver(values, preset)),
  ]);
  // By themselves: the rows of a chart are so many objects that clearing them up would slow the others.
  const cells = timesOf(
    presetNames.map((preset) => () => call("CONTROLCHART", column, dates, null, null, null, preset)),
  );
  return { size: values.length, bare, core: byPreset(core), cells: byPreset(cells) };
}

/** The least that could be asked: mean and mean moving range in one pass, without exact sums or missing values. */
function bareLoop(values: Float64Array): number {
  let previous = values[0] ?? 0;
  let sum = previous;
  let ranges = 0;
  for (let point = 1; point < values.length; point += 1) {
    const value = values[point] ?? 0;
    sum += value;
    ranges += Math.abs(value - previous);
    previous = value;
  }
  return sum / values.length + ranges / (values.length - 1);
}

/** Limits, step changes and every rule of a preset, as CONTROLCHART has them once its cells are read. */
function coreOver(values: Float64Array, preset: Preset, steps = run8): SignalAt {
  const chart = xmrChart(values);
  return signalsOf(chart, processesOf(chart, steps).processes, presets[preset]);
}

function byPreset(times: readonly number[]): Record<Preset, number> {
  const of = (preset: Preset): number => times[presetNames.indexOf(preset)] ?? Number.NaN;
  return {
    police: of("police"),
    mdc: of("mdc"),
    "western-electric": of("western-electric"),
    nelson: of("nelson"),
  };
}

function ratios(kind: Kind, costs: readonly Costs[]): readonly Measure[] {
  return costs.flatMap(({ size, bare, core, cells }) => [
    { name: `bare loop, ${kind}, ${size} points`, value: (bare * 1e6) / size, unit: "ns a point" },
    ...presetNames.flatMap((preset) => [
      {
        name: `limits, steps, rules: ${preset}, ${kind}, ${size} points`,
        value: core[preset] / bare,
        unit: "bare loops",
      },
      {
        name: `CONTROLCHART of cells: ${preset}, ${kind}, ${size} points`,
        value: cells[preset] / bare,
        unit: "bare loops",
      },
    ]),
  ]);
}

function flatness(kind: Kind, costs: readonly Costs[]): readonly Measure[] {
  const [few, many] = flatBetween.map((size) => costs.find((cost) => cost.size === size));
  if (!few || !many) return [];
  return presetNames.map((preset) => ({
    name: `limits, steps, rules: ${preset}, ${kind}, a point of ${many.size} against one of ${few.size}`,
    value: core(many, preset) / core(few, preset),
    unit: "times",
  }));
}

function core({ core: times, size }: Costs, preset: Preset): number {
  return times[preset] / size;
}
