import { sampleOf } from "../sample";
import type { Chart } from "./chart";

/** The chart of counts of events from an unchanging source (C): sigma is the root of the average (Shewhart). */
export function cChart(values: Float64Array): Chart {
  return {
    sample: sampleOf(values),
    floor: () => 0,
    ceiling: Infinity,
    unitSigma: (_, average) => Math.sqrt(average),
  };
}
