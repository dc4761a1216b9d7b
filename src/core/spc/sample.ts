import { exactSumOf, ratioOf, totalOf } from "./exactSum";
import { valueAt } from "./valueAt";

/** What a chart plots, point by point, oldest first. */
export interface Sample {
  /** The plotted values, NaN where missing. */
  readonly values: Float64Array;
  /** What the average adds up: the values themselves, or the events behind each rate; NaN where the value is missing. */
  readonly amounts: Float64Array;
  /** How much each point weighs: cases or exposure, 0 or NaN where missing; without them each value weighs 1. */
  readonly weights: Float64Array | undefined;
}

/** The points of a sample from one to the one before an end. */
export interface Part {
  readonly sample: Sample;
  readonly from: number;
  readonly to: number;
}

export function sampleOf(values: Float64Array): Sample {
  return { values, amounts: values, weights: undefined };
}

/** A sample of the first so many points. */
export function cutOff({ values, amounts, weights }: Sample, end: number): Sample {
  return {
    values: values.subarray(0, end),
    amounts: amounts.subarray(0, end),
    weights: weights?.subarray(0, end),
  };
}

/** A part without some of its points, as if they had never been: their neighbours become neighbours. */
export function withoutPoints({ sample, from, to }: Part, left: ReadonlySet<number>): Part {
  const kept = (_: number, at: number): boolean => !left.has(from + at);
  const values = sample.values.subarray(from, to).filter(kept);
  const amounts = sample.amounts.subarray(from, to).filter(kept);
  const weights = sample.weights?.subarray(from, to).filter(kept);
  return { sample: { values, amounts, weights }, from: 0, to: values.length };
}

/** The end of the shortest beginning of a part that has so many values; the part's own end where it has fewer. */
export function endOfFirst(count: number, { sample, from, to }: Part): number {
  let end = from;
  for (let found = 0; found < count && end < to; end += 1) {
    if (!Number.isNaN(valueAt(sample.values, end))) found += 1;
  }
  return end;
}

/** The average of a part: all its amounts over all its weights; NaN when it has none. */
export interface Mean {
  readonly average: number;
  /** All its weights together; without weights, as many as there are values. */
  readonly weight: number;
  readonly count: number;
}

export function meanOf({ sample, from, to }: Part): Mean {
  const { values, amounts, weights } = sample;
  const { sum, rest, count } = exactSumOf(amounts, from, to);
  const weight = weights ? totalOf(exactSumOf(weights, from, to, values)) : count;
  return { average: ratioOf(sum, rest, weight), weight, count };
}
