import type { ChartSize, SeriesDrawing } from "./chartDrawing";
import type { ChartFigures } from "./chartFigures";
import { partKeys } from "./chartParts";
import { queuePoints } from "./queuePoints";
import { seriesLook } from "./seriesLook";

/** Binds a series to its cells. */
export function bindSeries(
  series: Excel.ChartSeries,
  figures: ChartFigures,
  { part, column = partKeys[part] }: SeriesDrawing,
  rows?: number,
): void {
  series.setValues(figures(column, rows));
  series.setXAxisValues(figures(partKeys.period, rows));
}

/** Queues the look of a series as a whole. */
export function queueSeriesLook(series: Excel.ChartSeries, drawing: SeriesDrawing, size: ChartSize): void {
  const look = seriesLook(drawing, size);
  // The type first: changing it sets Excel's own looks.
  series.chartType = look.marker === "None" ? "Line" : "LineMarkers";
  series.smooth = false;
  const { line } = series.format;
  // Colour and weight before the style: in Excel they bring back a line that was taken away.
  if (look.line !== "None") {
    line.color = look.color;
    line.weight = look.weight;
  }
  line.lineStyle = look.line;
  series.markerStyle = look.marker;
  if (look.marker === "None") return;
  series.markerSize = look.markerSize;
  series.markerBackgroundColor = look.fill;
  series.markerForegroundColor = look.color;
}

/** Queues a series that is new to its chart: its cells, then its looks, which changing the cells could take away. */
export function queueNewSeries(
  series: Excel.ChartSeries,
  figures: ChartFigures,
  drawing: SeriesDrawing,
  size: ChartSize,
): void {
  series.name = drawing.name;
  bindSeries(series, figures, drawing);
  queueSeriesLook(series, drawing, size);
  queuePoints(series, drawing, size, undefined);
}
