import { alternating } from "./alternating";
import { avoidingAverage } from "./avoidingAverage";
import { beyondLimits } from "./beyondLimits";
import { fourOfFiveBeyondOneSigma } from "./fourOfFiveBeyondOneSigma";
import { huggingAverage } from "./huggingAverage";
import type { Rule } from "./rule";
import { runOnOneSide } from "./runOnOneSide";
import { trendOfPoints } from "./trendOfPoints";
import { twoOfThreeBeyondTwoSigma } from "./twoOfThreeBeyondTwoSigma";
import { twoOfThreeNearLimit } from "./twoOfThreeNearLimit";

/** Sets of rules; within each, in the order in which a point's first signal is named. */
export const presets = {
  /** The papers': limits, and runs of eight with every point of the run. */
  police: [beyondLimits, runOnOneSide(8, "all")],
  /** NHS England's Making Data Count, as NHSRplotthedots. */
  mdc: [beyondLimits, trendOfPoints(7, "all"), twoOfThreeNearLimit, runOnOneSide(7, "all")],
  /** Western Electric 1956, as qcc. */
  "western-electric": [
    beyondLimits,
    twoOfThreeBeyondTwoSigma,
    fourOfFiveBeyondOneSigma,
    runOnOneSide(8, "end"),
  ],
  /** Nelson 1984, as qcc. */
  nelson: [
    beyondLimits,
    trendOfPoints(6, "end"),
    twoOfThreeBeyondTwoSigma,
    fourOfFiveBeyondOneSigma,
    alternating,
    huggingAverage,
    avoidingAverage,
    runOnOneSide(9, "end"),
  ],
} satisfies Record<string, readonly Rule[]>;

export type Preset = keyof typeof presets;
export const presetNames = Object.keys(presets) as readonly Preset[];
