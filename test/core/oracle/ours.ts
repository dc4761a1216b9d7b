import { cChart } from "../../../src/core/spc/limits/c";
import type { Chart } from "../../../src/core/spc/limits/chart";
import { pChart } from "../../../src/core/spc/limits/p";
import { pointLimitsOf, type PointLimits } from "../../../src/core/spc/limits/processLimits";
import { uChart } from "../../../src/core/spc/limits/u";
import { xmrChart } from "../../../src/core/spc/limits/xmr";
import { processesOf, type Process } from "../../../src/core/spc/processes";
import type { Rule } from "../../../src/core/spc/rules/rule";
import type { Steps } from "../../../src/core/spc/stepChanges/steps";
import { flagsOf } from "../flagsOf";

type Figures = readonly (number | null)[];

/** The kinds of chart that peers and we both have. */
export type Kind = "xmr" | "c" | "p" | "u" | "p′" | "u′";

/** Our chart of a case's figures. */
export function chartFor(
  kind: Kind,
  values: Figures,
  weights: Figures | undefined,
  screened: boolean,
): Chart {
  const amounts = Float64Array.from(values, (value) => value ?? Number.NaN);
  if (kind === "xmr") return xmrChart(amounts, screened);
  if (kind === "c") return cChart(amounts);
  const sizes = Float64Array.from(weights ?? [], (weight) => weight ?? Number.NaN);
  const rates = amounts.map((amount, point) =>
    sizes[point] === 0 ? Number.NaN : amount / (sizes[point] ?? 0),
  );
  const events = amounts.map((amount, point) => (Number.isNaN(rates[point]) ? Number.NaN : amount));
  const sample = { values: rates, amounts: events, weights: sizes };
  const make = kind === "p" || kind === "p′" ? pChart : uChart;
  return make(sample, kind === "p′" || kind === "u′", screened);
}

/** Our answer: processes, and the limits of each point. */
export function answerFor(
  chart: Chart,
  steps: Steps,
  fix?: number,
): { processes: readonly Process[]; limits: readonly (PointLimits | undefined)[] } {
  const { processes } = processesOf(chart, steps, fix);
  const limits = processes.flatMap((process) => {
    return Array.from({ length: process.end - process.start }, (_, at) =>
      process.limits ? pointLimitsOf(chart, process.limits, process.start + at) : undefined,
    );
  });
  return { processes, limits };
}

/** The points (from 1) that a rule flags, on either side or on one, with sigma stretched to a peer's constant. */
export function flaggedBy(
  rule: Rule,
  chart: Chart,
  processes: readonly Process[],
  { stretch = 1, side = 0 }: { stretch?: number; side?: number } = {},
): readonly number[] {
  return processes.flatMap(({ start, end, limits }) => {
    if (!limits) return [];
    const { values, weights } = chart.sample;
    const stretched = { ...limits, unitSigma: limits.unitSigma * stretch };
    const flags = flagsOf(rule, { values, weights, start, end, limits: stretched });
    return flags.flatMap((flag, point) => (flag === 0 || flag === -side ? [] : [start + point + 1]));
  });
}
