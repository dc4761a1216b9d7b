import { incompleteBeta } from "./incompleteBeta";
import { rootOf } from "./rootOf";

/** The x at which the regularised incomplete beta function of a and b is p, from 0 to 1: a quantile of the beta. */
export function inverseIncompleteBeta(p: number, a: number, b: number): number {
  if (p >= 1) return 1;
  return rootOf((x) => incompleteBeta(x, a, b) - p, 0, 1);
}
