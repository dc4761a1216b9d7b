import type { ChartDrawing, ChartSize } from "./chartDrawing";
import { chartColours } from "./seriesLook";

/** Sizes of letters, in points. */
const letters: Readonly<Record<ChartSize, { title: number; subtitle: number; label: number }>> = {
  full: { title: 12, subtitle: 9, label: 9 },
  small: { title: 10, subtitle: 8, label: 8 },
};

/** Excel takes no more letters in a title. */
export const longestTitle = 255;

/** The words over a chart: the finding, and in a line of its own what it is of. */
export function titleText({ title, subtitle }: Pick<ChartDrawing, "title" | "subtitle">): string {
  const both = subtitle === "" ? title : `${title}\n${subtitle}`;
  return both.length <= longestTitle ? both : `${both.slice(0, longestTitle - 1)}…`;
}

/** Queues the title: the finding in bold over the plain line under it. */
export function queueTitle({ title }: Excel.Chart, drawing: ChartDrawing): void {
  const { title: finding, size } = drawing;
  const text = titleText(drawing);
  const { font } = title.format;
  title.visible = true;
  title.overlay = false;
  title.text = text;
  font.bold = true;
  font.size = letters[size].title;
  font.color = chartColours.words;
  const rest = text.length - finding.length - 1;
  if (rest <= 0) return;
  const below = title.getSubstring(finding.length + 1, rest).font;
  below.bold = false;
  below.size = letters[size].subtitle;
  below.color = chartColours.quiet;
}

/** Queues what holds the series: ground, axes, faint lines to read values by, and how blank cells are taken. */
export function queueFrame(chart: Excel.Chart, drawing: ChartDrawing): void {
  const { size } = drawing;
  chart.displayBlanksAs = "NotPlotted";
  // A person who hides the figures still has their chart.
  chart.plotVisibleOnly = false;
  chart.format.fill.setSolidColor(chartColours.ground);
  chart.format.border.lineStyle = "None";
  chart.legend.visible = size === "full";
  if (size === "full") {
    chart.legend.position = "Bottom";
    chart.legend.overlay = false;
    chart.legend.format.font.size = letters.full.label;
    chart.legend.format.font.color = chartColours.words;
  }
  const { valueAxis, categoryAxis } = chart.axes;
  for (const { format, minorGridlines } of [valueAxis, categoryAxis]) {
    format.font.size = letters[size].label;
    format.font.color = chartColours.quiet;
    minorGridlines.visible = false;
  }
  categoryAxis.majorGridlines.visible = false;
  // Text: a date axis would leave room for periods that the figures skip and for days that they don't have.
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.majorTickMark = "Outside";
  categoryAxis.textOrientation = 0;
  categoryAxis.format.line.color = chartColours.limits;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = chartColours.grid;
  valueAxis.majorTickMark = "None";
  valueAxis.format.line.lineStyle = "None";
}

/** Queues the axes' figures. */
export function queueScales(chart: Excel.Chart, { axis, numberFormat, labelEvery }: ChartDrawing): void {
  const { valueAxis, categoryAxis } = chart.axes;
  // "" lets Excel choose. First of all: it takes no minimum above the maximum that stands.
  valueAxis.minimum = "";
  valueAxis.maximum = axis?.maximum ?? "";
  if (axis) valueAxis.minimum = axis.minimum;
  valueAxis.majorUnit = axis?.step ?? "";
  valueAxis.numberFormat = numberFormat;
  categoryAxis.tickLabelSpacing = labelEvery;
  categoryAxis.tickMarkSpacing = labelEvery;
}
