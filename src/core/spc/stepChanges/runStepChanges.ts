import type { Chart } from "../limits/chart";
import { ExactSum } from "../exactSum";
import { sideOf, type Side } from "../sideOf";
import { MedianCount } from "./medianCount";
import { measureStep, type StepChange } from "./stepChange";

export interface RunRule {
  /** Values on one side that make a run: 8, 7 or 6. */
  readonly length: number;
  /** Whether only strong step changes start a process. */
  readonly strongOnly: boolean;
}

/** Values a process must have before a run, for the run to start a new one. */
export const enoughBefore = 12;
/** With this many it is listed as a candidate. */
const candidateBefore = 6;

/**
 * Step changes by runs. One is confirmed at a point when the latest values of the process, as many as the rule says
 * and none missing, all lie strictly on one side of both the average and the median of its values before them, of
 * which there are at least 12. The new process starts at the first of the run. One pass from the oldest value, so
 * that what is confirmed does not change when data are added. The median is there for rare events, where an average
 * above the usual value makes runs out of nothing.
 */
export function runStepChanges(chart: Chart, rule: RunRule): readonly StepChange[] {
  const found: StepChange[] = [];
  let process = new Before(chart, 0);
  let unbroken = 0;
  chart.sample.values.forEach((value, point) => {
    unbroken = Number.isNaN(value) ? 0 : unbroken + 1;
    const start = point + 1 - rule.length;
    if (start > process.from) process.take(start - 1);
    if (unbroken < rule.length || process.count < candidateBefore) return;
    if (!isRun(process, start, point)) return;
    const step = judge(process, { start, confirmed: point }, rule);
    keep(found, step);
    if (step.verdict === "used") process = new Before(chart, start);
  });
  return found;
}

/** The values of a process before the run that is looked at. */
class Before {
  count = 0;
  private readonly amount = new ExactSum();
  private weight = 0;
  readonly above: MedianCount;
  readonly below: MedianCount;

  constructor(
    readonly chart: Chart,
    readonly from: number,
  ) {
    this.above = new MedianCount(chart.sample.values, from, 1);
    this.below = new MedianCount(chart.sample.values, from, -1);
  }

  take(point: number): void {
    const { values, amounts, weights } = this.chart.sample;
    if (Number.isNaN(values[point])) return;
    this.count += 1;
    this.amount.add(amounts[point] ?? 0);
    this.weight += weights?.[point] ?? 1;
  }

  get average(): number {
    return this.amount.over(this.weight);
  }
}

function isRun(process: Before, start: number, point: number): boolean {
  const { values } = process.chart.sample;
  const side = allOnOneSide(values, start, point, process.average);
  if (side === 0) return false;
  let nearest = values[start] ?? NaN;
  for (let each = start + 1; each <= point; each += 1) {
    const value = values[each] ?? NaN;
    if (side * value < side * nearest) nearest = value;
  }
  return (side > 0 ? process.above : process.below).isBeyond(nearest, start);
}

function allOnOneSide(values: Float64Array, start: number, point: number, line: number): Side {
  const side = sideOf(values[point], line);
  for (let each = point - 1; each >= start && side !== 0; each -= 1) {
    if (sideOf(values[each], line) !== side) return 0;
  }
  return side;
}

function judge(process: Before, run: { start: number; confirmed: number }, rule: RunRule): StepChange {
  const step = measureStep(process.chart, { from: process.from, ...run });
  const early = process.count < enoughBefore;
  const weak = rule.strongOnly && !step.strong;
  return { ...step, verdict: early ? "early" : weak ? "weak" : "used", valuesBefore: process.count };
}

/** A run is listed once: the first time it is looked at, or as the step change it became. */
function keep(found: StepChange[], step: StepChange): void {
  const last = found[found.length - 1];
  const sameRun =
    last && last.verdict !== "used" && last.direction === step.direction && step.start <= last.confirmed;
  if (sameRun) {
    if (step.verdict !== "used") {
      found[found.length - 1] = { ...last, confirmed: step.confirmed };
      return;
    }
    found.pop();
  }
  found.push(step);
}
