import { HostError } from "../../protocol/error";
import { WireObject, type WireProperty } from "../../protocol/object";
import { asBoolean, asNumber } from "../arguments";
import { readValues } from "../cells";
import type { Spreadsheet } from "../spreadsheet";
import { between, colour, markerStyles, oneOf } from "./chartChoices";
import { cellCount } from "./chartFigures";
import { chartFill, chartLine } from "./chartFormats";
import { chartLabel } from "./chartLabel";
import { automaticColor, markerOf } from "./chartLooks";
import { type ChartPart, members, partOf } from "./chartPart";
import type { ChartRecord, LabelLook, PointRecord, SeriesRecord } from "./chartRecord";
import { referencedArea } from "./chartReference";
import { newPoint } from "./newChart";

/** What a point is asked for: the series that it is of, and its position there. */
interface PointPlace {
  readonly spreadsheet: Spreadsheet;
  readonly chart: ChartPart<ChartRecord>;
  readonly series: ChartPart<SeriesRecord>;
  readonly index: number;
}

/** Kept only once something of its own is said of the point. */
function pointPart({ series, index }: PointPlace): ChartPart<PointRecord> {
  return {
    type: "ChartPoint",
    read: () => series.read().points[index] ?? newPoint(),
    write: () => (series.write().points[index] ??= newPoint()),
  };
}

function valueAt({ spreadsheet, series, index }: PointPlace): string | number | boolean {
  const area = referencedArea(spreadsheet, series.read().values);
  return area ? (readValues(spreadsheet, area).flat()[index] ?? "") : "#REF!";
}

const hasLabel = (series: SeriesRecord, point: PointRecord) => point.hasDataLabel ?? series.hasDataLabels;

/** The point's own label, begun as that of its series. */
function labelPart({ series }: PointPlace, point: ChartPart<PointRecord>): ChartPart<LabelLook> {
  const refuseNone = () => {
    if (hasLabel(series.read(), point.read())) return;
    throw new HostError("InvalidOperation", "The point has no label.", "ChartPoint.dataLabel");
  };
  return {
    type: "ChartDataLabel",
    read: () => {
      refuseNone();
      return point.read().label ?? series.read().labels;
    },
    write: () => {
      refuseNone();
      return (point.write().label ??= structuredClone(series.read().labels));
    },
  };
}

function ownMembers(place: PointPlace, point: ChartPart<PointRecord>): Record<string, WireProperty> {
  const look = () => markerOf(place.chart.read(), place.series.read());
  return {
    Value: { get: () => valueAt(place) },
    HasDataLabel: {
      get: () => hasLabel(place.series.read(), point.read()),
      set: (value) => {
        point.write().hasDataLabel = asBoolean(value, "ChartPoint.hasDataLabel");
      },
    },
    ...members(
      point,
      {
        markerStyle: oneOf(markerStyles),
        markerSize: between(2, 72),
        markerBackgroundColor: colour,
        markerForegroundColor: colour,
      },
      {
        markerStyle: () => place.series.read().markerStyle,
        markerSize: () => look().size,
        markerBackgroundColor: () => look().fill,
        markerForegroundColor: () => look().border,
      },
    ),
  };
}

/** Excel's `ChartPoint`. */
function chartPoint(place: PointPlace): WireObject {
  const point = pointPart(place);
  const color = () =>
    place.series.read().line.color ?? automaticColor(place.chart.read(), place.series.read());
  const weight = () => place.series.read().line.weight ?? 2.25;
  const format = () =>
    new WireObject("ChartPointFormat", {
      objects: {
        Border: () =>
          chartLine(
            partOf(point, "ChartBorder", ({ line }) => line),
            { color, weight },
          ),
        Fill: () => chartFill(partOf(point, "ChartFill", ({ fill }) => fill)),
      },
    });
  return new WireObject("ChartPoint", {
    properties: ownMembers(place, point),
    objects: {
      Format: format,
      DataLabel: () => chartLabel(labelPart(place, point), () => String(valueAt(place))),
    },
  });
}

/** Excel's `ChartPointsCollection`. */
export function chartPoints(
  spreadsheet: Spreadsheet,
  chart: ChartPart<ChartRecord>,
  series: ChartPart<SeriesRecord>,
): WireObject {
  const count = () => cellCount(series.read().values);
  const at = (index: number) => chartPoint({ spreadsheet, chart, series, index });
  return new WireObject("ChartPointsCollection", {
    properties: { Count: { get: count } },
    items: () => Array.from({ length: count() }, (_, index) => at(index)),
    methods: {
      GetCount: count,
      GetItemAt: (given) => {
        const index = asNumber(given, "ChartPointsCollection.getItemAt");
        if (Number.isInteger(index) && index >= 0 && index < count()) return at(index);
        throw new HostError(
          "InvalidArgument",
          `There is no point ${index}.`,
          "ChartPointsCollection.getItemAt",
        );
      },
    },
  });
}
