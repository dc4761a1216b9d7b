import { lostIn, ratioOf } from "../exactSum";
import { valueAt } from "../valueAt";

/** The mean of ranges of two from a normal process, in sigmas: d2 for n = 2 (Shewhart; Nelson 1982). */
export const rangeInSigmas = 1.128;
/** A moving range this many times the mean or more is left out, once: D4 for n = 2 (Nelson 1982). */
const screenAt = 3.267;
/** A sum that has lost all but one part in so many is added up anew. */
const mostTakenOff = 1000;

/**
 * The mean moving range of neighbouring values from a point on to the one before an end, screened once. A missing
 * value takes both its ranges with it. When screening would leave none or only zeros, the unscreened mean stands.
 * NaN when there is no moving range.
 */
export function meanMovingRange(values: Float64Array, from: number, to: number, screened: boolean): number {
  const all = rangesBelow(values, from, to, Infinity);
  const cut = screenAt * all.mean;
  if (!screened || all.largest < cut) return all.mean;
  const kept = withoutRangesFrom(cut, all, values, from, to);
  return kept > 0 ? kept : all.mean;
}

/** Moving ranges, added up exactly as `ExactSum` is. */
interface Ranges {
  readonly sum: number;
  readonly rest: number;
  readonly count: number;
  readonly mean: number;
  readonly largest: number;
}

function rangesBelow(values: Float64Array, from: number, to: number, cut: number): Ranges {
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
  return { sum, rest, count, mean: ratioOf(sum, rest, count), largest };
}

/**
 * The mean of the ranges below a cut. The few others are taken off the sum of all, which is quicker than adding up anew,
 * and as exact unless they are nearly all of it.
 */
function withoutRangesFrom(cut: number, all: Ranges, values: Float64Array, from: number, to: number): number {
  let { sum, rest, count } = all;
  let before = NaN;
  for (let point = from; point < to; point += 1) {
    const value = valueAt(values, point);
    const range = Math.abs(value - before);
    before = value;
    if (!(range >= cut)) continue;
    rest += lostIn(sum, -range);
    sum -= range;
    count -= 1;
  }
  return sum > all.sum / mostTakenOff ? ratioOf(sum, rest, count) : rangesBelow(values, from, to, cut).mean;
}
