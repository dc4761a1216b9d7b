import type {
  ChartMarker,
  DataLabelEntry,
  DataLabels,
  DataPoint,
  LineSeries,
} from "@cj-tech-master/excelts/chart";
import type { ChartDrawing } from "../../model";
import { fileFont, fileLine, rgb } from "./chartShapes";

type Series = ChartDrawing["series"][number];
type Point = Series["points"][number];

interface Marker {
  readonly style: string;
  readonly size: number;
  readonly fill: string;
  readonly border: string;
}

const symbols: Readonly<Record<string, NonNullable<ChartMarker["symbol"]>>> = {
  Automatic: "circle",
  None: "none",
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Plus: "plus",
  Dash: "dash",
  Dot: "dot",
};

function fileMarker({ style, size, fill, border }: Marker): ChartMarker {
  const symbol = symbols[style] ?? "circle";
  if (symbol === "none") return { symbol };
  const line = { color: rgb(border), width: 9525 };
  return { symbol, size: Math.round(size), spPr: { fill: { solid: rgb(fill) }, line } };
}

/** The point with all that its series has and it does not say: a reader may take a point's part for the whole. */
function filePoint(series: Series, point: Point): DataPoint {
  const { marker, color, weight } = series.shown;
  const line = fileLine({
    color: point.color ?? color,
    weight: point.weight ?? weight,
    lineStyle: point.lineStyle ?? series.lineStyle,
  });
  const column = series.type === "ColumnClustered";
  const fill = point.fill === null || point.fill === "None" ? undefined : { solid: rgb(point.fill) };
  if (column) return { index: point.index, spPr: fill ? { fill } : {} };
  return {
    index: point.index,
    marker: fileMarker({
      style: point.markerStyle ?? marker.style,
      size: point.markerSize ?? marker.size,
      fill: point.markerBackgroundColor ?? marker.fill,
      border: point.markerForegroundColor ?? marker.border,
    }),
    spPr: line ? { line } : {},
  };
}

const positions: Readonly<Record<string, NonNullable<DataLabelEntry["position"]>>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Center: "ctr",
  OutsideEnd: "outEnd",
  InsideEnd: "inEnd",
};

function look(label: Series["labels"]) {
  const position = positions[label.position ?? ""];
  return {
    showVal: label.showValue,
    showSerName: label.showSeriesName,
    showCatName: label.showCategoryName,
    showLegendKey: label.showLegendKey,
    showPercent: false,
    showBubbleSize: false,
    ...(position ? { position } : {}),
    ...(label.linkNumberFormat ? {} : { numFmt: { formatCode: label.numberFormat, sourceLinked: false } }),
    txPr: fileFont(label.font, 9),
  };
}

function fileLabel(series: Series, { index, hasDataLabel, label }: Point): DataLabelEntry[] {
  if (hasDataLabel === false) return series.hasDataLabels ? [{ index, delete: true }] : [];
  if (hasDataLabel === null && label === null) return [];
  const own = label ?? series.labels;
  if (own.text === null) return [{ index, ...look(own) }];
  const properties = fileFont(own.font, 9);
  const paragraphs = own.text.split("\n").map((text) => ({ runs: [{ text, properties }] }));
  return [{ index, ...look(own), text: { paragraphs } }];
}

function fileLabels(series: Series): DataLabels | undefined {
  const entries = series.points.flatMap((point) => fileLabel(series, point));
  if (!series.hasDataLabels && entries.length === 0) return undefined;
  if (series.hasDataLabels) return { ...look(series.labels), entries };
  const none = { showVal: false, showSerName: false, showCatName: false, showLegendKey: false };
  return { ...none, showPercent: false, showBubbleSize: false, entries };
}

/** The looks of a series and of its points, for the file. */
export function seriesParts(series: Series): Partial<LineSeries> {
  const { shown, lineStyle, fill } = series;
  const labels = fileLabels(series);
  const points = series.points.map((point) => filePoint(series, point));
  const line = fileLine({ color: shown.color, weight: shown.weight, lineStyle });
  const filled = series.type === "ColumnClustered" || series.type === "Area";
  const ground = { fill: { solid: rgb(fill === "Automatic" || fill === "None" ? shown.color : fill) } };
  return {
    spPr: filled ? ground : line ? { line } : {},
    ...(filled ? {} : { marker: fileMarker(shown.marker), smooth: series.smooth }),
    ...(points.length > 0 ? { dataPoints: points } : {}),
    ...(labels ? { dataLabels: labels } : {}),
  };
}
