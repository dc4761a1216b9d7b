import { localAddress } from "../area";
import { sheetNamed } from "../sheets";
import { numberFormats } from "../shown";
import type { Spreadsheet } from "../spreadsheet";
import type { ChartRecord, PointRecord, Reference, SeriesRecord, TitleRecord } from "./chartRecord";
import { categoryWords, plottedFigures } from "./chartFigures";
import { cornersOn, placeOf } from "./chartPlace";
import { automaticColor, markerOf } from "./chartLooks";
import { referenceAddress, referencedArea } from "./chartReference";
import { axisScale } from "./chartScale";
import { ownTitle, seriesName, wordsOf } from "./chartWords";
import { chartsOn } from "./charts";

const cell = ({ row, column }: { row: number; column: number }) =>
  localAddress({ row, column, rows: 1, columns: 1 });

function positionOf(spreadsheet: Spreadsheet, chart: ChartRecord) {
  const place = placeOf(sheetNamed(spreadsheet, chart.sheetId), chart);
  return { ...place, from: cell(chart.from), to: cell(chart.to) };
}

function titleOf(spreadsheet: Spreadsheet, title: TitleRecord, own: string) {
  return {
    ...title,
    text: title.visible ? (wordsOf(spreadsheet, title.text) ?? own) : "",
    /** The cell that the text stands in, or null. */
    from: addressOf(spreadsheet, title.text),
  };
}

function addressOf(spreadsheet: Spreadsheet, held: string | Reference | null): string | null {
  return typeof held === "object" && held !== null ? referenceAddress(spreadsheet, held) : null;
}

/** What a point has of its own; null is as its series. */
function pointOf(index: number, { line, fill, hasDataLabel, label, ...marker }: PointRecord) {
  return { index, ...line, fill: fill.color, ...marker, hasDataLabel, label };
}

function seriesOf(spreadsheet: Spreadsheet, chart: ChartRecord, series: SeriesRecord) {
  const { chartType, line, fill, points, categories, values, name, ...others } = series;
  return {
    ...others,
    name: seriesName(spreadsheet, chart, series),
    /** The cells that hold the name, or null. */
    nameFrom: addressOf(spreadsheet, name),
    type: chartType,
    values: addressOf(spreadsheet, values),
    xValues: addressOf(spreadsheet, categories),
    ...line,
    fill: fill.color,
    /** As it is drawn: with what was left to Excel chosen. */
    shown: {
      color: line.color ?? automaticColor(chart, series),
      weight: line.weight ?? 2.25,
      marker: markerOf(chart, series),
    },
    points: Object.entries(points).map(([index, point]) => pointOf(Number(index), point)),
    /** What Excel plots for the cells of `values`: null is a gap. */
    plotted: plottedFigures(spreadsheet, chart, values),
  };
}

/** The format of the axis of values: its own, or that of the first value. */
function valueFormat(spreadsheet: Spreadsheet, { axes, series }: ChartRecord): string {
  const { numberFormat, linkNumberFormat } = axes.value;
  const area = referencedArea(spreadsheet, series[0]?.values ?? null);
  if (!linkNumberFormat || !area) return numberFormat ?? "General";
  return numberFormats({ ...area, rows: 1, columns: 1 })[0]?.[0] ?? "General";
}

/** What the host was told of a chart; null and "Automatic" are left to Excel. */
export function chartDrawing(spreadsheet: Spreadsheet, chart: ChartRecord) {
  const { id, name, legend, area, plotArea, displayBlanksAs, plotVisibleOnly, plotBy } = chart;
  const { title, axes, series, sheetId } = chart;
  const axis = (name: keyof typeof axes) => ({
    ...axes[name],
    title: titleOf(spreadsheet, axes[name].title, "Axis Title"),
  });
  return structuredClone({
    id,
    name,
    sheet: sheetNamed(spreadsheet, sheetId).getSheetName(),
    type: series[0]?.chartType ?? "ColumnClustered",
    position: positionOf(spreadsheet, chart),
    corners: cornersOn(sheetNamed(spreadsheet, sheetId), chart),
    title: titleOf(spreadsheet, title, ownTitle(spreadsheet, chart)),
    legend,
    area,
    plotArea,
    displayBlanksAs,
    plotVisibleOnly,
    plotBy,
    axes: {
      category: axis("category"),
      value: {
        ...axis("value"),
        scale: axisScale(spreadsheet, chart),
        shownFormat: valueFormat(spreadsheet, chart),
      },
    },
    categories: categoryWords(spreadsheet, chart),
    series: series.map((one) => seriesOf(spreadsheet, chart, one)),
  });
}

export type ChartDrawing = ReturnType<typeof chartDrawing>;

/** Every chart of the workbook, the first added first. */
export function chartRecords(spreadsheet: Spreadsheet): ChartDrawing[] {
  return chartsOn(spreadsheet).map((chart) => chartDrawing(spreadsheet, chart));
}
