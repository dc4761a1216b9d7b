import {
  attempt,
  controlChart,
  countRateChart,
  countRateSignal,
  countRateStepChanges,
  Fault,
  proportionChart,
  proportionSignal,
  proportionStepChanges,
  signal,
  stepChanges,
  type ChartPoint,
  type ReportedStepChange,
} from "../../core";
import type { SourceCell } from "../scorecard/sourceCell";
import type { ChartFigures } from "./chartFigures";
import { chartProcesses } from "./chartProcesses";
import type { ChartProcess } from "./chartSpec";
import type { ChartDefinition } from "./definition";

/** A step change as the method found it. */
export interface FoundStep {
  /** The index of the first point of the new process. */
  readonly at: number;
  readonly direction: "up" | "down";
  /** Null where the values before never moved. */
  readonly standardErrors: number | null;
}

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
  const questions = questionsOf(figures, definition, given);
  const points = attempt(questions.points);
  if (points instanceof Fault) return points;
  const processes = chartProcesses(points, definition.steps === "dates");
  const verdict = attempt(questions.verdict);
  return {
    points,
    processes,
    splitsOutside: outside,
    verdict: verdict instanceof Fault ? "" : verdict,
    found: processes.some(({ began }) => began === "detected") ? foundSteps(points, questions.steps) : [],
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

interface Questions {
  readonly points: () => readonly ChartPoint[];
  readonly verdict: () => string;
  readonly steps: () => readonly ReportedStepChange[];
}

function questionsOf({ asked, weights }: ChartFigures, { method }: ChartDefinition, given: Given): Questions {
  if (weights === null) {
    const values = { values: [asked], method, ...given };
    return {
      points: () => controlChart(values).points,
      verdict: () => signal(values),
      steps: () => stepChanges(values),
    };
  }
  const laney = method.endsWith("'");
  if (method.startsWith("P")) {
    const proportions = { events: [asked], cases: [weights], laney, ...given };
    return {
      points: () => proportionChart(proportions),
      verdict: () => proportionSignal(proportions),
      steps: () => proportionStepChanges(proportions),
    };
  }
  const rates = { counts: [asked], exposure: [weights], laney, ...given };
  return {
    points: () => countRateChart(rates),
    verdict: () => countRateSignal(rates),
    steps: () => countRateStepChanges(rates),
  };
}

/** The step changes used, by the point at which each starts a process. */
function foundSteps(points: readonly ChartPoint[], ask: Questions["steps"]): FoundStep[] {
  const reported = attempt(ask);
  if (reported instanceof Fault) return [];
  const indexes = new Map(points.map(({ period }, at) => [period, at]));
  return reported.flatMap((step): FoundStep[] => {
    const at = indexes.get(step.from);
    if (at === undefined || !step.verdict.startsWith("Used")) return [];
    const direction = step.direction === "Up" ? "up" : "down";
    return [{ at, direction, standardErrors: step.standardErrors ?? null }];
  });
}
