import type { ChartDrawing } from "./chartDrawing";
import type { ChartFigures } from "./chartFigures";
import { partKeys } from "./chartParts";
import { queueFrame, queueScales, queueTitle } from "./queueFrame";
import { queueNewSeries } from "./queueSeries";

/**
 * Queues a new chart on a sheet. It begins with the values alone, of which Excel can guess nothing but one series;
 * that and all others are then told their cells, type and looks.
 */
export function queueChart(
  sheet: Excel.Worksheet,
  name: string,
  figures: ChartFigures,
  drawing: ChartDrawing,
): Excel.Chart {
  const chart = sheet.charts.add("Line", figures(partKeys.value), "Columns");
  chart.name = name;
  drawing.series.forEach((each, i) => {
    const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
    queueNewSeries(series, figures, each, drawing.size);
  });
  queueTitle(chart, drawing);
  queueFrame(chart, drawing);
  queueScales(chart, drawing);
  drawing.series.forEach(({ unnamed }, i) => {
    if (unnamed === true) chart.legend.legendEntries.getItemAt(i).visible = false;
  });
  return chart;
}
