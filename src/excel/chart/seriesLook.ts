import type { ChartPart } from "./chartParts";
import type { ChartSize, SeriesDrawing, SignalTone } from "./chartDrawing";

/** How a series looks as a whole; its points may differ. */
export interface SeriesLook {
  readonly line: "None" | "Continuous" | "RoundDot";
  readonly color: string;
  /** In points. */
  readonly weight: number;
  readonly marker: "None" | "Circle" | "Triangle" | "Diamond" | "Square";
  readonly markerSize: number;
  /** What fills the marker: white makes it hollow. */
  readonly fill: string;
}

/** On white: words at 4.5:1 at least, lines and marks at 3:1. Shape and dash say what colour says. */
export const chartColours = {
  words: "#242424",
  quiet: "#5C5C5C",
  grid: "#E6E6E6",
  ground: "#FFFFFF",
  value: "#1F4E79",
  average: "#424242",
  limits: "#757575",
  target: "#0B6A5D",
} as const;

const toneColours: Readonly<Record<SignalTone, string>> = {
  better: "#0F5FB8",
  worse: "#B0440A",
  neutral: "#6B3FA0",
};

const weights: Readonly<Record<ChartSize, number>> = { full: 1, small: 0.75 };
const markerSizes: Readonly<Record<ChartSize, { dot: number; mark: number }>> = {
  full: { dot: 4, mark: 8 },
  small: { dot: 3, mark: 6 },
};

/** What a series of this part looks like. */
export function seriesLook({ part, tone, dots }: SeriesDrawing, size: ChartSize): SeriesLook {
  const { dot, mark } = markerSizes[size];
  const line = (color: string, weight: number, dash: SeriesLook["line"] = "Continuous"): SeriesLook => ({
    line: dash,
    color,
    weight: weight * weights[size],
    marker: "None",
    markerSize: dot,
    fill: color,
  });
  const marks = (marker: SeriesLook["marker"], color: string): SeriesLook => ({
    ...line(color, 1, "None"),
    marker,
    markerSize: mark,
  });
  const signal = toneColours[tone ?? "neutral"];
  const looks: Readonly<Record<ChartPart, () => SeriesLook>> = {
    upper: () => line(chartColours.limits, 1.25),
    lower: () => line(chartColours.limits, 1.25),
    average: () => line(chartColours.average, 1.75),
    target: () => line(chartColours.target, 1.75, "RoundDot"),
    value: () => ({ ...line(chartColours.value, 2), marker: dots ? "Circle" : "None" }),
    excluded: () => ({ ...marks("Circle", chartColours.value), fill: chartColours.ground }),
    above: () => marks("Triangle", signal),
    below: () => marks("Square", signal),
    pattern: () => marks("Diamond", signal),
  };
  return looks[part]();
}
