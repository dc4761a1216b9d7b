import type { Chart } from "./limits/chart";
import { processLimitsOf, type ProcessLimits } from "./limits/processLimits";
import { endOfFirst, meanOf, type Part } from "./sample";
import { runStepChanges, type RunStepChanges } from "./stepChanges/runStepChanges";
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
  const { sample } = chart;
  const { stepChanges, current } = steps.kind === "runs" ? runStepChanges(chart, steps) : notSearched;
  const ended = stepChanges.filter(({ verdict }) => verdict === "used");
  const starts: Start[] = [first];
  for (const { start, direction } of ended) starts.push({ start, began: "detected", direction });
  for (const start of steps.kind === "given" ? steps.starts : []) {
    if (start < sample.values.length) starts.push({ start, began: "given", direction: 0 });
  }
  const measure: Measure = (part, at) => {
    // The step change that ended a process has its limits, all its values being before that.
    const step = ended[at];
    if (step && fix === undefined) return { values: step.valuesBefore, limits: step.limitsBefore };
    const { mean, largest } = (step ? undefined : current) ?? { mean: meanOf(part) };
    const limits =
      fix === undefined
        ? processLimitsOf(chart, part, mean, largest)
        : processLimitsOf(chart, { sample, from: part.from, to: endOfFirst(fix, part) });
    return { values: mean.count, limits };
  };
  return { processes: between(chart, starts, measure), stepChanges };
}

const notSearched: RunStepChanges = { stepChanges: [], current: undefined };

type Start = Pick<Process, "start" | "began" | "direction">;
const first: Start = { start: 0, began: "first", direction: 0 };

function stableProcesses(chart: Chart, periods: number): Processes {
  const found = stableShift(chart, periods);
  const starts = found.map(({ start, direction }): Start => ({ start, began: "detected", direction }));
  const processes = between(chart, [first, ...starts.slice(1)], (part, at) => ({
    values: meanOf(part).count,
    limits: found[at]?.limits,
  }));
  const stepChanges = processes.slice(1).map((process, at) => stableStep(chart, process, processes[at]));
  return { processes, stepChanges };
}

/** The eight points that showed the shift, held against the process before. */
function stableStep(chart: Chart, { start, direction }: Process, last: Start | undefined): StepChange {
  const from = last ? last.start : 0;
  const before = meanOf({ sample: chart.sample, from, to: start });
  const shift = { from, start, confirmed: start + shiftLength - 1, direction, before };
  return measureStep(chart, shift, () => "used");
}

type Measure = (part: Part, at: number) => Pick<Process, "values" | "limits">;

function between(chart: Chart, starts: readonly Start[], measure: Measure): readonly Process[] {
  const { sample } = chart;
  return starts.map(({ start, began, direction }, at) => {
    const next = starts[at + 1];
    const end = next ? next.start : sample.values.length;
    const part = { sample, from: start, to: end };
    const { values, limits } = measure(part, at);
    return { start, began, direction, end, values, limits };
  });
}
