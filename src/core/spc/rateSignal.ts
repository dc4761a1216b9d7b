import {
  readCountRates,
  readProportions,
  type CountRateArguments,
  type ProportionArguments,
} from "./rateChart";
import type { ChartReading } from "./readChart";
import { meanOf } from "./sample";
import { signalOf } from "./signal";

/**
 * The verdict on the latest proportion, as `signal` gives it of values. Too few to judge are events of which the process
 * average gives less than one a period.
 * @throws Fault as `proportionChart` does; `#N/A` when the current process has fewer than 2 values.
 */
export function proportionSignal(given: ProportionArguments): string {
  return rateSignalOf(readProportions(given));
}

/**
 * The verdict on the latest rate, as `proportionSignal` gives it of a proportion.
 * @throws Fault as `countRateChart` does; `#N/A` when the current process has fewer than 2 values.
 */
export function countRateSignal(given: CountRateArguments): string {
  return rateSignalOf(readCountRates(given));
}

function rateSignalOf(reading: ChartReading): string {
  const { sample } = reading.chart;
  const { weight, count } = meanOf({ sample, from: reading.current.start, to: reading.current.end });
  return signalOf(reading, weight / count);
}
