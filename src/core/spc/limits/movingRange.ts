import { lostIn, ratioOf } from "../exactSum";
import { valueAt } from "../valueAt";

/** The mean of ranges of two from a normal process, in sigmas: d2 for n = 2 (Shewhart; Nelson 1982). */
export const rangeInSigmas = 1.128;
/** A moving range this many times the mean or more is left out, once: D4 for n = 2 (Nelson 1982). */
const screenAt = 3.267;

/**
 * The mean moving range of neighbouring values from a point on to the one before an end, screened once. A missing
 * value takes both its ranges with it. When screening would leave none or only zeros, the unscreened mean stands.
 * NaN when there is no moving range.
 */
export function meanMovingRange(values: Float64Array, from: number, to: number, screened: boolean): number {
  const { mean, largest } = rangesBelow(values, from, to, Infinity);
  const cut = screenAt * mean;
  if (!screened || largest < cut) return mean;
  const kept = rangesBelow(values, from, to, cut).mean;
  return kept > 0 ? kept : mean;
}

function rangesBelow(
  values: Float64Array,
  from: number,
  to: number,
  cut: number,
): { mean: number; largest: number } {
  let sum = 0;
  let rest = 0;
  let count = 0;
  let largest = 0;
  let before = NaN;
  for (let point = from; point < to; point += 1) {
    const value = valueAt(values, point);
    const range = Math.abs(value - before);
    before = value;
    if (!(range < cut)) continue;
    rest += lostIn(sum, range);
    sum += range;
    count += 1;
    if (range > largest) largest = range;
  }
  return { mean: ratioOf(sum, rest, count), largest };
}
