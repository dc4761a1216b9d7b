import { isOmitted, readCells } from "../series/cells";
import { Fault } from "../series/fault";
import { readWhole, readWord } from "../series/readOptions";
import { latestOf, readSeriesTo, type Series, type SeriesArguments } from "../series/readSeries";
import { wordsAt } from "../series/timeline";
import { cChart } from "./limits/c";
import type { Chart } from "./limits/chart";
import { xmrChart } from "./limits/xmr";
import { processesOf, type Process, type Processes } from "./processes";
import { readSteps, type Steps } from "./stepChanges/steps";

export interface ChartArguments extends SeriesArguments {
  readonly method?: unknown;
  readonly steps?: unknown;
  readonly fix?: unknown;
}

/** A series with its chart and processes: what every control-limit function starts from. */
export interface ChartReading extends Processes {
  readonly series: Series;
  readonly chart: Chart;
  readonly current: Process;
  /** The point of the last value. */
  readonly latest: number;
}

/** Fixed limits need at least as many values as a process needs to be more than provisional. */
const leastFix = 12;
const mostFix = 1048575;

/**
 * Reads the arguments of a control chart.
 * @throws Fault as `readSeriesTo` and `readSteps` do; `#VALUE!` for a method, fix or count that can't be.
 */
export function readChart(given: ChartArguments): ChartReading {
  const series = readSeriesTo(given);
  const method = readWord(given.method, "method", ["XmR", "C"]);
  if (method === "C") checkCounts(given.values, series);
  const chart = method === "C" ? cChart(series.values) : xmrChart(series.values);
  const steps = readSteps(given.steps, series.timeline);
  const fix = readFix(given.fix);
  if (fix !== undefined && steps.kind === "stable") {
    throw new Fault("#VALUE!", "fix", "can't be used where steps is stable or stable12", fix);
  }
  return chartOf(series, chart, steps, fix);
}

/** A chart of a series with its processes. */
export function chartOf(series: Series, chart: Chart, steps: Steps, fix?: number): ChartReading {
  const { processes, stepChanges } = processesOf(chart, steps, fix);
  const current = processes[processes.length - 1];
  const latest = latestOf(series.values);
  if (!current || latest < 0) throw new Fault("#N/A", "values", "has no values");
  return { series, chart, processes, stepChanges, current, latest };
}

function readFix(given: unknown): number | undefined {
  if (isOmitted(given)) return undefined;
  return readWhole(given, "fix", { from: leastFix, to: mostFix, otherwise: leastFix });
}

function checkCounts(given: unknown, { values, timeline }: Series): void {
  const wrong = values.findIndex((value) => !Number.isNaN(value) && !isCount(value));
  if (wrong < 0) return;
  const cells = readCells(given, "values");
  const position = cells.positionOf(timeline.places.indexOf(wrong)) || wordsAt(timeline, wrong);
  throw new Fault("#VALUE!", "values", "is not a whole count of 0 or more", values[wrong], position);
}

export function isCount(value: number): boolean {
  return value >= 0 && Number.isInteger(value);
}
