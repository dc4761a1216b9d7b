import { type ChartSpec, labelStyle, latestLabel, styleNamed } from "../../../report";
import { spread } from "./spread";
import { textWidth } from "./textWidth";
import { chartPreviewWords } from "../../../words";

/** The name of a line at its right end, in the line's colour. */
export interface LineLabel {
  readonly line: "average" | "limits" | "target" | "values";
  readonly text: string;
  readonly bold: boolean;
  /** Where its line ends, in the chart's figures. */
  readonly value: number;
}

/** The lines as they end: of the last process, the target, and the latest value. */
export function lineLabels(chart: ChartSpec, narrow: boolean): LineLabel[] {
  const words = narrow ? chartPreviewWords.narrowLines : chartPreviewWords.lines;
  const { show } = labelStyle(chart) ?? styleNamed(chart.lineStyle);
  const last = chart.points.filter(({ average }) => average !== null).at(-1);
  const label = (
    line: LineLabel["line"],
    name: string,
    value: number | null | undefined,
  ): readonly LineLabel[] =>
    value === null || value === undefined
      ? []
      : [{ line, text: `${name} ${show(value)}`, bold: false, value }];
  return [
    ...label("limits", words.upper, last?.upper),
    ...label("average", words.average, last?.average),
    ...label("limits", words.lower, last?.lower),
    ...label("target", words.target, chart.target),
    ...valueLabel(chart),
  ];
}

function valueLabel(chart: ChartSpec): readonly LineLabel[] {
  const point = chart.latest === null ? undefined : chart.points[chart.latest.index];
  const text = latestLabel(chart);
  if (text === null || point === undefined || point.value === null) return [];
  return [{ line: "values", text: `${point.label}: ${text}`, bold: true, value: point.value }];
}

export function labelsWidth(labels: readonly LineLabel[], size: number): number {
  return Math.max(0, ...labels.map(({ text, bold }) => textWidth(text, size, bold)));
}

/** Where the labels stand so that none lies on another: their middles. */
export function labelMiddles(
  labels: readonly LineLabel[],
  y: (value: number) => number,
  height: number,
  [from, to]: readonly [number, number],
): number[] {
  return spread(
    labels.map(({ value }) => ({ middle: y(value), height })),
    from,
    to,
  );
}
