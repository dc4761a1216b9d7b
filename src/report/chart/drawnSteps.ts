import { attempt, change, Fault } from "../../core";
import type { ChartUnit } from "./chartScale";
import type { ChartProcess, ChartStep } from "./chartSpec";
import type { FoundStep } from "./askCore";

/** The step changes found, with the averages of the processes that they part. */
export function drawnSteps(
  found: readonly FoundStep[],
  processes: readonly ChartProcess[],
  unit: ChartUnit,
): ChartStep[] {
  const numbers = new Map(processes.map(({ from }, number) => [from, number]));
  return found.flatMap((step): ChartStep[] => {
    const number = numbers.get(step.at) ?? 0;
    const [before, after] = [processes[number - 1]?.average ?? null, processes[number]?.average ?? null];
    if (before === null || after === null) return [];
    return [{ ...step, before, after, change: shareOf(after, before, unit) }];
  });
}

/** Percentages change by points, and a share of a score says little. */
function shareOf(after: number, before: number, unit: ChartUnit): number | null {
  if (unit === "percentages" || unit === "levels") return null;
  const share = attempt(() => change(after, before));
  return share instanceof Fault ? null : share;
}
