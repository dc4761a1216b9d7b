import { HostError } from "../../protocol/error";
import { WireObject } from "../../protocol/object";
import { asBoolean, asNumber } from "../arguments";
import { oneOf } from "./chartChoices";
import { chartFill, chartFont, chartLine } from "./chartFormats";
import { type ChartPart, members, partOf } from "./chartPart";
import type { ChartRecord, SeriesRecord } from "./chartRecord";

function entry(chart: ChartPart<ChartRecord>, index: number): WireObject {
  const series = partOf(chart, "ChartLegendEntry", (held): Pick<SeriesRecord, "inLegend"> => {
    const found = held.series[index];
    if (found) return found;
    throw new HostError("ItemNotFound", `There is no legend entry ${index}.`, "ChartLegendEntry");
  });
  return new WireObject("ChartLegendEntry", {
    properties: {
      Index: { get: () => index },
      Visible: {
        get: () => series.read().inLegend,
        set: (value) => {
          series.write().inLegend = asBoolean(value, "ChartLegendEntry.visible");
        },
      },
    },
  });
}

function entries(chart: ChartPart<ChartRecord>): WireObject {
  const count = () => chart.read().series.length;
  return new WireObject("ChartLegendEntryCollection", {
    items: () => Array.from({ length: count() }, (_, index) => entry(chart, index)),
    methods: {
      GetCount: count,
      GetItemAt: (given) => {
        const index = asNumber(given, "ChartLegendEntryCollection.getItemAt");
        if (index in chart.read().series) return entry(chart, index);
        throw new HostError(
          "InvalidArgument",
          "There is no such entry.",
          "ChartLegendEntryCollection.getItemAt",
        );
      },
    },
  });
}

/** Excel's `ChartLegend`. */
export function chartLegend(chart: ChartPart<ChartRecord>): WireObject {
  const part = partOf(chart, "ChartLegend", ({ legend }) => legend);
  const format = () =>
    new WireObject("ChartLegendFormat", {
      objects: {
        Font: () => chartFont(partOf(part, "ChartFont", ({ font }) => font)),
        Fill: () => chartFill(partOf(part, "ChartFill", ({ fill }) => fill)),
        Border: () => chartLine(partOf(part, "ChartBorder", ({ border }) => border)),
      },
    });
  return new WireObject("ChartLegend", {
    properties: members(part, {
      visible: asBoolean,
      overlay: asBoolean,
      position: oneOf(["Top", "Bottom", "Left", "Right", "Corner"]),
    }),
    objects: { Format: format, LegendEntries: () => entries(chart) },
  });
}
