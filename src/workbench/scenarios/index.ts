import { blank } from "./blank";
import { boardPapers } from "./boardPapers";
import { localPolicingUnits } from "./localPolicingUnits";
import { milestones2013to14 } from "./milestones2013to14";
import { milestones2015to16 } from "./milestones2015to16";
import { nationalMeasures2022 } from "./nationalMeasures2022";
import type { Scenario } from "./sheet";

export { type KnownStep, knownSteps } from "./localPolicingUnits";
export type { Scenario, ScenarioCell, ScenarioSheet } from "./sheet";

/** In the order in which the page lists them; the first opens by itself. */
export const scenarios: readonly Scenario[] = [
  boardPapers,
  milestones2015to16,
  milestones2013to14,
  nationalMeasures2022,
  localPolicingUnits,
  blank,
];
