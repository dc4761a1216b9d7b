import type { Chart } from "./limits/chart";
import { processLimitsOf, type ProcessLimits } from "./limits/processLimits";
import { countOf, sliceOf, type Sample } from "./sample";
import { runStepChanges } from "./stepChanges/runStepChanges";
import { shiftLength, stableShift } from "./stepChanges/stableShift";
import { measureStep, type StepChange } from "./stepChanges/stepChange";
import type { Steps } from "./stepChanges/steps";

/** A stretch of a series that behaves as one. */
export interface Process {
  readonly start: number;
  /** The point after its last. */
  readonly end: number;
  /** What started it: the data themselves, a detected step change, or a date given. */
  readonly began: "first" | "detected" | "given";
  readonly direction: -1 | 0 | 1;
  /** How many of its points have a value. */
  readonly values: number;
  /** Undefined with fewer than 2 values or no moving range. */
  readonly limits: ProcessLimits | undefined;
}

export interface Processes {
  /** Oldest first, and never none: the last is the current process. */
  readonly processes: readonly Process[];
  /** The step changes and candidates, oldest first; none where the steps are dates or switched off. */
  readonly stepChanges: readonly StepChange[];
}

/**
 * The processes of a chart. Limits come from all of a process's own values, or its first `fix` ones; under the stable
 * shift algorithm from its calculation periods.
 */
export function processesOf(chart: Chart, steps: Steps, fix?: number): Processes {
  if (steps.kind === "stable") return stableProcesses(chart, steps.periods);
  const stepChanges = steps.kind === "runs" ? runStepChanges(chart, steps) : [];
  const starts: Start[] = [first];
  for (const { start, direction, verdict } of stepChanges) {
    if (verdict === "used") starts.push({ start, began: "detected", direction });
  }
  for (const start of steps.kind === "given" ? steps.starts : []) {
    if (start < chart.sample.values.length) starts.push({ start, began: "given", direction: 0 });
  }
  const processes = between(chart, starts, ({ sample }) => processLimitsOf(chart, firstOf(sample, fix)));
  return { processes, stepChanges };
}

type Start = Pick<Process, "start" | "began" | "direction">;
const first: Start = { start: 0, began: "first", direction: 0 };

function stableProcesses(chart: Chart, periods: number): Processes {
  const found = stableShift(chart, periods);
  const starts = [first];
  for (const { start, direction } of found.slice(1)) starts.push({ start, began: "detected", direction });
  const processes = between(chart, starts, ({ at }) => found[at]?.limits);
  return {
    processes,
    stepChanges: processes.slice(1).map((process, at) => stableStep(chart, process, processes[at])),
  };
}

/** The eight points that showed the shift, held against the process before. */
function stableStep(chart: Chart, { start, direction }: Process, before: Process | undefined): StepChange {
  const shift = { from: before?.start ?? 0, start, confirmed: start + shiftLength - 1 };
  const step = measureStep(chart, { ...shift, valuesBefore: before?.values ?? 0 }, () => "used");
  return { ...step, direction: direction > 0 ? 1 : -1 };
}

function between(
  chart: Chart,
  starts: readonly Start[],
  limitsOf: (process: { sample: Sample; at: number }) => ProcessLimits | undefined,
): readonly Process[] {
  return starts.map(({ start, began, direction }, at) => {
    const end = starts[at + 1]?.start ?? chart.sample.values.length;
    const sample = sliceOf(chart.sample, start, end);
    return { start, began, direction, end, values: countOf(sample.values), limits: limitsOf({ sample, at }) };
  });
}

/** The sample up to its so many-th value. */
function firstOf(sample: Sample, fix: number | undefined): Sample {
  if (fix === undefined) return sample;
  let values = 0;
  const end = sample.values.findIndex((value) => {
    values += Number.isNaN(value) ? 0 : 1;
    return values === fix;
  });
  return end < 0 ? sample : sliceOf(sample, 0, end + 1);
}
