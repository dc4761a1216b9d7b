import type { Sample } from "../sample";
import type { Chart } from "./chart";
import { laneySpread } from "./laneySpread";

/**
 * The chart of proportions (P): sigma is √(p(1 - p) / cases), so limits follow the number of cases. With Laney's
 * correction (P′) it is stretched by how much the standardised proportions really vary from period to period.
 */
export function pChart(sample: Sample, laney: boolean, screened = true): Chart {
  return {
    sample,
    floor: () => 0,
    ceiling: 1,
    unitSigma: (part, average) => {
      const sigma = Math.sqrt(average * (1 - average));
      return laney ? laneySpread(part, average, sigma, screened) : sigma;
    },
  };
}
