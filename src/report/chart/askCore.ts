import {
  attempt,
  controlChart,
  countRateChart,
  Fault,
  proportionChart,
  signal,
  stepChanges,
  type ChartPoint,
} from "../../core";
import type { SourceCell } from "../scorecard/sourceCell";
import type { ChartFigures } from "./chartFigures";
import { chartProcesses } from "./chartProcesses";
import type { ChartProcess } from "./chartSpec";
import type { ChartDefinition } from "./definition";
import { rateSteps, type FoundStep } from "./rateSteps";
import { rateVerdict } from "./rateVerdict";

/** What the core says of a chart's figures. */
export interface CoreAnswer {
  readonly points: readonly ChartPoint[];
  readonly processes: readonly ChartProcess[];
  /** In the core's words; "" where the current process has too few values. */
  readonly verdict: string;
  readonly found: readonly FoundStep[];
  /** Splits that are outside the periods drawn. */
  readonly splitsOutside: readonly string[];
}

/** The core's own answers, so that the worksheet functions give the same; or its fault. */
export function askCore(figures: ChartFigures, definition: ChartDefinition): CoreAnswer | Fault {
  const { steps, outside } = stepsGiven(figures, definition);
  const given: Given = {
    dates: [figures.periods.dates],
    asOf: figures.end === figures.periods.names.length - 1 ? null : figures.periods.serialOf(figures.end),
    steps,
    rules: definition.rules,
  };
  const { weights } = figures;
  const points = attempt(() => pointsOf(figures, definition, given));
  if (points instanceof Fault) return points;
  const processes = chartProcesses(points, definition.steps === "dates");
  const answer = { points, processes, splitsOutside: outside };
  if (weights === null) {
    return { ...answer, ...valueAnswers(answer, figures, { ...given, method: definition.method }) };
  }
  const totals = { asked: byIndex(figures.asked, figures), weights: byIndex(weights, figures) };
  return {
    ...answer,
    verdict: rateVerdict({ points, processes, events: totals.asked, periods: figures.periods }),
    found: rateSteps({ points, processes, ...totals }, definition),
  };
}

interface Given {
  readonly dates: readonly (readonly SourceCell[])[];
  readonly asOf: number | null;
  readonly steps: string | readonly number[];
  readonly rules: string;
}

function stepsGiven(
  { periods, end }: ChartFigures,
  { steps, splits }: ChartDefinition,
): { steps: Given["steps"]; outside: string[] } {
  if (steps !== "dates") return { steps, outside: [] };
  const isInside = (name: string): boolean => periods.indexOf(name) >= 0 && periods.indexOf(name) <= end;
  const days = splits.filter(isInside).map((name) => periods.serialOf(periods.indexOf(name)));
  return {
    steps: days.length === 0 ? "none" : days,
    outside: splits.filter((name) => !isInside(name)),
  };
}

function pointsOf(figures: ChartFigures, { method }: ChartDefinition, given: Given): readonly ChartPoint[] {
  const { asked, weights } = figures;
  const laney = method.endsWith("'");
  if (weights === null) return controlChart({ values: [asked], method, ...given }).points;
  if (method.startsWith("P")) return proportionChart({ events: [asked], cases: [weights], laney, ...given });
  return countRateChart({ counts: [asked], exposure: [weights], laney, ...given });
}

function valueAnswers(
  { points, processes }: Pick<CoreAnswer, "points" | "processes">,
  { asked }: ChartFigures,
  given: Given & { readonly method: string },
): Pick<CoreAnswer, "verdict" | "found"> {
  const question = { values: [asked], ...given };
  const verdict = attempt(() => signal(question));
  const isStepped = processes.some(({ began }) => began === "detected");
  const reported = isStepped ? attempt(() => stepChanges(question)) : [];
  const indexes = new Map(points.map(({ period }, at) => [period, at]));
  return {
    verdict: verdict instanceof Fault ? "" : verdict,
    found: (reported instanceof Fault ? [] : reported).flatMap((step): FoundStep[] => {
      const at = indexes.get(step.from);
      if (at === undefined || !step.verdict.startsWith("Used")) return [];
      const direction = step.direction === "Up" ? "up" : "down";
      return [{ at, direction, standardErrors: step.standardErrors ?? null }];
    }),
  };
}

/** Figures of the source by period, null where missing. */
function byIndex(cells: readonly SourceCell[], { periods, end }: ChartFigures): (number | null)[] {
  const figures = new Array<number | null>(end + 1).fill(null);
  cells.forEach((cell, slot) => {
    const index = periods.places[slot] ?? -1;
    if (typeof cell === "number" && index >= 0 && index <= end) figures[index] = cell;
  });
  return figures;
}
