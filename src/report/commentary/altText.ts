import type { ChartFacts } from "../chart/chartSpec";
import { styleNamed } from "../numberStyle";
import { latestOf } from "./finding";
import { lineWords } from "./lineWords";
import { inPeriod, periodPhrase } from "./periodPhrases";
import { altTextWords } from "../../words";

/** Two sentences that stand in for the picture: what kind of chart of what, and what is to be seen in it. */
export function altText(chart: ChartFacts): string {
  const { valueName, method } = chart;
  return altTextWords.opening(method.replace("'", "′"), valueName, whatAndWhen(chart), seen(chart));
}

/** The subtitle within a sentence: where it has no place before the unit and the period, it begins with the unit. */
function whatAndWhen({ subtitle }: ChartFacts): string {
  const isUnitFirst = subtitle.split(", ").length === 2;
  return isUnitFirst ? `${subtitle.charAt(0).toLowerCase()}${subtitle.slice(1)}` : subtitle;
}

function seen(chart: ChartFacts): string {
  const latest = latestOf(chart);
  const signals = `${signalWords(chart)}${stepWords(chart)}${excludedWords(chart)}`;
  if (!latest) return altTextWords.noValue(signals);
  const { point, value } = latest;
  const shown = altTextWords.latestValue(
    styleNamed(chart.style).show(value),
    inPeriod(point.period, chart.spacing),
  );
  if (point.lower === null || point.upper === null || point.average === null) {
    return altTextWords.noLimitsYet(shown, signals);
  }
  const show = lineWords(chart, [point.lower, point.average, point.upper], value);
  const prefix = point.provisional ? altTextWords.provisionalBefore : "";
  const lines = altTextWords.lines(prefix, show(point.lower), show(point.upper), show(point.average));
  return `${shown}, ${placeWords(point.signal, lines)}; ${signals}`;
}

function placeWords(signal: string, lines: string): string {
  if (signal.startsWith("Upper control")) return altTextWords.aboveUpper(lines);
  return signal.startsWith("Lower control") ? altTextWords.belowLower(lines) : altTextWords.within(lines);
}

function signalWords({ points }: ChartFacts): string {
  const values = points.filter(({ value }) => value !== null).length;
  const signals = points.filter(({ signal }) => signal !== "").length;
  if (signals === 0) return altTextWords.noSignals(values);
  return altTextWords.signals(signals, values);
}

function stepWords({ steps, points }: ChartFacts): string {
  const last = steps[steps.length - 1];
  if (!last) return "";
  const from = periodPhrase(points[last.at]?.period ?? "");
  return steps.length === 1
    ? altTextWords.oneStepChange(last.direction, from)
    : altTextWords.manyStepChanges(steps.length, last.direction, from);
}

function excludedWords({ points }: ChartFacts): string {
  const excluded = points.filter((point) => point.excluded !== null).length;
  return excluded === 0 ? "" : altTextWords.leftOut(excluded);
}
