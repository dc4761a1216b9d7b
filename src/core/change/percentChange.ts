import { Fault } from "../series/fault";
import { readConfidence, readCount, significanceOf, type ChangeInterval } from "./significance";
import { normalQuantile } from "./special/normalQuantile";

export interface PercentChangeArguments {
  readonly currentEvents: unknown;
  readonly currentCases: unknown;
  readonly baselineEvents: unknown;
  readonly baselineCases: unknown;
  readonly confidence?: unknown;
}

/**
 * The difference between two survey percentages in points (0.2 is 20 points), with its interval by method 10 of
 * Newcombe (1998): Wilson limits of each, without continuity correction. Survey weights are not taken in.
 * @throws Fault `#VALUE!` for counts that are not whole and 0 or more, events above cases and confidence outside 0 to
 * 1; `#DIV/0!` without cases.
 */
export function percentChange(given: PercentChangeArguments): ChangeInterval {
  const sigmas = normalQuantile((1 + readConfidence(given.confidence)) / 2);
  const current = wilson(given.currentEvents, given.currentCases, "current", sigmas);
  const baseline = wilson(given.baselineEvents, given.baselineCases, "baseline", sigmas);
  const change = current.share - baseline.share;
  const lower = change - Math.hypot(current.share - current.lower, baseline.upper - baseline.share);
  const upper = change + Math.hypot(current.upper - current.share, baseline.share - baseline.lower);
  return { change, lower, upper, significance: significanceOf(lower, upper) };
}

interface Share {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** The Wilson limits of a share: those proportions from which the share found is just so many sigmas away. */
function wilson(givenEvents: unknown, givenCases: unknown, name: string, sigmas: number): Share {
  const events = readCount(givenEvents, `${name}Events`);
  const cases = readCount(givenCases, `${name}Cases`);
  if (events > cases) throw new Fault("#VALUE!", `${name}Events`, `is more than ${name}Cases`, events);
  if (cases === 0) throw new Fault("#DIV/0!", `${name}Cases`, "is 0, so there is no share to give");
  const share = events / cases;
  const square = sigmas * sigmas;
  const middle = events + square / 2;
  const reach = sigmas * Math.sqrt(square / 4 + events * (1 - share));
  const whole = cases + square;
  return {
    share,
    lower: Math.max(0, (middle - reach) / whole),
    upper: Math.min(1, (middle + reach) / whole),
  };
}
