import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartDataset,
  type ChartOptions,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  SubTitle,
  Title,
} from "chart.js";
import type { ChartDrawing } from "../../host";
import { chartDatasets } from "./chartDatasets";
import { labelPlugin } from "./chartLabels";
import { chartScales } from "./chartScales";
import { fontOf } from "./fonts";
import { dashOf, pixelsPerPoint } from "./strokes";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  SubTitle,
  Title,
);

const fillOf = (color: string, automatic: string) =>
  color === "Automatic" ? automatic : color === "None" ? "transparent" : color;

/** The two grounds: that of the whole chart and that of the plot. */
function grounds({ area, plotArea }: ChartDrawing): Plugin {
  return {
    id: "grounds",
    beforeDraw: ({ ctx, width, height, chartArea: { left, top, right, bottom } }) => {
      ctx.save();
      ctx.fillStyle = fillOf(area.fill.color, "#FFFFFF");
      ctx.fillRect(0, 0, width, height);
      ctx.fillStyle = fillOf(plotArea.fill.color, "transparent");
      ctx.fillRect(left, top, right - left, bottom - top);
      if (area.border.lineStyle !== "None") {
        ctx.strokeStyle = area.border.color ?? "#D9D9D9";
        ctx.lineWidth = (area.border.weight ?? 0.75) * pixelsPerPoint;
        ctx.strokeRect(0.5, 0.5, width - 1, height - 1);
      }
      ctx.restore();
    },
  };
}

/** A title's later lines may have a font of their own; the library writes them as a second title. */
function titles({ title, area }: ChartDrawing) {
  const tail = title.runs.find(({ start }) => start > 0 && title.text[start - 1] === "\n");
  const first = tail ? title.text.slice(0, tail.start - 1) : title.text;
  const second = tail ? title.text.slice(tail.start) : "";
  return {
    title: {
      display: title.visible,
      text: first.split("\n"),
      padding: { top: 2, bottom: second === "" ? 8 : 2 },
      ...fontOf(title.font, area.font, 14),
    },
    subtitle: {
      display: title.visible && second !== "",
      text: second.split("\n"),
      padding: { bottom: 8 },
      ...fontOf(tail?.font ?? title.font, area.font, 10),
    },
  };
}

const sides = { Top: "top", Bottom: "bottom", Left: "left", Right: "right", Corner: "right" } as const;

function legendOf({ legend, area, series }: ChartDrawing): NonNullable<ChartOptions["plugins"]>["legend"] {
  const { color, font } = fontOf(legend.font, area.font, 9);
  return {
    display: legend.visible,
    position: sides[legend.position as keyof typeof sides],
    labels: {
      color,
      font,
      usePointStyle: true,
      pointStyleWidth: 20,
      boxHeight: 6,
      filter: ({ datasetIndex }) => series[datasetIndex ?? -1]?.inLegend === true,
      sort: (a, b) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0),
      generateLabels: (chart) => legendKeys(chart, series, color),
    },
    // A click would hide a series, which Excel's legend does not do.
    onClick: () => undefined,
  };
}

/** A line's key is a piece of the line; markers without a line have their marker for a key. */
function legendKeys(chart: Chart, series: ChartDrawing["series"], fontColor: string) {
  return Chart.defaults.plugins.legend.labels.generateLabels(chart).map((label) => {
    const one = series[label.datasetIndex ?? -1];
    if (!one || one.type === "ColumnClustered" || one.type === "Area")
      return { ...label, fontColor, pointStyle: "rect" as const };
    const width = one.shown.weight * pixelsPerPoint;
    const line = { strokeStyle: one.shown.color, lineWidth: width, lineDash: dashOf(one.lineStyle, width) };
    if (one.lineStyle !== "None") return { ...label, ...line, fontColor, pointStyle: "line" as const };
    const { fill, border } = one.shown.marker;
    return { ...label, fontColor, fillStyle: fill, strokeStyle: border, lineWidth: 1 };
  });
}

/** Draws a chart into a canvas as the host was told of it. */
export function drawChart(
  canvas: HTMLCanvasElement,
  drawing: ChartDrawing,
): { readonly destroy: () => void } {
  return new Chart(canvas, {
    type: "line",
    data: { labels: drawing.categories, datasets: chartDatasets(drawing) as ChartDataset<"line">[] },
    options: {
      animation: false,
      responsive: false,
      events: [],
      layout: { padding: 10 },
      plugins: { ...titles(drawing), legend: legendOf(drawing) },
      scales: chartScales(drawing),
    } as ChartOptions<"line">,
    plugins: [grounds(drawing), labelPlugin(drawing)] as Plugin<"line">[],
  });
}
