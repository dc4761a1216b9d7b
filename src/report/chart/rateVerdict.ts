import type { ChartPoint } from "../../core";
import type { ChartPeriods } from "./chartPeriods";
import { enoughValues } from "./chartProcesses";
import type { ChartProcess } from "./chartSpec";

interface RatePoints {
  readonly points: readonly ChartPoint[];
  readonly processes: readonly ChartProcess[];
  /** By point; null where missing. */
  readonly events: readonly (number | null)[];
  readonly periods: ChartPeriods;
}

/** So many latest values on one side of the average are worth a word. */
const sideRun = 5;
/** As near as rounding. */
const nearEnough = 1e-12;

/**
 * The verdict on the latest proportion or rate, in the words and the order of the core's for values: too few to judge, a
 * control limit breached, a new process of fewer than 12 values, five or more latest values on one side of the average,
 * stable. "" where the current process has no limits.
 */
export function rateVerdict(given: RatePoints): string {
  const { points, processes } = given;
  let at = points.length - 1;
  while (at >= 0 && points[at]?.value === undefined) at -= 1;
  const latest = points[at];
  const current = processes[processes.length - 1];
  if (!latest || !current || latest.average === undefined || at < current.from) return "";
  const provisional = processes.length === 1 && current.values < enoughValues;
  const words =
    tooFew(given, current) ||
    (latest.signal.endsWith("limit breached") ? latest.signal : "") ||
    newProcess(given, current) ||
    besideAverage(points, current, at) ||
    "Stable";
  return `${words}${provisional ? " (provisional)" : ""}`;
}

/** Under one event a period on average, or limits equal though values differ. */
function tooFew({ points, events }: RatePoints, { from, to, values }: ChartProcess): string {
  let total = 0;
  let unmoving = true;
  let differs = false;
  for (let at = from; at <= to; at += 1) {
    const point = points[at];
    if (point?.value === undefined || point.average === undefined) continue;
    total += events[at] ?? 0;
    unmoving &&= point.lower === point.upper;
    differs ||= sideAt(point) !== 0;
  }
  return total < values || (unmoving && differs) ? "Too few to judge" : "";
}

function newProcess({ points, periods }: RatePoints, current: ChartProcess): string {
  if (current.began === "first" || current.values >= enoughValues) return "";
  const period = periods.names[current.from] ?? "";
  if (current.began === "given") return `New process (${period})`;
  const [before, after] = [points[current.from - 1]?.average ?? 0, current.average ?? 0];
  return `Step change ${after > before ? "up" : "down"} (${period})`;
}

function besideAverage(points: readonly ChartPoint[], { from }: ChartProcess, latest: number): string {
  const side = sideAt(points[latest]);
  let first = latest;
  while (side !== 0 && first > from && sideAt(points[first - 1]) === side) first -= 1;
  const run = latest - first + 1;
  return side === 0 || run < sideRun ? "" : `${side > 0 ? "Above" : "Below"} average for ${run} periods`;
}

function sideAt(point: ChartPoint | undefined): -1 | 0 | 1 {
  if (point?.value === undefined || point.average === undefined) return 0;
  const distance = point.value - point.average;
  if (Math.abs(distance) <= nearEnough * Math.abs(point.average)) return 0;
  return distance > 0 ? 1 : -1;
}
