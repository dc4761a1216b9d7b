import { Fault } from "../series/fault";

export type Trend = "Reducing" | "Increasing" | "No change";

/**
 * The papers' word for a change (a proportion): `No change` when it is no further from 0 than the tolerance.
 * Which way is good is not its business.
 * @throws Fault `#VALUE!` when the tolerance is below 0.
 */
export function trend(change: number, tolerance = 0): Trend {
  if (tolerance < 0) throw new Fault("#VALUE!", "tolerance", "is below 0", tolerance);
  if (Math.abs(change) <= tolerance) return "No change";
  return change < 0 ? "Reducing" : "Increasing";
}
