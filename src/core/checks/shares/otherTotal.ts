import { agreement } from "../read/agreement";
import type { HeldShare, SharesOfTotal } from "./shareEvidence";

/** A total that shares fit better than the one their counts add up to. */
export interface OtherTotal {
  readonly low: number;
  readonly high: number;
  readonly fitting: readonly HeldShare[];
  readonly failing: readonly HeldShare[];
}

/** Shares of another total are near it: beyond a fifth they are of something else. */
const nearby = 0.2;

/** The range of totals that most of the shares fit, found by sweeping over the ranges that each allows. */
export function otherTotalOf({ whole, evidence }: SharesOfTotal): OtherTotal | null {
  const ends: { at: number; opens: number }[] = [];
  for (const { amount, figure } of evidence.held) {
    const part = amount.shown;
    const half = figure.step / 2;
    if (figure.shown <= half) continue;
    ends.push(
      { at: part / (figure.shown + half), opens: 1 },
      { at: part / (figure.shown - half), opens: -1 },
    );
  }
  ends.sort((a, b) => a.at - b.at || b.opens - a.opens);
  let open = 0;
  let best = { count: 0, low: 0, high: 0 };
  ends.forEach(({ at, opens }, index) => {
    open += opens;
    const high = ends[index + 1]?.at ?? at;
    const within = Math.abs(at / whole.amount - 1) < nearby;
    if (open > best.count && within) best = { count: open, low: at, high };
  });
  if (best.count === 0) return null;
  const fits = ({ amount, figure }: HeldShare): boolean => {
    const part = amount.shown;
    return (
      agreement(figure, { at: part / best.high, low: part / best.high, high: part / best.low }) === "right"
    );
  };
  return {
    low: best.low,
    high: best.high,
    fitting: evidence.held.filter(fits),
    failing: evidence.held.filter((each) => !fits(each)),
  };
}

/** The first and the last of some totals; the same where there is one. */
export interface TotalRange {
  readonly first: number;
  readonly last: number;
}

/** The totals in a range that can be written in steps, such as whole numbers; null where there are none. */
export function writtenWithin(low: number, high: number, step: number): TotalRange | null {
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return first <= last ? { first: first * step, last: last * step } : null;
}
