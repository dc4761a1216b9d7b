import type { PointLimits } from "./limits/processLimits";
import { lineWidthOf, sideOf } from "./sideOf";

/** What a process that stays as it is does with a target: meets it, misses it, or now one and now the other. */
export type Assurance = "passes" | "fails" | "inconsistent";

/** Which way figures should go: up, down, or neither. */
export type WantedDirection = "up" | "down" | "neither";

/**
 * Whether a process will keep to its target, by the limits of its last point and the direction wanted: a target beyond a
 * limit is met, or missed, by nearly every value, and one between them by chance. A target on a limit (to 1e-12 of the
 * larger limit) is between them. Undefined where neither direction is wanted. It is the assurance icon of NHS England's Making
 * Data Count, as NHSRplotthedots defines it.
 */
export function assurance(
  { lower, upper }: Pick<PointLimits, "lower" | "upper">,
  target: number,
  wanted: WantedDirection,
): Assurance | undefined {
  if (wanted === "neither") return undefined;
  const lineWidth = lineWidthOf(Math.max(Math.abs(lower), Math.abs(upper)));
  if (sideOf(target, upper, lineWidth) > 0) return wanted === "up" ? "fails" : "passes";
  if (sideOf(target, lower, lineWidth) < 0) return wanted === "up" ? "passes" : "fails";
  return "inconsistent";
}
