import { charts, type WorkbenchHost } from "../../../src/workbench";
import { workbookSnapshot } from "../workbookSnapshot";

type Charts = ReturnType<typeof charts>;
type Series = Charts[number]["series"][number];

/** A point as it looks: what it does not say of itself is as its series. */
function looks(series: Series, point: Series["points"][number]) {
  const { label, ...own } = point;
  return {
    ...own,
    color: own.color ?? series.color,
    lineStyle: own.lineStyle ?? series.lineStyle,
    weight: own.weight ?? series.weight,
    markerStyle: own.markerStyle ?? series.markerStyle,
    markerSize: own.markerSize ?? series.markerSize,
    markerBackgroundColor: own.markerBackgroundColor ?? series.markerBackgroundColor,
    markerForegroundColor: own.markerForegroundColor ?? series.markerForegroundColor,
    hasDataLabel: own.hasDataLabel ?? false,
    text: own.hasDataLabel === true ? label?.text : undefined,
  };
}

/** All that a person could see of a workbook and its charts. A point that looks as its series does is not told. */
export function chartSnapshot(host: WorkbenchHost) {
  return {
    ...workbookSnapshot(host),
    charts: charts(host).map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        points: series.points.map((point) => looks(series, point)).filter((point) => differs(point, series)),
      })),
    })),
  };
}

function differs(point: ReturnType<typeof looks>, series: Series): boolean {
  return (
    point.hasDataLabel ||
    point.lineStyle !== series.lineStyle ||
    point.markerStyle !== series.markerStyle ||
    (point.markerStyle !== "None" && point.markerSize !== series.markerSize)
  );
}
