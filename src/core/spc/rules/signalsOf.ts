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
  for (const process of processes) judge(chart, process, rules, signals);
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
  for (const { flags, above, below } of rules) {
    flags(points).forEach((side, point) => {
      if (side !== 0 && signals[start + point] === "") signals[start + point] = side > 0 ? above : below;
    });
  }
}
