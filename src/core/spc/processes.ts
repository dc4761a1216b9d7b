import type { Chart } from "./limits/chart";
import { processLimitsOf, type ProcessLimits } from "./limits/processLimits";
import { endOfFirst, meanOf } from "./sample";
import type { Measured } from "./stepChanges/runSearch";
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
  const processes: Process[] = [];
  let next = first;
  const endAt = (end: number, step?: StepChange, searched?: Measured): void => {
    const { start, began, direction } = next;
    const part = { sample, from: start, to: end };
    // The step change that ended a process has measured it, all its values being before that.
    const values = step ? step.valuesBefore : (searched ? searched.mean : meanOf(part)).count;
    let limits = step?.limitsBefore;
    if (fix !== undefined)
      limits = processLimitsOf(chart, { sample, from: start, to: endOfFirst(fix, part) });
    else if (!step) limits = processLimitsOf(chart, part, searched?.mean, searched?.largest);
    processes.push({ start, began, direction, end, values, limits });
  };
  for (const step of stepChanges) {
    if (step.verdict !== "used") continue;
    const { start, direction } = step;
    endAt(start, step);
    next = { start, began: "detected", direction };
  }
  for (const start of steps.kind === "given" ? steps.starts : []) {
    if (start >= sample.values.length) continue;
    endAt(start);
    next = { start, began: "given", direction: 0 };
  }
  endAt(sample.values.length, undefined, current);
  return { processes, stepChanges };
}

const notSearched: RunStepChanges = { stepChanges: [], current: undefined };

type Start = Pick<Process, "start" | "began" | "direction">;
const first: Start = { start: 0, began: "first", direction: 0 };

function stableProcesses(chart: Chart, periods: number): Processes {
  const { sample } = chart;
  const found = stableShift(chart, periods);
  const starts = found.map(({ start, direction }): Start => ({ start, began: "detected", direction }));
  const processes = [first, ...starts.slice(1)].map(({ start, began, direction }, at): Process => {
    const next = starts[at + 1];
    const end = next ? next.start : sample.values.length;
    const { count } = meanOf({ sample, from: start, to: end });
    return { start, began, direction, end, values: count, limits: found[at]?.limits };
  });
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
