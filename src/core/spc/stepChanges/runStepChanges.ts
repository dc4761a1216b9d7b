import type { Chart } from "../limits/chart";
import { lostIn, ratioOf } from "../exactSum";
import { sideOf, type Side } from "../sideOf";
import { MedianCount } from "./medianCount";
import { measureStep, type StepChange } from "./stepChange";
import { valueAt } from "../valueAt";

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
  const { values, amounts, weights } = chart.sample;
  const found: StepChange[] = [];
  let median = new MedianCount(values, 0);
  let unbroken = 0;
  // The values of the process before the run that is looked at.
  let from = 0;
  let count = 0;
  let weight = 0;
  let sum = 0;
  let rest = 0;
  for (let point = 0; point < values.length; point += 1) {
    const start = point + 1 - rule.length;
    if (start > from && !Number.isNaN(values[start - 1])) {
      const amount = valueAt(amounts, start - 1);
      rest += lostIn(sum, amount);
      sum += amount;
      weight += weights ? (weights[start - 1] ?? 0) : 1;
      count += 1;
    }
    unbroken = Number.isNaN(values[point]) ? 0 : unbroken + 1;
    if (unbroken < rule.length || count < candidateBefore) continue;
    const side = sideOfAll(values, start, point, ratioOf(sum, rest, weight));
    if (side === 0 || !median.isShortOf(nearestOf(values, start, point, side), side, start)) continue;
    const otherwise = count < enoughBefore ? "early" : "used";
    const step = measureStep(chart, { from, start, confirmed: point, valuesBefore: count }, (strong) =>
      rule.strongOnly && !strong && otherwise === "used" ? "weak" : otherwise,
    );
    keep(found, step);
    if (step.verdict !== "used") continue;
    median = new MedianCount(values, start);
    from = start;
    count = weight = sum = rest = 0;
  }
  return found;
}

/** The side of a line on which all points from one to another lie; 0 when they don't. */
function sideOfAll(values: Float64Array, first: number, last: number, line: number): Side {
  const side = sideOf(values[last], line);
  let point = last;
  while (point > first && side !== 0 && sideOf(values[point - 1], line) === side) point -= 1;
  return point > first ? 0 : side;
}

/** Of points above the average the lowest value, of points below it the highest. */
function nearestOf(values: Float64Array, first: number, last: number, side: Side): number {
  let nearest = valueAt(values, first);
  for (let point = first + 1; point <= last; point += 1) {
    const value = valueAt(values, point);
    if (side * value < side * nearest) nearest = value;
  }
  return nearest;
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
