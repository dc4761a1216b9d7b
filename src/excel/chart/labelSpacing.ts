import type { ChartPointSpec } from "../../report";
import type { ChartSize } from "./chartDrawing";

/** Steps between labels that people read easily: months of a year, then years. */
const steps = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1200, 2400, 6000];

/** What stands beside the plot takes some of a chart's width; a letter of the axis is about so wide. In points. */
const plotWidth: Readonly<Record<ChartSize, number>> = { full: 440, small: 220 };
const letter = 5;
const apart = 12;

/** Every how many periods one is named, so that names stand side by side. Excel takes no more than 31,999. */
export function labelSpacing(points: readonly ChartPointSpec[], size: ChartSize): number {
  // The cells have the year in full.
  const longest = points.reduce((most, { label }) => Math.max(most, label.length + 2), 8);
  const least = (points.length * (longest * letter + apart)) / plotWidth[size];
  return Math.min(31_999, steps.find((step) => step >= least) ?? Math.ceil(least));
}
