import { isOmitted } from "../series/cells";
import { Fault } from "../series/fault";
import { readFigure } from "../series/readOptions";

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

/**
 * The same of cells.
 * @throws Fault as `trend` does; `#N/A` when the change is missing.
 */
export function trendOfCells(given: { readonly change: unknown; readonly tolerance?: unknown }): Trend {
  const tolerance = isOmitted(given.tolerance) ? 0 : readFigure(given.tolerance, "tolerance");
  return trend(readFigure(given.change, "change"), tolerance);
}
