import type { ChartFacts } from "../chart/chartSpec";
import { currentStep, findingOf, latestOf } from "./finding";
import { stateSentence } from "./stateSentence";
import { givenSentence, stepSentence } from "./stepSentence";

/**
 * What a chart shows, in one or two sentences in the papers' words: how the latest value stands and what changed, since
 * when, by how much and how sure that is. It claims no more than the method supports.
 */
export function commentary(chart: ChartFacts): string {
  const latest = latestOf(chart);
  if (!latest) return "";
  const finding = findingOf(chart);
  const state = stateSentence(chart, finding, latest);
  if (finding.kind === "tooFew" || finding.kind === "noLimits") return state;
  const step = currentStep(chart);
  const change = step ? stepSentence(chart, step) : givenSentence(chart);
  if (change === null) return state;
  return finding.kind === "step" && finding.isNew ? `${change} ${state}` : `${state} ${change}`;
}
