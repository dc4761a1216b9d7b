import { isOmitted } from "../series/cells";
import { Fault } from "../series/fault";
import { readFigure, readWord } from "../series/readOptions";
import { cellAt } from "../series/timeline";
import { pointLimitsOf, type PointLimits } from "./limits/processLimits";
import type { Process } from "./processes";
import { readChart, type ChartArguments, type ChartReading } from "./readChart";
import { presetNames, presets } from "./rules/presets";
import { signalsOf } from "./rules/signalsOf";
import { valueAt } from "./valueAt";

export interface ControlChartArguments extends ChartArguments {
  readonly rules?: unknown;
  readonly target?: unknown;
}

/** One period of a control chart. */
export interface ChartPoint {
  /** The caller's own date cell, or the number of the period. */
  readonly period: string | number;
  /** Undefined where missing; its row is kept. */
  readonly value: number | undefined;
  /** The lines of its process; undefined where that has too few values, or the point no cases or exposure. */
  readonly lower: number | undefined;
  readonly average: number | undefined;
  readonly upper: number | undefined;
  /** From 1. */
  readonly process: number;
  /** The first rule that the point shows, in words; "" for none. */
  readonly signal: string;
}

export interface ControlChart {
  readonly points: readonly ChartPoint[];
  readonly target: number | undefined;
}

/**
 * A control chart of values, period by period.
 * @throws Fault as `readChart` does; `#VALUE!` for rules or a target that can't be; `#N/A` when no process has limits.
 */
export function controlChart(given: ControlChartArguments): ControlChart {
  const points = pointsOf(readChart(given), given.rules);
  return { points, target: isOmitted(given.target) ? undefined : readFigure(given.target, "target") };
}

/** The points of a chart that was read before. */
export function pointsOf(reading: ChartReading, rules: unknown): readonly ChartPoint[] {
  const { series, chart, processes } = reading;
  const signalAt = signalsOf(chart, processes, presets[readWord(rules, "rules", presetNames)]);
  if (!processes.some((process) => process.limits)) {
    throw new Fault("#N/A", "values", "has too few values for limits");
  }
  const points: ChartPoint[] = [];
  processes.forEach((process, number) => {
    for (let point = process.start; point < process.end; point += 1) {
      const value = valueAt(series.values, point);
      const lines = linesAt(reading, process, point);
      points.push({
        period: cellAt(series.timeline, point),
        value: Number.isNaN(value) ? undefined : value,
        lower: lines?.lower,
        average: process.limits?.average,
        upper: lines?.upper,
        process: number + 1,
        signal: signalAt(point),
      });
    }
  });
  return points;
}

/** Undefined where the process has no limits, or the point no cases or exposure. */
function linesAt({ chart }: ChartReading, { limits }: Process, point: number): PointLimits | undefined {
  const lines = limits && pointLimitsOf(chart, limits, point);
  return lines && Number.isFinite(lines.sigma) ? lines : undefined;
}
