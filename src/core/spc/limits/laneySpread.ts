import type { Sample } from "../sample";
import { meanMovingRange, rangeInSigmas } from "./movingRange";

/**
 * Sigma of a point of weight 1 as Laney (2002) corrects it: times the mean moving range of the standardised values /
 * 1.128. Undefined when there is no moving range; 0 stays 0.
 */
export function laneySpread(
  { values, weights }: Sample,
  average: number,
  sigma: number,
  screened: boolean,
): number | undefined {
  if (sigma === 0) return 0;
  const standardised = values.map(
    (value, point) => ((value - average) * Math.sqrt(weights?.[point] ?? 1)) / sigma,
  );
  const range = meanMovingRange(standardised, screened);
  return range === undefined ? undefined : (sigma * range) / rangeInSigmas;
}
