import type { ChartFacts } from "../chart/chartSpec";
import { meetsTarget } from "../monthly/targetCells";
import { styleNamed } from "../numberStyle";
import type { Finding, Latest } from "./finding";
import { lineWords } from "./lineWords";
import { inPeriod, periodPhrase, periodsAYear, unitOfTime } from "./periodPhrases";
import { perPeriod } from "./stepSentence";
import { stateSentenceWords } from "../../words";

/** How the latest value stands: "No significant change: 42 in May 2015 is within control limits of 20 to 60 …". */
export function stateSentence(chart: ChartFacts, finding: Finding, latest: Latest): string {
  const isSignal = finding.kind === "breach" || finding.kind === "pattern";
  const season = isSignal ? yearBeforeWords(chart) : "";
  return `${stateWords(chart, finding, latest)}${season}${targetWords(chart, latest)}.`;
}

function stateWords(chart: ChartFacts, finding: Finding, latest: Latest): string {
  const { point, value, process } = latest;
  const shown = styleNamed(chart.style).show(value);
  const when = inPeriod(point.period, chart.spacing);
  switch (finding.kind) {
    case "noLimits":
      return stateSentenceWords.noLimits(sinceWords(chart, process.from), shown, when);
    case "tooFew":
      return tooFewWords(chart, latest, `${shown} ${when}`);
    case "breach":
      return breachWords(chart, finding.words, latest);
    case "pattern":
      return stateSentenceWords.pattern(
        finding.words,
        periodPhrase(point.period),
        shown,
        withinWords(chart, latest),
      );
    case "step":
    case "none":
      break;
  }
  if (finding.kind === "step" && finding.isNew) {
    return stateSentenceWords.latestValue(shown, when, withinWords(chart, latest));
  }
  const opening = stateSentenceWords.noSignificantChange(sinceWords(chart, process.from));
  if (point.lower === point.upper) return stateSentenceWords.allAlike(opening, process.values, shown);
  return stateSentenceWords.within(opening, shown, when, withinWords(chart, latest), besideWords(chart));
}

/** A signal may be the season's: the same month of the year before stands beside it. */
function yearBeforeWords({ points, latest, spacing, style }: ChartFacts): string {
  const point = points[(latest?.index ?? 0) - (periodsAYear[spacing] ?? Infinity)];
  if (point?.value === undefined || point.value === null || point.excluded !== null) return "";
  return stateSentenceWords.earlierValue(
    styleNamed(style).show(point.value),
    inPeriod(point.period, spacing),
  );
}

/** A process that began after the data did has its date. */
function sinceWords({ points }: ChartFacts, from: number): string {
  return from === 0 ? "" : stateSentenceWords.since(periodPhrase(points[from]?.period ?? ""));
}

function tooFewWords(chart: ChartFacts, { point }: Latest, latest: string): string {
  const average = point.average ?? 0;
  const reason =
    point.lower === point.upper
      ? stateSentenceWords.hardlyMove
      : stateSentenceWords.averageIs(lineWords(chart, [average])(average), perPeriod(chart));
  return stateSentenceWords.tooFew(reason, latest);
}

function breachWords(chart: ChartFacts, words: string, { point, value, process }: Latest): string {
  const isUpper = words.startsWith("Upper");
  const limit = (isUpper ? point.upper : point.lower) ?? 0;
  const average = point.average ?? 0;
  const show = lineWords(chart, [limit, average], value);
  return stateSentenceWords.breach(
    words,
    inPeriod(point.period, chart.spacing),
    styleNamed(chart.style).show(value),
    process.provisional,
    isUpper,
    show(limit),
    show(average),
    perPeriod(chart),
    fewWords(process),
  );
}

function withinWords(chart: ChartFacts, { point, value, process }: Latest): string {
  const [lower, average, upper] = [point.lower ?? 0, point.average ?? 0, point.upper ?? 0];
  // Words that say on which side of the average values lie must be seen to be so.
  const isBeside = point.signal !== "" || besideWords(chart) !== "";
  const show = lineWords(
    chart,
    [lower, average, upper],
    value,
    isBeside ? [lower, average, upper] : undefined,
  );
  const limits = stateSentenceWords.limits(process.provisional, show(lower), show(upper));
  return stateSentenceWords.withinLimits(limits, show(average), perPeriod(chart), fewWords(process));
}

function fewWords({ provisional, values }: Latest["process"]): string {
  return provisional ? stateSentenceWords.fromValues(values) : "";
}

/** "Above average for 6 periods" is worth a word, and no signal. */
function besideWords({ verdict, spacing }: ChartFacts): string {
  const [, side, count] = /^(Above|Below) average for (\d+) periods/.exec(verdict) ?? [];
  if (side === undefined || count === undefined) return "";
  return stateSentenceWords.besideAverage(count, unitOfTime(spacing), side.toLowerCase());
}

function targetWords({ target, wanted, style }: ChartFacts, { value }: Latest): string {
  if (target === null) return "";
  const words = stateSentenceWords.ofTarget(styleNamed(style).show(target));
  if (wanted === "neither") return stateSentenceWords.targetIs(styleNamed(style).show(target));
  return stateSentenceWords.met(words, meetsTarget(value, target, wanted));
}
