import { HostError } from "../../protocol/error";
import { action, WireObject, type WireMethod, type WireProperty } from "../../protocol/object";
import type { Area } from "../area";
import { asBoolean, asNumber, asRangeOrAddress, asText } from "../arguments";
import type { Place } from "../cellPlaces";
import { rangeByAddress } from "../rangeByAddress";
import { areaOf } from "../rangeRegistry";
import { sheetNamed } from "../sheets";
import type { Spreadsheet } from "../spreadsheet";
import { chartAxes } from "./chartAxis";
import { oneOf } from "./chartChoices";
import { chartFill, chartFont, chartLine } from "./chartFormats";
import { guessSeries } from "./chartGuess";
import { chartLegend } from "./chartLegend";
import { type ChartPart, members, partOf } from "./chartPart";
import { cornersOf, placeOf, placeOver } from "./chartPlace";
import type { ChartRecord } from "./chartRecord";
import { chartSeriesCollection } from "./chartSeriesCollection";
import { chartTitle } from "./chartTitle";
import { asChartType } from "./chartType";
import { ownTitle } from "./chartWords";
import { newSeries } from "./newChart";

function chartPart({ state, workbook }: Spreadsheet, id: string): ChartPart<ChartRecord> {
  const read = () => {
    const chart = state.charts.get(id);
    if (chart && workbook().getSheetBySheetId(chart.sheetId)) return chart;
    throw new HostError("ItemNotFound", "The chart is gone.", "Chart");
  };
  const write = () => {
    const chart = read();
    if (!state.protectedSheets.has(chart.sheetId)) return chart;
    throw new HostError("AccessDenied", "The sheet is protected.", "Chart");
  };
  return { type: "Chart", read, write };
}

function places(spreadsheet: Spreadsheet, part: ChartPart<ChartRecord>): Record<string, WireProperty> {
  const place = () => placeOf(sheetNamed(spreadsheet, part.read().sheetId), part.read());
  const member = (name: keyof Place): WireProperty => ({
    get: () => place()[name],
    set: (value) => {
      const points = asNumber(value, `Chart.${name}`);
      if (points < 0) throw new HostError("InvalidArgument", `${name} can't be ${points}.`, `Chart.${name}`);
      const sheet = sheetNamed(spreadsheet, part.read().sheetId);
      Object.assign(part.write(), cornersOf(sheet, { ...place(), [name]: points }));
    },
  });
  return { Left: member("left"), Top: member("top"), Width: member("width"), Height: member("height") };
}

function setPosition(
  spreadsheet: Spreadsheet,
  part: ChartPart<ChartRecord>,
  start: unknown,
  end: unknown,
): void {
  const chart = part.write();
  const sheet = sheetNamed(spreadsheet, chart.sheetId);
  const cells = (value: unknown): Area => {
    const given = asRangeOrAddress(value, "Chart.setPosition");
    const area = areaOf(typeof given === "string" ? rangeByAddress(spreadsheet, given, sheet) : given);
    if (area.sheet.getSheetId() === chart.sheetId) return area;
    throw new HostError("InvalidArgument", "A chart stands on its own sheet.", "Chart.setPosition");
  };
  const last = end === undefined || end === null ? undefined : cells(end);
  const place = placeOver(cells(start), last, placeOf(sheet, chart));
  if (place.width <= 0 || place.height <= 0) {
    throw new HostError("InvalidArgument", "The last cell stands before the first.", "Chart.setPosition");
  }
  Object.assign(chart, cornersOf(sheet, place));
}

/** Each series keeps its looks by its position, as in Excel. */
function setData(
  spreadsheet: Spreadsheet,
  part: ChartPart<ChartRecord>,
  range: unknown,
  seriesBy: unknown,
): void {
  if (!(range instanceof WireObject)) {
    throw new HostError("InvalidArgument", "Expected a range.", "Chart.setData");
  }
  const chart = part.write();
  const { series, plotBy } = guessSeries(spreadsheet, areaOf(range), seriesBy);
  const type = chart.series[0]?.chartType ?? "ColumnClustered";
  chart.plotBy = plotBy;
  chart.series = series.map((data, i) => ({ ...(chart.series[i] ?? newSeries(type)), ...data }));
}

function properties(spreadsheet: Spreadsheet, part: ChartPart<ChartRecord>): Record<string, WireProperty> {
  return {
    Id: { get: () => part.read().id },
    ...members(part, {
      name: asText,
      displayBlanksAs: oneOf(["NotPlotted", "Zero", "Interplotted"]),
      plotVisibleOnly: asBoolean,
    }),
    PlotBy: { get: () => part.read().plotBy },
    ChartType: {
      get: () => part.read().series[0]?.chartType ?? "ColumnClustered",
      set: (value) => {
        const chartType = asChartType(value, "Chart.chartType");
        for (const series of part.write().series)
          Object.assign(series, { chartType, markerStyle: "Automatic" });
      },
    },
    ...places(spreadsheet, part),
  };
}

function methods(spreadsheet: Spreadsheet, part: ChartPart<ChartRecord>): Record<string, WireMethod> {
  return {
    SetPosition: action((start, end) => {
      setPosition(spreadsheet, part, start, end);
    }),
    SetData: action((range, seriesBy) => {
      setData(spreadsheet, part, range, seriesBy);
    }),
    Delete: action(() => {
      spreadsheet.state.charts.delete(part.write().id);
    }),
  };
}

function areas(part: ChartPart<ChartRecord>): Record<string, () => WireObject> {
  const area = partOf(part, "ChartAreaFormat", (held) => held.area);
  const plotArea = partOf(part, "ChartPlotAreaFormat", (held) => held.plotArea);
  const format = () =>
    new WireObject("ChartAreaFormat", {
      objects: {
        Fill: () => chartFill(partOf(area, "ChartFill", ({ fill }) => fill)),
        Border: () => chartLine(partOf(area, "ChartBorder", ({ border }) => border)),
        Font: () => chartFont(partOf(area, "ChartFont", ({ font }) => font)),
      },
    });
  const plotFormat = () =>
    new WireObject("ChartPlotAreaFormat", {
      objects: {
        Fill: () => chartFill(partOf(plotArea, "ChartFill", ({ fill }) => fill)),
        Border: () => chartLine(partOf(plotArea, "ChartBorder", ({ border }) => border)),
      },
    });
  return {
    Format: format,
    PlotArea: () => new WireObject("ChartPlotArea", { objects: { Format: plotFormat } }),
  };
}

/** Excel's `Chart`. */
export function chart(spreadsheet: Spreadsheet, id: string): WireObject {
  const part = chartPart(spreadsheet, id);
  return new WireObject("Chart", {
    id: () => id,
    properties: properties(spreadsheet, part),
    objects: {
      Title: () =>
        chartTitle(
          spreadsheet,
          partOf(part, "ChartTitle", ({ title }) => title),
          () => ownTitle(spreadsheet, part.read()),
        ),
      Legend: () => chartLegend(part),
      Series: () => chartSeriesCollection(spreadsheet, part),
      Axes: () => chartAxes(spreadsheet, part),
      Worksheet: () => spreadsheet.objects.worksheet(sheetNamed(spreadsheet, part.read().sheetId)),
      ...areas(part),
    },
    methods: methods(spreadsheet, part),
  });
}
