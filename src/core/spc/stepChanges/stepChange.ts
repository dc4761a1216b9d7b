import type { Chart } from "../limits/chart";
import { processLimitsOf, type ProcessLimits } from "../limits/processLimits";
import { meanOf, type Mean } from "../sample";
import type { Side } from "../sideOf";

/** A shift of the process that was looked at, used as the start of a new process or not. */
export interface StepChange {
  /** The first point of the new process. */
  readonly start: number;
  /** The point at which the method was sure; of a step not used, the last at which it was not. */
  confirmed: number;
  readonly direction: Side;
  readonly averageBefore: number;
  readonly averageAfter: number;
  /** The limits of the values before; undefined where they have none. */
  readonly limitsBefore: ProcessLimits | undefined;
  /** How far apart the averages are; undefined where the values before never moved (sigma 0). */
  readonly standardErrors: number | undefined;
  readonly strong: boolean;
  /** Used as a process start; or not for want of strength; or for want of earlier values. */
  readonly verdict: "used" | "weak" | "early";
  /** How many values of its process came before it. */
  readonly valuesBefore: number;
}

const strongFrom = 3;

/** A run to be measured. */
export interface Shift extends Pick<StepChange, "start" | "confirmed" | "direction"> {
  /** Where the process before it starts, the mean of its values, and the furthest of them from 0 where that is known. */
  readonly from: number;
  readonly before: Mean;
  readonly largest?: number;
}

/**
 * Measures a shift: |average of the run - average before| / (sigma before × √(1/values + 1/values before)), with
 * weights in place of numbers of values where points weigh differently. 3 or more is strong; so is any shift of
 * values that never moved.
 */
export function measureStep(
  chart: Chart,
  shift: Shift,
  verdictOf: (strong: boolean) => StepChange["verdict"],
): StepChange {
  const { from, start, confirmed, direction, before, largest } = shift;
  const { sample } = chart;
  const limitsBefore = processLimitsOf(chart, { sample, from, to: start }, before, largest);
  const run = meanOf({ sample, from: start, to: confirmed + 1 });
  const sigma = limitsBefore ? limitsBefore.unitSigma : 0;
  const spread = sigma * Math.sqrt(1 / run.weight + 1 / before.weight);
  const standardErrors = sigma === 0 ? undefined : Math.abs(run.average - before.average) / spread;
  const strong = standardErrors === undefined || standardErrors >= strongFrom;
  return {
    start,
    confirmed,
    direction,
    averageBefore: before.average,
    averageAfter: run.average,
    limitsBefore,
    standardErrors,
    strong,
    verdict: verdictOf(strong),
    valuesBefore: before.count,
  };
}
