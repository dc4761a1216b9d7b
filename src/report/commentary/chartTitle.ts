import type { ChartFacts } from "../chart/chartSpec";
import { findingOf, latestOf } from "./finding";
import { inPeriod, periodPhrase } from "./periodPhrases";

/** A title that states the finding: "Robbery: step change down from April 2020". */
export function chartTitle(chart: ChartFacts): string {
  const provisional = chart.verdict.endsWith("(provisional)") ? " (provisional)" : "";
  return `${chart.valueName}: ${findingWords(chart)}${provisional}`;
}

function findingWords(chart: ChartFacts): string {
  const finding = findingOf(chart);
  const latest = latestOf(chart)?.point.period ?? "";
  switch (finding.kind) {
    case "tooFew":
      return "too few to judge";
    case "noLimits":
      return "too few values for limits";
    case "breach":
      return `${lowerFirst(finding.words)} ${inPeriod(latest, chart.spacing)}`;
    case "pattern":
      return `${lowerFirst(finding.words)} to ${periodPhrase(latest)}`;
    case "step": {
      const { step } = finding;
      return `step change ${step.direction} from ${periodPhrase(chart.points[step.at]?.period ?? "")}`;
    }
    case "none":
      return "no significant change";
  }
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
