import type { Part } from "../sample";
import { sigmaAt } from "./processLimits";
import { meanMovingRange, rangeInSigmas } from "./movingRange";

/**
 * Sigma of a point of weight 1 as Laney (2002) corrects it: times the mean moving range of the standardised values /
 * 1.128. NaN when there is no moving range; 0 stays 0.
 */
export function laneySpread(
  { sample, from, to }: Part,
  average: number,
  sigma: number,
  screened: boolean,
): number {
  if (sigma === 0) return 0;
  const standardised = sample.values
    .subarray(from, to)
    .map((value, at) => (value - average) / sigmaAt({ unitSigma: sigma }, sample.weights, from + at));
  return (sigma * meanMovingRange(screened)(standardised, 0, to - from)) / rangeInSigmas;
}
