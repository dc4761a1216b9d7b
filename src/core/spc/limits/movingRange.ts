import { ExactSum } from "../exactSum";

/** The mean of ranges of two from a normal process, in sigmas: d2 for n = 2 (Shewhart; Nelson 1982). */
export const rangeInSigmas = 1.128;
/** A moving range this many times the mean or more is left out, once: D4 for n = 2 (Nelson 1982). */
const screenAt = 3.267;

/**
 * The mean moving range of neighbouring values, screened once. A missing value takes both its ranges with it. When
 * screening would leave none or only zeros, the unscreened mean stands. Undefined when there is no moving range.
 */
export function meanMovingRange(values: Float64Array, screened = true): number | undefined {
  const mean = meanRangeBelow(values, Infinity);
  if (mean === undefined || mean === 0 || !screened) return mean;
  const kept = meanRangeBelow(values, screenAt * mean);
  return kept === undefined || kept === 0 ? mean : kept;
}

function meanRangeBelow(values: Float64Array, cut: number): number | undefined {
  const sum = new ExactSum();
  let count = 0;
  let previous = NaN;
  for (const value of values) {
    const range = Math.abs(value - previous);
    if (range < cut) {
      sum.add(range);
      count += 1;
    }
    previous = value;
  }
  return count === 0 ? undefined : sum.over(count);
}
