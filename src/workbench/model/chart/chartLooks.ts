import type { ChartRecord, SeriesRecord } from "./chartRecord";

/** The accents of Office's theme, which series take in turn. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** The types that the stand-in draws, of Excel's eighty; what else is asked for is refused. */
export const chartTypes = ["Line", "LineMarkers", "ColumnClustered", "Area"] as const;

export const isLine = (type: string) => type === "Line" || type === "LineMarkers";

export function automaticColor({ series }: ChartRecord, one: SeriesRecord): string {
  return accents[Math.max(0, series.indexOf(one)) % accents.length] ?? accents[0];
}

/** The markers of a series as they are drawn, what is automatic chosen as Excel does. */
export function markerOf(chart: ChartRecord, series: SeriesRecord) {
  const own = series.line.color ?? automaticColor(chart, series);
  const automatic = series.chartType === "LineMarkers" ? "Circle" : "None";
  return {
    style: series.markerStyle === "Automatic" ? automatic : series.markerStyle,
    size: series.markerSize ?? 5,
    fill: series.markerBackgroundColor ?? own,
    border: series.markerForegroundColor ?? own,
  };
}
