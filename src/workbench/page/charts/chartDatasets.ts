import type { ChartDataset, ScriptableLineSegmentContext } from "chart.js";
import type { ChartDrawing } from "../../host";
import { dashOf, markerShapes, pixelsPerPoint } from "./strokes";

type Series = ChartDrawing["series"][number];
type Point = Series["points"][number];

/** What a segment or a marker is drawn with: the point's own, else the series'. */
function pointLooks(series: Series) {
  const own = new Map(series.points.map((point) => [point.index, point]));
  const at = <T>(index: number, pick: (point: Point) => T | null, fallback: T): T => {
    const point = own.get(index);
    return (point && pick(point)) ?? fallback;
  };
  const { shown } = series;
  const lineStyle = (index: number) => at(index, (point) => point.lineStyle, series.lineStyle);
  const weight = (index: number) => at(index, (point) => point.weight, shown.weight) * pixelsPerPoint;
  return {
    weight,
    dash: (index: number) => dashOf(lineStyle(index), weight(index)),
    color: (index: number) =>
      lineStyle(index) === "None" ? "transparent" : at(index, (point) => point.color, shown.color),
    shape: (index: number) =>
      markerShapes[at(index, (point) => point.markerStyle, shown.marker.style)] ?? false,
    radius: (index: number) =>
      (at(index, (point) => point.markerSize, shown.marker.size) * pixelsPerPoint) / 2,
    fill: (index: number) => at(index, (point) => point.markerBackgroundColor, shown.marker.fill),
    border: (index: number) => at(index, (point) => point.markerForegroundColor, shown.marker.border),
  };
}

function figures({ plotted }: Series, displayBlanksAs: string): (number | null)[] {
  return displayBlanksAs === "Zero" ? plotted.map((figure) => figure ?? 0) : plotted;
}

function lineDataset(
  series: Series,
  { displayBlanksAs }: ChartDrawing,
): ChartDataset<"line", (number | null)[]> {
  const look = pointLooks(series);
  const each = <T>(pick: (index: number) => T) => series.plotted.map((_, index) => pick(index));
  const leadsTo = ({ p1DataIndex }: ScriptableLineSegmentContext) => p1DataIndex;
  const hidden = series.lineStyle === "None";
  return {
    type: "line",
    data: figures(series, displayBlanksAs),
    spanGaps: displayBlanksAs === "Interplotted",
    tension: series.smooth ? 0.4 : 0,
    fill: series.type === "Area",
    backgroundColor: series.type === "Area" ? series.shown.color : "transparent",
    // Also the look of the legend's key.
    borderColor: hidden ? "transparent" : series.shown.color,
    borderWidth: hidden ? 0 : series.shown.weight * pixelsPerPoint,
    borderDash: dashOf(series.lineStyle, series.shown.weight * pixelsPerPoint),
    borderJoinStyle: "round",
    segment: {
      borderColor: (context) => look.color(leadsTo(context)),
      borderWidth: (context) => look.weight(leadsTo(context)),
      borderDash: (context) => look.dash(leadsTo(context)),
    },
    pointStyle: each(look.shape),
    pointRadius: each((index) => (look.shape(index) === false ? 0 : look.radius(index))),
    pointBackgroundColor: each(look.fill),
    pointBorderColor: each(look.border),
    pointBorderWidth: 1,
  };
}

function columnDataset(
  series: Series,
  { displayBlanksAs }: ChartDrawing,
): ChartDataset<"bar", (number | null)[]> {
  const own = new Map(series.points.map(({ index, fill }) => [index, fill]));
  const plain = series.fill === "Automatic" ? series.shown.color : series.fill;
  return {
    type: "bar",
    data: figures(series, displayBlanksAs),
    backgroundColor: series.plotted.map((_, index) => own.get(index) ?? plain),
    categoryPercentage: 100 / (100 + series.gapWidth),
    barPercentage: 1,
  };
}

/** The series as the drawing library takes them; as in Excel, later ones are drawn over earlier ones. */
export function chartDatasets(drawing: ChartDrawing): ChartDataset<"line" | "bar", (number | null)[]>[] {
  return drawing.series.map((series, index) => ({
    ...(series.type === "ColumnClustered" ? columnDataset : lineDataset)(series, drawing),
    label: series.name,
    order: drawing.series.length - index,
    clip: false,
  }));
}
