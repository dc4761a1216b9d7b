import { averageOf, hasTwo, type Sample } from "../sample";
import type { Chart } from "./chart";

/** What a process's own values say of it. */
export interface ProcessLimits {
  readonly average: number;
  /** Sigma of a point of weight 1; a heavier point's is smaller by the root of its weight. */
  readonly unitSigma: number;
}

/** The three lines at one point. */
export interface PointLimits {
  readonly lower: number;
  readonly average: number;
  readonly upper: number;
  /** The lower limit before it is held to what the values can be. */
  readonly unclippedLower: number;
  readonly sigma: number;
}

/** Limits lie three sigma from the process average (Shewhart). */
const limitSigmas = 3;

/** The limits that a sample gives; undefined with fewer than 2 values or no moving range. */
export function processLimitsOf(chart: Chart, sample: Sample): ProcessLimits | undefined {
  if (!hasTwo(sample.values)) return undefined;
  const average = averageOf(sample);
  const unitSigma = chart.unitSigma(sample, average);
  return unitSigma === undefined ? undefined : { average, unitSigma };
}

export function pointLimitsOf(chart: Chart, limits: ProcessLimits, index: number): PointLimits {
  const { average, unitSigma } = limits;
  const weight = chart.sample.weights?.[index] ?? 1;
  const sigma = unitSigma / Math.sqrt(weight);
  const unclippedLower = average - limitSigmas * sigma;
  return {
    lower: Math.max(unclippedLower, chart.floor),
    average,
    upper: Math.min(average + limitSigmas * sigma, chart.ceiling),
    unclippedLower,
    sigma,
  };
}
