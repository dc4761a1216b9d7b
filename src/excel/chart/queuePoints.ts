import type { ChartSize, SeriesDrawing } from "./chartDrawing";
import type { PointDrawing } from "./pointDrawing";
import { chartColours, seriesLook, type SeriesLook } from "./seriesLook";

interface Dress {
  readonly look: SeriesLook;
  readonly size: ChartSize;
}

/** Queues the looks of the points that differ from their series, and of those that did and no longer do. */
export function queuePoints(
  series: Excel.ChartSeries,
  wanted: SeriesDrawing,
  size: ChartSize,
  drawn: SeriesDrawing | undefined,
): void {
  const dress: Dress = { look: seriesLook(wanted, size), size };
  const before = new Map(drawn?.points);
  const now = new Map(wanted.points);
  for (const row of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(row) ?? {}, now.get(row) ?? {}];
    if (was.line === is.line && was.mark === is.mark && was.label === is.label && was.side === is.side)
      continue;
    const point = series.points.getItemAt(row);
    if (was.line !== is.line) queueLine(point, is.line, dress);
    if (was.mark !== is.mark) queueMark(point, is.mark, dress);
    if (was.label !== is.label || was.side !== is.side) queueLabel(point, is, dress);
  }
}

const dashes = { none: "None", dashed: "Dash" } as const;

/** Colour and weight first: in Excel they bring a line back. */
function queueLine({ format }: Excel.ChartPoint, line: PointDrawing["line"], { look }: Dress): void {
  if (line !== "none") {
    format.border.color = look.color;
    format.border.weight = look.weight;
  }
  format.border.lineStyle = line === undefined ? look.line : dashes[line];
}

function queueMark(point: Excel.ChartPoint, mark: PointDrawing["mark"], { look }: Dress): void {
  const marker = mark === undefined ? look.marker : mark === "none" ? "None" : "Circle";
  point.markerStyle = marker;
  if (marker === "None") return;
  point.markerSize = mark === "large" ? look.markerSize + 3 : look.markerSize;
  point.markerBackgroundColor = look.fill;
  point.markerForegroundColor = look.color;
}

function queueLabel(
  point: Excel.ChartPoint,
  { label, side = "Top" }: PointDrawing,
  { look, size }: Dress,
): void {
  point.hasDataLabel = label !== undefined;
  if (label === undefined) return;
  const { dataLabel } = point;
  const { font } = dataLabel.format;
  dataLabel.text = label;
  dataLabel.position = side;
  font.bold = true;
  font.size = size === "full" ? 9 : 8;
  font.color = look.color === chartColours.limits ? chartColours.quiet : look.color;
}
