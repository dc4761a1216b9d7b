import { wordsAt } from "../series/timeline";
import { latestLimits } from "./currentLimits";
import type { PointLimits } from "./limits/processLimits";
import { isCount, readChart, type ChartArguments, type ChartReading } from "./readChart";
import { sideOf, type Side } from "./sideOf";
import { enoughBefore } from "./stepChanges/runStepChanges";
import { valueAt } from "./valueAt";

/** So many latest values on one side of the average are worth a word. */
const sideRun = 5;

/**
 * The verdict on the latest value, in the papers' words. The first that holds: too few to judge, a limit breached, a
 * new process of fewer than 12 values, five or more latest values on one side of the average, stable. With fewer
 * than 12 values in an only process it is provisional.
 * @throws Fault as `currentLimits` does.
 */
export function signal(given: ChartArguments): string {
  return signalOf(readChart(given));
}

/** The same of arguments that were read before; `events` are those of a period by an average of 1. */
export function signalOf(reading: ChartReading, events = 1): string {
  const limits = latestLimits(reading);
  const provisional = reading.processes.length === 1 && reading.current.values < enoughBefore;
  const words =
    tooFew(reading, limits, events) ||
    breach(reading, limits) ||
    newProcess(reading) ||
    besideAverage(reading, limits) ||
    "Stable";
  return `${words}${provisional ? " (provisional)" : ""}`;
}

function tooFew(
  { chart: { sample }, current: { start, end } }: ChartReading,
  { average, sigma, lineWidth }: PointLimits,
  events: number,
): string {
  const amounts = sample.amounts.subarray(start, end).filter((amount) => !Number.isNaN(amount));
  const values = sample.values.subarray(start, end);
  const rare = average * events < 1 && amounts.every(isCount);
  const unmoving = sigma === 0 && values.some((value) => sideOf(value, average, lineWidth) !== 0);
  return rare || unmoving ? "Too few to judge" : "";
}

function breach({ chart, latest }: ChartReading, { lower, upper, lineWidth }: PointLimits): string {
  const value = valueAt(chart.sample.values, latest);
  if (sideOf(value, upper, lineWidth) > 0) return "Upper control limit breached";
  return sideOf(value, lower, lineWidth) < 0 ? "Lower control limit breached" : "";
}

function newProcess({ current, series }: ChartReading): string {
  if (current.began === "first" || current.values >= enoughBefore) return "";
  const period = wordsAt(series.timeline, current.start);
  if (current.began === "given") return `New process (${period})`;
  return `Step change ${current.direction > 0 ? "up" : "down"} (${period})`;
}

function besideAverage(
  { chart, current, latest }: ChartReading,
  { average, lineWidth }: PointLimits,
): string {
  const sideAt = (point: number): Side => sideOf(valueAt(chart.sample.values, point), average, lineWidth);
  const side = sideAt(latest);
  let first = latest;
  while (side !== 0 && first > current.start && sideAt(first - 1) === side) first -= 1;
  const run = latest - first + 1;
  if (side === 0 || run < sideRun) return "";
  return `${side > 0 ? "Above" : "Below"} average for ${run} periods`;
}
