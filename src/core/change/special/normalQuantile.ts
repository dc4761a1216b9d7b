import { rootOf } from "./rootOf";

/** Beyond this many sigmas a double can't tell the chance from 1. */
const furthest = 8.5;

/** How many sigmas above the mean a normal variable stays below with chance p, for p from 0.5 to 1: 1.96 for 0.975. */
export function normalQuantile(p: number): number {
  return rootOf((sigmas) => normalBelow(sigmas) - p, 0, furthest);
}

/** The chance of a normal variable below so many sigmas, 0 or more: the series of Abramowitz and Stegun 26.2.11. */
function normalBelow(sigmas: number): number {
  let term = sigmas;
  let sum = sigmas;
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= (sigmas * sigmas) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-sigmas * sigmas) / 2)) / Math.sqrt(2 * Math.PI);
}
