import type { ChartFacts, ChartPointSpec, ChartProcess, ChartStep } from "../chart/chartSpec";

/** What a chart shows above all. */
export type Finding =
  | { readonly kind: "tooFew" }
  /** The current process has too few values for limits. */
  | { readonly kind: "noLimits" }
  | { readonly kind: "breach"; readonly words: string }
  /** Another pattern that the latest value is part of. */
  | { readonly kind: "pattern"; readonly words: string }
  | { readonly kind: "step"; readonly step: ChartStep; readonly isNew: boolean }
  | { readonly kind: "none" };

/** The latest value with its process. */
export interface Latest {
  readonly point: ChartPointSpec;
  readonly value: number;
  readonly process: ChartProcess;
}

export function latestOf({ latest, points, processes }: ChartFacts): Latest | null {
  const point = points[latest?.index ?? -1];
  const process = processes[processes.length - 1];
  const value = point?.value ?? null;
  return point && process && value !== null ? { point, process, value } : null;
}

/** The first that holds, in the order of the core's verdict; a step change counts as long as its process lasts. */
export function findingOf(chart: ChartFacts): Finding {
  const latest = latestOf(chart);
  if (chart.verdict.startsWith("Too few to judge")) return { kind: "tooFew" };
  if (chart.verdict === "" || !latest) return { kind: "noLimits" };
  const { signal } = latest.point;
  if (signal.endsWith("limit breached")) return { kind: "breach", words: signal };
  if (signal !== "") return { kind: "pattern", words: signal };
  const step = currentStep(chart);
  return step && isDrawn(step) ? { kind: "step", step, isNew: latest.process.provisional } : { kind: "none" };
}

/** Whether the averages of the two processes, as they are drawn, went the way of the run that confirmed the step change. */
export function isDrawn({ direction, before, after }: ChartStep): boolean {
  return after !== before && after > before === (direction === "up");
}

/** The step change that began the current process; null where something else did. */
export function currentStep({ steps, processes }: ChartFacts): ChartStep | null {
  const process = processes[processes.length - 1];
  const step = steps[steps.length - 1];
  return process && step && process.began === "detected" && step.at === process.from ? step : null;
}
