import { HostError } from "../../protocol/error";
import { action, WireObject, type WireMethod, type WireProperty } from "../../protocol/object";
import { asBoolean, asText } from "../arguments";
import { readValues } from "../cells";
import type { Spreadsheet } from "../spreadsheet";
import { between, colour, markerStyles, oneOf } from "./chartChoices";
import { chartFill, chartLine } from "./chartFormats";
import { chartLabels } from "./chartLabel";
import { automaticColor, isLine, markerOf } from "./chartLooks";
import { type ChartPart, members, partOf } from "./chartPart";
import { chartPoints } from "./chartPoints";
import type { ChartRecord, Reference, SeriesRecord } from "./chartRecord";
import { asLineOfCells, asTextOrReference, referencedArea } from "./chartReference";
import { asChartType } from "./chartType";
import { seriesName } from "./chartWords";

function seriesPart(chart: ChartPart<ChartRecord>, series: SeriesRecord): ChartPart<SeriesRecord> {
  const held = (of: ChartRecord) => {
    if (of.series.includes(series)) return series;
    throw new HostError("ItemNotFound", "The series is gone.", "ChartSeries");
  };
  return { type: "ChartSeries", read: () => held(chart.read()), write: () => held(chart.write()) };
}

/** Excel tells a line with markers by its type: to set the one sets the other. */
function typeAndMarkers(part: ChartPart<SeriesRecord>): Record<string, WireProperty> {
  return {
    ChartType: {
      get: () => part.read().chartType,
      set: (value) => {
        const chartType = asChartType(value, "ChartSeries.chartType");
        Object.assign(part.write(), { chartType, markerStyle: "Automatic" });
      },
    },
    MarkerStyle: {
      get: () => part.read().markerStyle,
      set: (value) => {
        const series = part.write();
        series.markerStyle = oneOf(markerStyles)(value, "ChartSeries.markerStyle");
        if (isLine(series.chartType)) series.chartType = value === "None" ? "Line" : "LineMarkers";
      },
    },
  };
}

function properties(
  spreadsheet: Spreadsheet,
  chart: ChartPart<ChartRecord>,
  part: ChartPart<SeriesRecord>,
): Record<string, WireProperty> {
  const look = () => markerOf(chart.read(), part.read());
  return {
    Name: {
      get: () => seriesName(spreadsheet, chart.read(), part.read()),
      set: (value) => {
        part.write().name = asTextOrReference(spreadsheet, value, "ChartSeries.name");
      },
    },
    ...typeAndMarkers(part),
    ...members(
      part,
      {
        markerSize: between(2, 72),
        markerBackgroundColor: colour,
        markerForegroundColor: colour,
        smooth: asBoolean,
        gapWidth: between(0, 500),
        overlap: between(-100, 100),
        hasDataLabels: asBoolean,
      },
      {
        markerSize: () => look().size,
        markerBackgroundColor: () => look().fill,
        markerForegroundColor: () => look().border,
      },
    ),
    PlotOrder: { get: () => chart.read().series.indexOf(part.read()) + 1 },
    // The stand-in has the one pair of axes.
    AxisGroup: { get: () => "Primary" },
  };
}

function methods(
  spreadsheet: Spreadsheet,
  chart: ChartPart<ChartRecord>,
  part: ChartPart<SeriesRecord>,
): Record<string, WireMethod> {
  const dimensions: Readonly<Record<string, () => Reference | null>> = {
    Values: () => part.read().values,
    YValues: () => part.read().values,
    Categories: () => part.read().categories,
    XValues: () => part.read().categories,
  };
  return {
    SetValues: action((range) => {
      part.write().values = asLineOfCells(range, "ChartSeries.setValues");
    }),
    SetXAxisValues: action((range) => {
      part.write().categories = asLineOfCells(range, "ChartSeries.setXAxisValues");
    }),
    GetDimensionValues: (dimension) => {
      const wanted = dimensions[asText(dimension, "ChartSeries.getDimensionValues")];
      if (!wanted) {
        throw new HostError(
          "InvalidArgument",
          "There is no such dimension.",
          "ChartSeries.getDimensionValues",
        );
      }
      const area = referencedArea(spreadsheet, wanted());
      return area ? readValues(spreadsheet, area).flat() : [];
    },
    Delete: action(() => {
      const { series } = chart.write();
      series.splice(series.indexOf(part.write()), 1);
    }),
  };
}

/** Excel's `ChartSeries`. */
export function chartSeries(
  spreadsheet: Spreadsheet,
  chart: ChartPart<ChartRecord>,
  series: SeriesRecord,
): WireObject {
  const part = seriesPart(chart, series);
  const line = () =>
    chartLine(
      partOf(part, "ChartLineFormat", (held) => held.line),
      {
        color: () => automaticColor(chart.read(), part.read()),
        weight: () => 2.25,
      },
    );
  const format = () =>
    new WireObject("ChartSeriesFormat", {
      objects: { Line: line, Fill: () => chartFill(partOf(part, "ChartFill", ({ fill }) => fill)) },
    });
  return new WireObject("ChartSeries", {
    properties: properties(spreadsheet, chart, part),
    objects: {
      Format: format,
      Points: () => chartPoints(spreadsheet, chart, part),
      DataLabels: () => chartLabels(partOf(part, "ChartDataLabels", ({ labels }) => labels)),
    },
    methods: methods(spreadsheet, chart, part),
  });
}
