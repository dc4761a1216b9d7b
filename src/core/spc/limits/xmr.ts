import { sampleOf } from "../sample";
import type { Chart } from "./chart";
import { meanMovingRange, rangeInSigmas } from "./movingRange";
import { valueAt } from "../valueAt";

/**
 * The chart of individual values and moving ranges (XmR): sigma is the mean moving range / 1.128. The lower limit of
 * values that are never negative is shown as no less than 0. Screening of moving ranges (Nelson 1982) is switched
 * off only to compare with programs that have none.
 */
export function xmrChart(values: Float64Array, screened = true): Chart {
  let floor: number | undefined;
  const meanRange = meanMovingRange(screened);
  return {
    sample: sampleOf(values),
    floor: () => (floor ??= isEverNegative(values) ? -Infinity : 0),
    ceiling: Infinity,
    unitSigma: ({ sample, from, to }) => meanRange(sample.values, from, to) / rangeInSigmas,
  };
}

function isEverNegative(values: Float64Array): boolean {
  let point = 0;
  while (point < values.length && !(valueAt(values, point) < 0)) point += 1;
  return point < values.length;
}
