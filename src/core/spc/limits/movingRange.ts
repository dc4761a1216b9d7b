import { lostIn, ratioOf } from "../exactSum";
import { valueAt } from "../valueAt";

/** The mean of ranges of two from a normal process, in sigmas: d2 for n = 2 (Shewhart; Nelson 1982). */
export const rangeInSigmas = 1.128;
/** A moving range this many times the mean or more is left out, once: D4 for n = 2 (Nelson 1982). */
const screenAt = 3.267;

/**
 * The mean moving range of neighbouring values, screened once. A missing value takes both its ranges with it. When
 * screening would leave none or only zeros, the unscreened mean stands. Undefined when there is no moving range.
 */
export function meanMovingRange(values: Float64Array, screened = true): number | undefined {
  const { mean, largest } = rangesBelow(values, Infinity);
  const cut = screenAt * (mean ?? 0);
  if (!screened || largest < cut) return mean;
  const kept = rangesBelow(values, cut).mean ?? 0;
  return kept === 0 ? mean : kept;
}

function rangesBelow(values: Float64Array, cut: number): { mean: number | undefined; largest: number } {
  let sum = 0;
  let rest = 0;
  let count = 0;
  let largest = 0;
  for (let point = 1; point < values.length; point += 1) {
    const range = Math.abs(valueAt(values, point) - valueAt(values, point - 1));
    if (!(range < cut)) continue;
    rest += lostIn(sum, range);
    sum += range;
    count += 1;
    largest = Math.max(largest, range);
  }
  return { mean: count === 0 ? undefined : ratioOf(sum, rest, count), largest };
}
