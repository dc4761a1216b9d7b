import { lostIn, nothing, ratioOf, type ExactSum } from "../exactSum";
import { valueAt } from "../valueAt";

/** The mean of ranges of two from a normal process, in sigmas: d2 for n = 2 (Shewhart; Nelson 1982). */
export const rangeInSigmas = 1.128;
/** A moving range this many times the mean or more is left out, once: D4 for n = 2 (Nelson 1982). */
const screenAt = 3.267;
/** Ranges from this part of the cut on are kept at hand: a later cut is about the same. */
const nearCut = 0.95;
/** A sum that has lost all but one part in so many is added up anew. */
const mostTakenOff = 1000;

/** The mean moving range of some values, from a point on to the one before an end. */
export type MeanMovingRange = (values: Float64Array, from: number, to: number) => number;

/**
 * The mean moving range of neighbouring values, screened once. A missing value takes both its ranges with it. When
 * screening would leave none or only zeros, the unscreened mean stands. NaN when there is no moving range. Asked again
 * of values that go on, it looks at those that came, and at the large ranges of the others.
 */
export function meanMovingRange(screened: boolean): MeanMovingRange {
  let known: Float64Array | undefined;
  let start = 0;
  let end = 0;
  let all = nothing;
  let large: number[] = [];
  let least = Infinity;
  return (values, from, to) => {
    if (values !== known || from !== start || to < end) {
      known = values;
      start = end = from;
      all = nothing;
      least = Infinity;
    }
    let next = Math.max(from, end - 1);
    all = withRanges(all, Infinity, values, next, to);
    end = to;
    const mean = meanOf(all);
    if (!screened || !(mean > 0)) return mean;
    const cut = screenAt * mean;
    if (cut < least) {
      least = nearCut * cut;
      large = [];
      next = from;
    }
    list(large, least, values, next, to);
    let kept = without(all, large, cut);
    // Taking the few large ones off is quicker than adding up anew, and as exact unless they are nearly all of the sum.
    if (!(kept.sum > all.sum / mostTakenOff)) kept = withRanges(nothing, cut, values, from, to);
    return meanOf(kept) > 0 ? meanOf(kept) : mean;
  };
}

const meanOf = ({ sum, rest, count }: ExactSum): number => ratioOf(sum, rest, count);

/** Adds the ranges below a cut to others. */
function withRanges(
  { sum, rest, count }: ExactSum,
  cut: number,
  values: Float64Array,
  from: number,
  to: number,
): ExactSum {
  let before = NaN;
  for (let point = from; point < to; point += 1) {
    const value = valueAt(values, point);
    const range = Math.abs(value - before);
    before = value;
    if (!(range < cut)) continue;
    rest += lostIn(sum, range);
    sum += range;
    count += 1;
  }
  return { sum, rest, count };
}

/** Lists the ranges of some points that are no less than a least one. */
function list(large: number[], least: number, values: Float64Array, from: number, to: number): void {
  let before = NaN;
  for (let point = from; point < to; point += 1) {
    const value = valueAt(values, point);
    const range = Math.abs(value - before);
    before = value;
    if (range >= least) large.push(range);
  }
}

/** Takes those no less than a cut off. */
function without({ sum, rest, count }: ExactSum, ranges: readonly number[], cut: number): ExactSum {
  for (const range of ranges) {
    if (range < cut) continue;
    rest += lostIn(sum, -range);
    sum -= range;
    count -= 1;
  }
  return { sum, rest, count };
}
