import type {
  AxisRecord,
  ChartRecord,
  Corner,
  FillLook,
  FontLook,
  GridlinesRecord,
  LabelLook,
  LineLook,
  PointRecord,
  SeriesRecord,
  TitleRecord,
} from "./chartRecord";

const font = (): FontLook => ({
  bold: false,
  italic: false,
  underline: "None",
  color: null,
  size: null,
  name: null,
});
const line = (): LineLook => ({ color: null, lineStyle: "Automatic", weight: null });
const noLine = (): LineLook => ({ color: null, lineStyle: "None", weight: null });
const fill = (): FillLook => ({ color: "Automatic" });
const title = (visible: boolean): TitleRecord => ({
  visible,
  text: null,
  overlay: false,
  font: font(),
  runs: [],
});
const gridlines = (visible: boolean): GridlinesRecord => ({ visible, line: line() });

function axis(kind: "category" | "value"): AxisRecord {
  return {
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    numberFormat: null,
    linkNumberFormat: true,
    tickLabelSpacing: null,
    tickMarkSpacing: null,
    tickLabelPosition: "NextToAxis",
    majorTickMark: "None",
    minorTickMark: "None",
    categoryType: "Automatic",
    reversePlotOrder: false,
    isBetweenCategories: true,
    textOrientation: null,
    majorGridlines: gridlines(kind === "value"),
    minorGridlines: gridlines(false),
    title: title(false),
    // A new line chart draws the axis that its categories stand on, and not the one of its values.
    line: kind === "category" ? line() : noLine(),
    font: font(),
  };
}

export function newLabel(): LabelLook {
  return {
    text: null,
    position: null,
    showValue: true,
    showSeriesName: false,
    showCategoryName: false,
    showLegendKey: false,
    separator: ", ",
    numberFormat: "General",
    linkNumberFormat: true,
    font: font(),
  };
}

export function newPoint(): PointRecord {
  return {
    markerStyle: null,
    markerSize: null,
    markerBackgroundColor: null,
    markerForegroundColor: null,
    line: { color: null, lineStyle: null, weight: null },
    fill: { color: null },
    hasDataLabel: null,
    label: null,
  };
}

export function newSeries(chartType: string, data: Partial<SeriesRecord> = {}): SeriesRecord {
  return {
    name: null,
    chartType,
    values: null,
    categories: null,
    markerStyle: "Automatic",
    markerSize: null,
    markerBackgroundColor: null,
    markerForegroundColor: null,
    line: line(),
    fill: fill(),
    smooth: false,
    gapWidth: 219,
    overlap: -27,
    hasDataLabels: false,
    labels: newLabel(),
    inLegend: true,
    points: {},
    ...data,
  };
}

/** What Excel gives a new chart: a title, a legend where there are several series, gridlines of the values. */
export function newChart(
  { id, sheetId, name }: Pick<ChartRecord, "id" | "sheetId" | "name">,
  place: { readonly from: Corner; readonly to: Corner },
  series: SeriesRecord[],
): ChartRecord {
  return {
    id,
    sheetId,
    name,
    ...place,
    title: title(true),
    legend: {
      visible: series.length > 1,
      position: "Bottom",
      overlay: false,
      font: font(),
      fill: fill(),
      border: line(),
    },
    area: { fill: fill(), border: line(), font: font() },
    plotArea: { fill: fill(), border: noLine() },
    axes: { category: axis("category"), value: axis("value") },
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: true,
    plotBy: "Columns",
    series,
  };
}
