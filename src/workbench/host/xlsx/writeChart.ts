import type { Worksheet } from "@cj-tech-master/excelts";
import type {
  AddChartSeriesOptions,
  ChartAxis,
  ChartData,
  ChartModel,
  ChartParagraph,
  SeriesBase,
} from "@cj-tech-master/excelts/chart";
import { absolute, type ChartDrawing } from "../../model";
import { seriesParts } from "./chartSeriesParts";
import { fileFont, fileLine, fileShape } from "./chartShapes";

type Series = ChartDrawing["series"][number];
type Axis = ChartDrawing["axes"]["category"];

const kinds = { ColumnClustered: "bar", Area: "area" } as const;
const kindOf = ({ type }: Series): "bar" | "area" | "line" =>
  type in kinds ? kinds[type as keyof typeof kinds] : "line";

/** Series whose cells are gone have nothing to be written from. */
function sourceOf({ name, nameFrom, values, xValues }: Series): AddChartSeriesOptions | undefined {
  if (values === null || values === "#REF!") return undefined;
  return {
    name: nameFrom === null || nameFrom === "#REF!" ? name : { formula: absolute(nameFrom) },
    values: absolute(values),
    ...(xValues === null || xValues === "#REF!" ? {} : { categories: absolute(xValues) }),
  };
}

/** The title's words, with each stretch of a look of its own. */
function paragraphs({ title, area }: ChartDrawing): ChartParagraph[] {
  let start = 0;
  return title.text.split("\n").map((text) => {
    const run = title.runs.find((one) => one.start <= start && start < one.start + one.length);
    start += text.length + 1;
    const font = run?.font ?? { ...title.font, color: title.font.color ?? area.font.color };
    return { runs: [{ text, properties: fileFont(font, 14) }] };
  });
}

const ticks = { None: "none", Cross: "cross", Inside: "inside", Outside: "outside" } as const;
const labelPlaces = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;
const tickOf = (name: string): NonNullable<ChartAxis["majorTickMark"]> => ticks[name as keyof typeof ticks];

function writeAxis(axis: ChartAxis, look: Axis): void {
  const gridlines = fileLine(look.majorGridlines.line) ?? {};
  const rotation = look.textOrientation === null ? {} : { rotation: -look.textOrientation * 60_000 };
  axis.delete = !look.visible;
  axis.majorTickMark = tickOf(look.majorTickMark);
  axis.minorTickMark = tickOf(look.minorTickMark);
  axis.tickLblPos = labelPlaces[look.tickLabelPosition as keyof typeof labelPlaces];
  axis.txPr = { ...fileFont(look.font, 9), ...rotation };
  axis.spPr = { line: fileLine(look.line) ?? {} };
  if (look.majorGridlines.visible) axis.majorGridlines = { line: gridlines };
  else delete axis.majorGridlines;
  if (look.title.visible) {
    const runs = [{ text: look.title.text, properties: fileFont(look.title.font, 10) }];
    axis.title = { text: { paragraphs: [{ runs }] }, overlay: false };
  }
}

function writeAxes(chart: ChartData, { axes }: ChartDrawing): void {
  for (const axis of chart.plotArea.axes) {
    writeAxis(axis, axis.axisType === "val" ? axes.value : axes.category);
    if (axis.axisType === "cat") {
      const { tickLabelSpacing, tickMarkSpacing } = axes.category;
      if (tickLabelSpacing !== null) axis.tickLblSkip = tickLabelSpacing;
      if (tickMarkSpacing !== null) axis.tickMarkSkip = tickMarkSpacing;
    }
    if (axis.axisType !== "val") continue;
    const { minimum, maximum, majorUnit, numberFormat, isBetweenCategories } = axes.value;
    axis.scaling = {
      ...axis.scaling,
      ...(minimum === null ? {} : { min: minimum }),
      ...(maximum === null ? {} : { max: maximum }),
    };
    if (majorUnit !== null) axis.majorUnit = majorUnit;
    axis.numFmt = { formatCode: numberFormat ?? "General", sourceLinked: axes.value.linkNumberFormat };
    axis.crossBetween = isBetweenCategories ? "between" : "midCat";
  }
}

const legendSides = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;

function writeLegend(chart: ChartData, { legend, series }: ChartDrawing): void {
  if (!legend.visible) {
    delete chart.legend;
    return;
  }
  const hidden = series.flatMap(({ inLegend }, index) => (inLegend ? [] : [{ index, delete: true }]));
  chart.legend = {
    legendPos: legendSides[legend.position as keyof typeof legendSides],
    overlay: legend.overlay,
    txPr: fileFont(legend.font, 9),
    ...(hidden.length > 0 ? { legendEntries: hidden } : {}),
  };
}

const blanks = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;

function writeLooks(model: ChartModel, drawing: ChartDrawing, written: readonly Series[]): void {
  const { chart } = model;
  const { title, area, plotArea } = drawing;
  chart.plotVisOnly = drawing.plotVisibleOnly;
  chart.dispBlanksAs = blanks[drawing.displayBlanksAs as keyof typeof blanks];
  chart.autoTitleDeleted = !title.visible;
  if (title.visible) chart.title = { text: { paragraphs: paragraphs(drawing) }, overlay: title.overlay };
  else delete chart.title;
  writeLegend(chart, drawing);
  writeAxes(chart, drawing);
  model.spPr = fileShape(area.fill.color, area.border);
  chart.plotArea.spPr = fileShape(plotArea.fill.color, plotArea.border);
  const series = chart.plotArea.chartTypes.flatMap((group) => group.series as SeriesBase[]);
  series.forEach((one, i) => {
    const look = written[i];
    if (look) Object.assign(one, seriesParts(look), { index: i, order: drawing.series.indexOf(look) });
  });
}

/** Writes a chart with the cells it reads, its looks and its place. */
export function writeChart(
  sheet: Worksheet,
  drawing: ChartDrawing,
  place: Parameters<Worksheet["addChart"]>[1],
): void {
  const found = drawing.series.flatMap((series) => {
    const source = sourceOf(series);
    return source ? [{ series, source, kind: kindOf(series) }] : [];
  });
  const groups = [...new Set(found.map(({ kind }) => kind))].map((kind) => {
    const ofKind = found.filter((one) => one.kind === kind);
    return { type: kind, ofKind, series: ofKind.map(({ source }) => source) };
  });
  if (groups.length === 0) return;
  sheet.addComboChart({ groups: groups.map(({ type, series }) => ({ type, series, smooth: false })) }, place);
  const written = groups.flatMap(({ ofKind }) => ofKind.map(({ series }) => series));
  sheet
    .getCharts()
    .at(-1)
    ?.mutate((model) => {
      writeLooks(model, drawing, written);
    });
}
