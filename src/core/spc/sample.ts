import { exactSumOf, ratioOf } from "./exactSum";

/** What a chart plots, point by point, oldest first. */
export interface Sample {
  /** The plotted values, NaN where missing. */
  readonly values: Float64Array;
  /** What the average adds up: the values themselves, or the events behind each rate; NaN where the value is missing. */
  readonly amounts: Float64Array;
  /** How much each point weighs: cases or exposure, 0 or NaN where missing; without them each value weighs 1. */
  readonly weights: Float64Array | undefined;
}

export function sampleOf(values: Float64Array): Sample {
  return { values, amounts: values, weights: undefined };
}

export function sliceOf(sample: Sample, from: number, to: number): Sample {
  const { values, amounts, weights } = sample;
  return {
    values: values.subarray(from, to),
    amounts: amounts.subarray(from, to),
    weights: weights?.subarray(from, to),
  };
}

/** The sample without some of its points, as if they had never been: their neighbours become neighbours. */
export function withoutPoints(sample: Sample, left: ReadonlySet<number>): Sample {
  const kept = (_: number, index: number): boolean => !left.has(index);
  const { values, amounts, weights } = sample;
  return { values: values.filter(kept), amounts: amounts.filter(kept), weights: weights?.filter(kept) };
}

export function countOf(values: Float64Array): number {
  let count = 0;
  let point = values.length;
  while (point > 0) {
    point -= 1;
    if (!Number.isNaN(values[point])) count += 1;
  }
  return count;
}

/** Whether there are at least two values. */
export function hasTwo(values: Float64Array): boolean {
  let point = 0;
  let count = 0;
  while (count < 2 && point < values.length) {
    if (!Number.isNaN(values[point])) count += 1;
    point += 1;
  }
  return count === 2;
}

export function weightOf({ values, weights }: Sample): number {
  if (!weights) return countOf(values);
  const { sum, rest } = exactSumOf(weights, values);
  return sum + rest;
}

/** The average of a sample: all its amounts over all its weights. NaN when it has none. */
export function averageOf(sample: Sample): number {
  const { sum, rest, count } = exactSumOf(sample.amounts);
  return ratioOf(sum, rest, sample.weights ? weightOf(sample) : count);
}
