import { lostIn, ratioOf, type ExactSum } from "../exactSum";
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
  const all = withRanges(none, 1, 0, Infinity, values, from, to);
  const mean = meanOf(all);
  const cut = screenAt * mean;
  if (!screened || all.largest < cut) return mean;
  // Taking the few large ones off is quicker than adding up anew, and as exact unless they are nearly all of the sum.
  let kept = withRanges(all, -1, cut, Infinity, values, from, to);
  if (!(kept.sum > all.sum / mostTakenOff)) kept = withRanges(none, 1, 0, cut, values, from, to);
  return meanOf(kept) > 0 ? meanOf(kept) : mean;
}

/** Moving ranges, added up as an `ExactSum` is, and the largest of them. */
interface Ranges extends ExactSum {
  readonly largest: number;
}

const none: Ranges = { sum: 0, rest: 0, count: 0, largest: 0 };

const meanOf = ({ sum, rest, count }: Ranges): number => ratioOf(sum, rest, count);

/** Adds the ranges from a least one on and below a cut to others, or takes them off. */
function withRanges(
  { sum, rest, count, largest }: Ranges,
  sign: 1 | -1,
  least: number,
  cut: number,
  values: Float64Array,
  from: number,
  to: number,
): Ranges {
  let before = NaN;
  for (let point = from; point < to; point += 1) {
    const value = valueAt(values, point);
    const range = Math.abs(value - before);
    before = value;
    if (!(range >= least && range < cut)) continue;
    rest += lostIn(sum, sign * range);
    sum += sign * range;
    count += sign;
    if (range > largest) largest = range;
  }
  return { sum, rest, count, largest };
}
