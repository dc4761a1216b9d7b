import type { Chart } from "../limits/chart";
import { pointLimitsOf } from "../limits/processLimits";
import type { Process } from "../processes";
import type { Rule } from "./rule";

/** The signal of each point of a chart: the first rule it shows, "" for none. Each process is judged on its own. */
export function signalsOf(
  chart: Chart,
  processes: readonly Process[],
  rules: readonly Rule[],
): readonly string[] {
  const signals = new Array<string>(chart.sample.values.length).fill("");
  // The first rule comes last, and so has the last word.
  const lastFirst = [...rules].reverse();
  for (const process of processes) judge(chart, process, lastFirst, signals);
  return signals;
}

function judge(
  chart: Chart,
  { start, end, limits }: Process,
  rules: readonly Rule[],
  signals: string[],
): void {
  if (!limits) return;
  const same = chart.sample.weights ? undefined : limits.unitSigma;
  const points = {
    values: chart.sample.values.subarray(start, end),
    average: limits.average,
    sigmaAt: (point: number) => same ?? pointLimitsOf(chart, limits, start + point).sigma,
  };
  for (const { scan, above, below } of rules) {
    scan(points, (point, side) => (signals[start + point] = side > 0 ? above : below));
  }
}
