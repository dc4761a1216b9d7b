import type { ChartFacts } from "../chart/chartSpec";
import { chartTitleWords } from "../../words";
import { findingOf, latestOf } from "./finding";
import { inPeriod, periodPhrase } from "./periodPhrases";

/** A title that states the finding: "Robbery: step change down from April 2020". */
export function chartTitle(chart: ChartFacts): string {
  const provisional = chart.verdict.endsWith("(provisional)") ? chartTitleWords.provisionalAfter : "";
  return `${chart.valueName}: ${findingWords(chart)}${provisional}`;
}

function findingWords(chart: ChartFacts): string {
  const finding = findingOf(chart);
  const latest = latestOf(chart)?.point.period ?? "";
  switch (finding.kind) {
    case "tooFew":
      return chartTitleWords.tooFewToJudge;
    case "noLimits":
      return chartTitleWords.noLimits;
    case "breach":
      return `${lowerFirst(finding.words)} ${inPeriod(latest, chart.spacing)}`;
    case "pattern":
      return chartTitleWords.signal(lowerFirst(finding.words), periodPhrase(latest));
    case "step": {
      const { step } = finding;
      return chartTitleWords.stepChange(step.direction, periodPhrase(chart.points[step.at]?.period ?? ""));
    }
    case "none":
      return chartTitleWords.noSignificantChange;
  }
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
