import type { ChartPoint } from "../../core";
import type { ChartProcess } from "./chartSpec";
import type { ChartDefinition, ChartSteps } from "./definition";

/** A step change as the method found it. */
export interface FoundStep {
  /** The index of the first point of the new process. */
  readonly at: number;
  readonly direction: "up" | "down";
  readonly standardErrors: number | null;
}

interface RateFigures {
  readonly points: readonly ChartPoint[];
  readonly processes: readonly ChartProcess[];
  /** Events and cases or exposure by point; null where missing or left out. */
  readonly asked: readonly (number | null)[];
  readonly weights: readonly (number | null)[];
}

/** How many values confirm a step change. */
const runLengths: Partial<Record<ChartSteps, number>> = { run8: 8, run7: 7, run6: 6, strong8: 8 };
const limitSigmas = 3;

/**
 * The step changes between the processes of a chart of proportions or rates, measured as the core measures those of
 * values: |rate of the run - average before| / (sigma before × √(1/weight of the run + 1/weight before)). Sigma of weight
 * 1 is read off the limits before. Under the stable shift algorithm limits come from some of the periods only, so that
 * they don't say it.
 */
export function rateSteps(figures: RateFigures, { steps }: ChartDefinition): FoundStep[] {
  const { processes } = figures;
  return processes.flatMap((process, number): FoundStep[] => {
    const before = processes[number - 1];
    if (!before || process.began !== "detected" || before.average === null) return [];
    const length = runLengths[steps];
    const run = totalOf(figures, process.from, process.from + (length ?? 8) - 1);
    const difference = run.events / run.weight - before.average;
    const at = process.from;
    const direction = difference > 0 ? "up" : "down";
    if (length === undefined) return [{ at, direction, standardErrors: null }];
    const spread = Math.sqrt(1 / run.weight + 1 / totalOf(figures, before.from, before.to).weight);
    const sigma = unitSigma(figures, before);
    return [{ at, direction, standardErrors: sigma > 0 ? Math.abs(difference) / (sigma * spread) : null }];
  });
}

function totalOf(
  { asked, weights }: RateFigures,
  from: number,
  to: number,
): { events: number; weight: number } {
  let [events, weight] = [0, 0];
  for (let at = from; at <= to; at += 1) {
    const [count, cases] = [asked[at], weights[at]];
    if (typeof count !== "number" || typeof cases !== "number") continue;
    events += count;
    weight += cases;
  }
  return { events, weight };
}

/** Sigma of a point of weight 1, from a limit that is not held to 0 or 100%; 0 where all are. */
function unitSigma({ points, weights }: RateFigures, { from, to, average }: ChartProcess): number {
  for (let at = from; at <= to; at += 1) {
    const [point, weight] = [points[at], weights[at]];
    if (point?.upper === undefined || point.lower === undefined) continue;
    if (typeof weight !== "number" || weight <= 0 || average === null) continue;
    // Limits lie as far above the average as below, so the further one is not held.
    const reach = Math.max(point.upper - average, average - point.lower);
    const held = point.lower === 0 && point.upper === 1;
    if (!held) return (reach / limitSigmas) * Math.sqrt(weight);
  }
  return 0;
}
