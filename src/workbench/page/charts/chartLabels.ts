import type { Chart, Plugin } from "chart.js";
import { format } from "numfmt";
import type { ChartDrawing } from "../../host";
import { fontOf } from "./fonts";

type Series = ChartDrawing["series"][number];
interface Label {
  readonly index: number;
  readonly text: string;
  readonly look: Series["labels"];
}

function labelsOf(series: Series): Label[] {
  const own = new Map(series.points.map((point) => [point.index, point]));
  return series.plotted.flatMap((figure, index) => {
    const point = own.get(index);
    if (figure === null || !(point?.hasDataLabel ?? series.hasDataLabels)) return [];
    const look = point?.label ?? series.labels;
    const parts = [
      look.showSeriesName ? series.name : "",
      look.showValue ? format(look.numberFormat, figure) : "",
    ].filter((part) => part !== "");
    return [{ index, look, text: look.text ?? parts.join(look.separator) }];
  });
}

/** From the point to the label's anchor, and how the text stands there. */
const places: Readonly<
  Record<string, readonly [dx: number, dy: number, align: CanvasTextAlign, base: CanvasTextBaseline]>
> = {
  Top: [0, -7, "center", "bottom"],
  OutsideEnd: [0, -7, "center", "bottom"],
  Bottom: [0, 7, "center", "top"],
  Left: [-8, 0, "right", "middle"],
  Right: [8, 0, "left", "middle"],
  Center: [0, 0, "center", "middle"],
};

function write(
  chart: Chart,
  dataset: number,
  { index, text, look }: Label,
  whole: Series["labels"]["font"],
): void {
  const element = chart.getDatasetMeta(dataset).data[index];
  if (!element) return;
  const [dx, dy, align, base] = places[look.position ?? "Right"] ?? [8, 0, "left", "middle"];
  const { color, font } = fontOf(look.font, whole, 9);
  const { ctx } = chart;
  ctx.save();
  ctx.font = `${font.style} ${font.weight} ${font.size}px ${font.family}`;
  Object.assign(ctx, { fillStyle: color, textAlign: align, textBaseline: base });
  text.split("\n").forEach((line, n) => {
    // Excel keeps a label within the chart.
    const room = ctx.measureText(line).width * (align === "center" ? 0.5 : 1) + 4;
    const x = Math.min(
      Math.max(element.x + dx, align === "left" ? 0 : room),
      chart.width - (align === "right" ? 0 : room),
    );
    ctx.fillText(line, x, element.y + dy + n * font.size * 1.2);
  });
  ctx.restore();
}

/** Writes the labels that the series and their points were told to show. */
export function labelPlugin({ series, area }: ChartDrawing): Plugin {
  const labels = series.map(labelsOf);
  return {
    id: "dataLabels",
    afterDatasetsDraw: (chart) => {
      labels.forEach((ofSeries, dataset) => {
        for (const label of ofSeries) write(chart, dataset, label, area.font);
      });
    },
  };
}
