import { valueAt } from "./valueAt";

/**
 * A sum that keeps what plain addition rounds away, so that an average does not drift from its values: the sum proper
 * and, beside it, the sum of all that was lost (Neumaier 1974).
 */
export interface ExactSum {
  readonly sum: number;
  readonly rest: number;
  /** How many figures were added. */
  readonly count: number;
}

/** What is lost when a value is added to a sum, exactly (Knuth 1969). */
export function lostIn(sum: number, value: number): number {
  const next = sum + value;
  const back = next - sum;
  return sum - (next - back) + (value - back);
}

/** The sum of no figures. */
export const nothing: ExactSum = { sum: 0, rest: 0, count: 0 };

/** The exact sum of the figures of some points, without those that are missing (NaN) or beside a missing one. */
export function exactSumOf(
  figures: Float64Array,
  from = 0,
  to = figures.length,
  beside?: Float64Array,
  before = nothing,
): ExactSum {
  let { sum, rest, count } = before;
  for (let point = from; point < to; point += 1) {
    const figure = valueAt(figures, point);
    if (Number.isNaN(figure) || (beside !== undefined && Number.isNaN(valueAt(beside, point)))) continue;
    rest += lostIn(sum, figure);
    sum += figure;
    count += 1;
  }
  return { sum, rest, count };
}

export function totalOf({ sum, rest }: ExactSum): number {
  return sum + rest;
}

/** A sum over a weight, divided before it is rounded: equal values then have exactly that value as average. */
export function ratioOf(sum: number, rest: number, weight: number): number {
  return sum / weight + rest / weight;
}
