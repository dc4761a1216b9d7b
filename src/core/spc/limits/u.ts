import type { Sample } from "../sample";
import type { Chart } from "./chart";
import { laneySpread } from "./laneySpread";

/**
 * The chart of rates of events (U): sigma is √(rate / exposure), so limits follow the exposure. With Laney's correction
 * (U′) it is stretched by how much the standardised rates really vary from period to period.
 */
export function uChart(sample: Sample, laney: boolean, screened = true): Chart {
  return {
    sample,
    floor: () => 0,
    ceiling: Infinity,
    unitSigma: (part, average) => {
      const sigma = Math.sqrt(average);
      return laney ? laneySpread(part, average, sigma, screened) : sigma;
    },
  };
}
