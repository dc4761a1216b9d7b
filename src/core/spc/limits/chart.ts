import type { Part, Sample } from "../sample";

/** A kind of control chart over its sample. Each kind is a file of its own here. */
export interface Chart {
  readonly sample: Sample;
  /** No limit is shown below the floor or above the ceiling: a count can't be below 0. Asked only of limits below 0. */
  readonly floor: () => number;
  readonly ceiling: number;
  /** Sigma of a point of weight 1 by this part of a sample and its average; NaN where the part can't say. */
  readonly unitSigma: (part: Part, average: number) => number;
}
