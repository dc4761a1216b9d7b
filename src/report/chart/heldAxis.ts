import { type AxisRange, chartAxis } from "./chartAxis";
import type { ChartAxis, ChartUnit, SharedScale } from "./chartScale";

/** A chart whose scale would grow to more times what it shared is better read on its own. */
const mostGrowth = 2;

/**
 * The axis of a chart that shares its scale with others: theirs, and by whole steps more where its values have come to
 * lie beyond it. A chart without one, or in another unit since, has an axis of its own.
 */
export function heldAxis(scale: SharedScale | undefined, range: AxisRange, unit: ChartUnit): ChartAxis {
  if (scale?.unit !== unit) return chartAxis(range, unit);
  const { minimum, maximum, step } = scale.axis;
  const below = Math.max(0, Math.ceil((minimum - range.low) / step));
  const above = Math.max(0, Math.ceil((range.high - maximum) / step));
  const held = { minimum: minimum - below * step, maximum: maximum + above * step, step };
  const grown = held.maximum - held.minimum > mostGrowth * (maximum - minimum);
  return grown ? chartAxis(range, unit) : held;
}
