import type { ChartOptions } from "chart.js";
import { format } from "numfmt";
import type { ChartDrawing } from "../../host";
import { type FontLook, fontOf } from "./fonts";
import { dashOf, pixelsPerPoint } from "./strokes";

type Axis = ChartDrawing["axes"]["category"];
type Scales = NonNullable<ChartOptions<"line" | "bar">["scales"]>;

const grey = "#D9D9D9";

function gridOf({ majorGridlines: { visible, line }, majorTickMark }: Axis) {
  const width = (line.weight ?? 0.75) * pixelsPerPoint;
  return {
    drawOnChartArea: visible && line.lineStyle !== "None",
    drawTicks: majorTickMark !== "None",
    tickLength: majorTickMark === "None" ? 0 : 4,
    color: line.color ?? grey,
    lineWidth: width,
    tickColor: "#8C8C8C",
  };
}

function lineOf({ line }: Axis) {
  const width = (line.weight ?? 0.75) * pixelsPerPoint;
  return {
    display: line.lineStyle !== "None",
    color: line.color ?? grey,
    width,
    dash: dashOf(line.lineStyle, width),
  };
}

function shared(axis: Axis, font: FontLook) {
  return {
    display: axis.visible,
    reverse: axis.reversePlotOrder,
    grid: gridOf(axis),
    border: lineOf(axis),
    title: {
      display: axis.title.visible,
      text: axis.title.text.split("\n"),
      ...fontOf(axis.title.font, font, 10),
    },
  };
}

/** Excel's spacing of the words; it leaves out what there is no room for where none is set. */
function categoryTicks(axis: Axis, categories: readonly string[], font: FontLook) {
  const { tickLabelSpacing: spacing, textOrientation } = axis;
  return {
    display: axis.tickLabelPosition !== "None",
    ...fontOf(axis.font, font, 9),
    padding: 4,
    autoSkip: spacing === null,
    ...(textOrientation === null
      ? { maxRotation: 90 }
      : { minRotation: textOrientation, maxRotation: textOrientation }),
    callback: (_: unknown, index: number) =>
      spacing === null || index % spacing === 0 ? (categories[index] ?? "") : null,
  };
}

/** The axes with the scale that the host says Excel has. */
export function chartScales({ axes, categories, area, series }: ChartDrawing): Scales {
  const { minimum, maximum, majorUnit } = axes.value.scale;
  const columns = series.some(({ type }) => type === "ColumnClustered");
  return {
    x: {
      type: "category",
      ...shared(axes.category, area.font),
      offset: columns || axes.value.isBetweenCategories,
      ticks: categoryTicks(axes.category, categories, area.font),
    },
    y: {
      type: "linear",
      ...shared(axes.value, area.font),
      min: minimum,
      max: maximum,
      ticks: {
        display: axes.value.tickLabelPosition !== "None",
        stepSize: majorUnit,
        padding: 6,
        ...fontOf(axes.value.font, area.font, 9),
        callback: (figure) => format(axes.value.shownFormat, Number(figure)),
      },
    },
  };
}
