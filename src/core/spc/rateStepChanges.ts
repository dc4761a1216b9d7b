import {
  readCountRates,
  readProportions,
  type CountRateArguments,
  type ProportionArguments,
} from "./rateChart";
import { stepChangesOf, type ReportedStepChange } from "./stepChangeTable";

/**
 * The step changes of a series of proportions and the candidates not used, as `stepChanges` gives those of values.
 * Averages are all events over all cases, and periods of more cases tell more: `standardErrors` is |average of the run -
 * average before| / (sigma of one case × √(1/cases of the run + 1/cases before)).
 * @throws Fault as `proportionChart` does.
 */
export function proportionStepChanges(given: ProportionArguments): readonly ReportedStepChange[] {
  return stepChangesOf(readProportions(given));
}

/**
 * The step changes of a series of rates, as `proportionStepChanges` gives those of proportions.
 * @throws Fault as `countRateChart` does.
 */
export function countRateStepChanges(given: CountRateArguments): readonly ReportedStepChange[] {
  return stepChangesOf(readCountRates(given));
}
