import { meanOf, type Part } from "../sample";
import { largestOf, lineWidthOf } from "../sideOf";
import { valueAt } from "../valueAt";
import type { Chart } from "./chart";

/** What a process's own values say of it. */
export interface ProcessLimits {
  readonly average: number;
  /** Sigma of a point of weight 1; a heavier point's is smaller by the root of its weight. */
  readonly unitSigma: number;
  /** How near to one of its lines a value is on it. */
  readonly lineWidth: number;
}

/** The three lines at one point. */
export interface PointLimits {
  readonly lower: number;
  readonly average: number;
  readonly upper: number;
  /** The lower limit before it is held to what the values can be. */
  readonly unclippedLower: number;
  readonly sigma: number;
  readonly lineWidth: number;
}

/** Limits lie three sigma from the process average (Shewhart). */
const limitSigmas = 3;

/** The limits that a part of a sample gives; undefined with fewer than 2 values or no moving range. */
export function processLimitsOf(
  chart: Chart,
  part: Part,
  mean = meanOf(part),
  largest = largestOf(part.sample.values, part.from, part.to),
): ProcessLimits | undefined {
  if (mean.count < 2) return undefined;
  const { average } = mean;
  const unitSigma = chart.unitSigma(part, average);
  if (Number.isNaN(unitSigma)) return undefined;
  return { average, unitSigma, lineWidth: lineWidthOf(largest) };
}

export function pointLimitsOf(chart: Chart, limits: ProcessLimits, point: number): PointLimits {
  const { average, lineWidth } = limits;
  const sigma = sigmaAt(limits, chart.sample.weights, point);
  const unclippedLower = average - limitSigmas * sigma;
  return {
    lower: unclippedLower < 0 ? Math.max(unclippedLower, chart.floor()) : unclippedLower,
    average,
    upper: Math.min(average + limitSigmas * sigma, chart.ceiling),
    unclippedLower,
    sigma,
    lineWidth,
  };
}

/** Sigma at a point: the same at each, or smaller where a point weighs more. */
export function sigmaAt(
  { unitSigma }: Pick<ProcessLimits, "unitSigma">,
  weights: Float64Array | undefined,
  point: number,
): number {
  return weights ? unitSigma / Math.sqrt(valueAt(weights, point)) : unitSigma;
}
