import { averageOf, sliceOf, weightOf } from "../sample";
import type { Chart } from "../limits/chart";

/** A shift of the process that was looked at, used as the start of a new process or not. */
export interface StepChange {
  /** The first point of the new process. */
  readonly start: number;
  /** The point at which the method was sure. */
  readonly confirmed: number;
  readonly direction: 1 | -1;
  readonly averageBefore: number;
  readonly averageAfter: number;
  /** How far apart the averages are; undefined where the values before never moved (sigma 0). */
  readonly standardErrors: number | undefined;
  readonly strong: boolean;
  /** Used as a process start; or not for want of strength; or for want of earlier values. */
  readonly verdict: "used" | "weak" | "early";
  /** How many values of its process came before it. */
  readonly valuesBefore: number;
}

const strongFrom = 3;

/**
 * Measures a shift: |average of the run - average before| / (sigma before × √(1/values + 1/values before)), with
 * weights in place of numbers of values where points weigh differently. 3 or more is strong; so is any shift of
 * values that never moved.
 */
export function measureStep(
  chart: Chart,
  shift: Pick<StepChange, "start" | "confirmed" | "valuesBefore"> & { readonly from: number },
  verdictOf: (strong: boolean) => StepChange["verdict"],
): StepChange {
  const { from, start, confirmed, valuesBefore } = shift;
  const before = sliceOf(chart.sample, from, start);
  const run = sliceOf(chart.sample, start, confirmed + 1);
  const averageBefore = averageOf(before);
  const averageAfter = averageOf(run);
  const sigma = chart.unitSigma(before, averageBefore) ?? 0;
  const spread = sigma * Math.sqrt(1 / weightOf(run) + 1 / weightOf(before));
  const standardErrors = sigma === 0 ? undefined : Math.abs(averageAfter - averageBefore) / spread;
  const strong = standardErrors === undefined || standardErrors >= strongFrom;
  return {
    start,
    confirmed,
    direction: averageAfter > averageBefore ? 1 : -1,
    averageBefore,
    averageAfter,
    standardErrors,
    strong,
    verdict: verdictOf(strong),
    valuesBefore,
  };
}
