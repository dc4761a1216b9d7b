import type { Chart } from "../limits/chart";
import { nextRun, processSearched, searchFrom, type Measured } from "./runSearch";
import { measureStep, type StepChange } from "./stepChange";

export interface RunRule {
  /** Values on one side that make a run: 8, 7 or 6. */
  readonly length: number;
  /** Whether only strong step changes start a process. */
  readonly strongOnly: boolean;
}

export interface RunStepChanges {
  readonly stepChanges: readonly StepChange[];
  /** Of the process from the last step change used on, where the search has measured it. */
  readonly current: Measured | undefined;
}

/** Values a process must have before a run, for the run to start a new one. */
export const enoughBefore = 12;

/**
 * Step changes by runs. One is confirmed at a point when the latest values of the process, as many as the rule says
 * and none missing, all lie strictly on one side of both the average and the median of its values before them, of
 * which there are at least 12. The new process starts at the first of the run. One pass from the oldest value, so
 * that what is confirmed does not change when data are added. The median is there for rare events, where an average
 * above the usual value makes runs out of nothing.
 */
export function runStepChanges(chart: Chart, rule: RunRule): RunStepChanges {
  const { sample } = chart;
  const found: StepChange[] = [];
  let search = searchFrom(sample.values, 0, rule.length);
  for (let run = nextRun(search, sample); run; run = nextRun(search, sample)) {
    const { start, before } = run;
    const step = measureStep(chart, run, (strong) => {
      if (before.count < enoughBefore) return "early";
      return rule.strongOnly && !strong ? "weak" : "used";
    });
    keep(found, step);
    if (step.verdict === "used") search = searchFrom(sample.values, start, rule.length);
  }
  return { stepChanges: found, current: processSearched(search, sample) };
}

/** A run is listed once: the first time it is looked at, or as the step change it became. */
function keep(found: StepChange[], step: StepChange): void {
  const last = found[found.length - 1];
  const sameRun =
    last && last.verdict !== "used" && last.direction === step.direction && step.start <= last.confirmed;
  if (sameRun) {
    if (step.verdict !== "used") {
      last.confirmed = step.confirmed;
      return;
    }
    found.pop();
  }
  found.push(step);
}
