import type { ChartDrawing, SeriesDrawing } from "./chartDrawing";
import type { ChartFigures } from "./chartFigures";
import { queueScales, queueTitle, titleText } from "./queueFrame";
import { queuePoints } from "./queuePoints";
import { bindSeries, queueNewSeries, queueSeriesLook } from "./queueSeries";
import { seriesLook } from "./seriesLook";

/** From what a chart shows to what it is to show. */
export interface Redraw {
  readonly wanted: ChartDrawing;
  readonly drawn: ChartDrawing;
  /** How many rows the figures have, and had at most. */
  readonly rows: { readonly wanted: number; readonly most: number };
  /** The names of the series that the chart has, in order. */
  readonly present: readonly string[];
  /** Whether a series that the chart lacks is to be added. */
  readonly adds: (series: SeriesDrawing) => boolean;
  /** The title is the person's own: it stays. */
  readonly ownTitle: boolean;
}

/**
 * Queues what differs between two drawings of a chart, and the cells of every series. Where the chart stands, how
 * large it is and what else the person changed of it stays as it is; so do series of their own.
 */
export function queueRedraw(chart: Excel.Chart, figures: ChartFigures, redraw: Redraw): void {
  const { wanted, drawn, present, ownTitle } = redraw;
  if (!ownTitle && titleText(wanted) !== titleText(drawn)) queueTitle(chart, wanted);
  if (scales(wanted) !== scales(drawn)) queueScales(chart, wanted);
  const names = queueAllSeries(chart, figures, redraw);
  // Excel counts the legend's entries anew when there are other series.
  if (names.join("\n") !== present.join("\n")) queueUnnamed(chart, wanted, names);
}

/** Gives the names of the series that the chart has then, in order. */
function queueAllSeries(chart: Excel.Chart, figures: ChartFigures, redraw: Redraw): string[] {
  const { wanted, drawn, present, adds } = redraw;
  // As the chart's series stand after each step.
  const names = [...present];
  let last = -1;
  for (const series of wanted.series) {
    const before = drawn.series.find((each) => isSameSeries(each, series));
    const at = placeOf(names, [series, before]);
    if (at >= 0) {
      queueSeries(chart.series.getItemAt(at), figures, { ...redraw, series, before });
      names[at] = series.name;
      last = at;
    } else if (adds(series)) {
      last += 1;
      names.splice(last, 0, series.name);
      queueNewSeries(chart.series.add(series.name, last), figures, series, wanted.size);
    }
  }
  for (const series of drawn.series) {
    const at = placeOf(names, [series]);
    if (at < 0 || wanted.series.some((each) => isSameSeries(each, series))) continue;
    chart.series.getItemAt(at).delete();
    names.splice(at, 1);
  }
  return names;
}

function queueUnnamed(chart: Excel.Chart, { series }: ChartDrawing, names: readonly string[]): void {
  for (const { name, unnamed } of series) {
    const at = unnamed === true ? names.indexOf(name) : -1;
    if (at >= 0) chart.legend.legendEntries.getItemAt(at).visible = false;
  }
}

/** A part has one series that the legend names; of a live chart's two that look the same it leaves one out. */
export function isSameSeries(a: SeriesDrawing, b: SeriesDrawing): boolean {
  return a.part === b.part && (a.unnamed ?? false) === (b.unnamed ?? false);
}

function scales({ axis, numberFormat, labelEvery }: ChartDrawing): string {
  return JSON.stringify([axis, numberFormat, labelEvery]);
}

function placeOf(present: readonly string[], series: readonly (SeriesDrawing | undefined)[]): number {
  const found = series.map((each) => (each === undefined ? -1 : present.indexOf(each.name)));
  return found.find((at) => at >= 0) ?? -1;
}

interface SeriesChange extends Redraw {
  readonly series: SeriesDrawing;
  readonly before: SeriesDrawing | undefined;
}

function queueSeries(
  held: Excel.ChartSeries,
  figures: ChartFigures,
  { series, before, wanted, drawn, rows }: SeriesChange,
): void {
  if (series.name !== before?.name) held.name = series.name;
  const stays = before && withPoints(before, (row) => row < rows.wanted);
  if (before && stays && stays.points.length < before.points.length) {
    // Points past a shorter end keep their looks and would show them again: they lose them while they are there.
    bindSeries(held, figures, series, rows.most);
    queuePoints(held, { ...before, points: stays.points }, drawn.size, before);
  }
  bindSeries(held, figures, series);
  const same =
    before !== undefined &&
    JSON.stringify(seriesLook(series, wanted.size)) === JSON.stringify(seriesLook(before, drawn.size));
  if (!same) queueSeriesLook(held, series, wanted.size);
  // What is set for a whole series is set for its points as well.
  queuePoints(held, series, wanted.size, same ? stays : stays && { ...stays, points: labelsOf(stays) });
}

function withPoints(series: SeriesDrawing, holds: (row: number) => boolean): SeriesDrawing {
  return { ...series, points: series.points.filter(([row]) => holds(row)) };
}

/** Labels alone outlive a new look of their series. */
function labelsOf({ points }: SeriesDrawing): SeriesDrawing["points"] {
  return points.flatMap(([row, { label, side }]) =>
    label === undefined ? [] : [[row, { label, ...(side && { side }) }] as const],
  );
}
