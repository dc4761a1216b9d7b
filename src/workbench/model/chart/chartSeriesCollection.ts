import { HostError } from "../../protocol/error";
import { WireObject } from "../../protocol/object";
import { asNumber } from "../arguments";
import type { Spreadsheet } from "../spreadsheet";
import type { ChartPart } from "./chartPart";
import type { ChartRecord } from "./chartRecord";
import { asTextOrReference } from "./chartReference";
import { chartSeries } from "./chartSeries";
import { newSeries } from "./newChart";

const most = 255;

function add(
  spreadsheet: Spreadsheet,
  chart: ChartPart<ChartRecord>,
  name: unknown,
  index: unknown,
): WireObject {
  const location = "ChartSeriesCollection.add";
  const { series } = chart.write();
  if (series.length >= most)
    throw new HostError("InvalidOperation", `A chart has at most ${most} series.`, location);
  const at = index === undefined || index === null ? series.length : asNumber(index, location);
  if (!Number.isInteger(at) || at < 0 || at > series.length) {
    throw new HostError("InvalidArgument", `There is no place ${at}.`, location);
  }
  const named = name === undefined || name === null ? null : asTextOrReference(spreadsheet, name, location);
  const added = newSeries(series[0]?.chartType ?? "ColumnClustered", { name: named });
  series.splice(at, 0, added);
  return chartSeries(spreadsheet, chart, added);
}

/** Excel's `ChartSeriesCollection`. */
export function chartSeriesCollection(spreadsheet: Spreadsheet, chart: ChartPart<ChartRecord>): WireObject {
  const count = () => chart.read().series.length;
  return new WireObject("ChartSeriesCollection", {
    properties: { Count: { get: count } },
    items: () => chart.read().series.map((one) => chartSeries(spreadsheet, chart, one)),
    methods: {
      GetCount: count,
      GetItemAt: (index) => {
        const found = chart.read().series[asNumber(index, "ChartSeriesCollection.getItemAt")];
        if (found) return chartSeries(spreadsheet, chart, found);
        throw new HostError("InvalidArgument", "There is no such series.", "ChartSeriesCollection.getItemAt");
      },
      Add: (name, index) => add(spreadsheet, chart, name, index),
    },
  });
}
