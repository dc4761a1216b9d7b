import { isOmitted } from "../series/cells";
import { Fault } from "../series/fault";
import { readFigure } from "../series/readOptions";
import { readConfidence, readCount, significanceOf, type ChangeInterval } from "./significance";
import { inverseIncompleteBeta } from "./special/inverseIncompleteBeta";

export interface CountChangeArguments {
  readonly current: unknown;
  readonly baseline: unknown;
  readonly currentExposure?: unknown;
  readonly baselineExposure?: unknown;
  readonly confidence?: unknown;
}

/**
 * The change between two counts of independent events, as a proportion, with the exact conditional interval of the
 * ratio of two Poisson counts: given their sum, the current count is binomial, and its Clopper-Pearson limits are
 * turned back into a ratio. With exposures (days, population) it is the change of the rates. Repeat cases make the
 * true interval wider.
 * @throws Fault `#VALUE!` for counts that are not whole and 0 or more, exposures not above 0 or only one of them, and
 * confidence outside 0 to 1; `#DIV/0!` when both counts are 0.
 */
export function countChange(given: CountChangeArguments): ChangeInterval {
  const current = readCount(given.current, "current");
  const baseline = readCount(given.baseline, "baseline");
  const exposures = readExposures(given);
  const tail = (1 - readConfidence(given.confidence)) / 2;
  const zero = new Fault("#DIV/0!", "baseline", "is 0, so there is no change to give");
  if (current + baseline === 0) throw zero;
  const oddsOf = (events: number, others: number): number => {
    const share = inverseIncompleteBeta(tail, events, others + 1);
    return share / (1 - share);
  };
  const lower = current === 0 ? -1 : oddsOf(current, baseline) * exposures - 1;
  if (baseline === 0) {
    return {
      change: zero,
      lower,
      upper: zero,
      significance: significanceOf(lower, Infinity),
    };
  }
  // The upper limit is where the baseline's share is least: so no tail is too small to be told from none.
  const upper = exposures / oddsOf(baseline, current) - 1;
  const change = (current / baseline) * exposures - 1;
  return { change, lower, upper, significance: significanceOf(lower, upper) };
}

/** Baseline exposure over current exposure; 1 without them. */
function readExposures({ currentExposure, baselineExposure }: CountChangeArguments): number {
  if (isOmitted(currentExposure) && isOmitted(baselineExposure)) return 1;
  return (
    readExposure(baselineExposure, "baselineExposure") / readExposure(currentExposure, "currentExposure")
  );
}

function readExposure(given: unknown, argument: string): number {
  if (isOmitted(given)) throw new Fault("#VALUE!", argument, "is missing beside the other exposure");
  const exposure = readFigure(given, argument);
  if (exposure > 0) return exposure;
  throw new Fault("#VALUE!", argument, "is not above 0", exposure);
}
