import type { ChartFacts, ChartProcess, ChartStep } from "../chart/chartSpec";
import { percentStyles } from "../monthly/changeCells";
import { roundHalfAway } from "../roundHalfAway";
import { numberStyles } from "../numberStyle";
import { periodWords, stepSentenceWords } from "../../words";
import { isDrawn } from "./finding";
import { lineWords } from "./lineWords";
import { periodPhrase, periodsAYear, unitOfTime } from "./periodPhrases";

/** From this many standard errors on a step change is strong. */
const strongFrom = 3;
/** What falls short of that is never shown as that. */
const nearlyStrong = 2.99;

/** " a month" after figures that come month by month; nothing after a percentage, a rate or a level. */
export function perPeriod({ unit, spacing }: Pick<ChartFacts, "unit" | "spacing">): string {
  return unit === "counts" || unit === "pounds" ? periodWords.aPeriod(unitOfTime(spacing)) : "";
}

/**
 * What changed, since when, by how much and how sure that is: "Step change down from April 2020, from an average of 42 to
 * 31 a month (-26%, 5.2 standard errors): evidence to look, not proof."
 */
export function stepSentence(chart: ChartFacts, step: ChartStep): string {
  const { direction, at, before, after } = step;
  const from = periodPhrase(chart.points[at]?.period ?? "");
  const { steps } = chart;
  const opening =
    steps.length > 1
      ? stepSentenceWords.latestOfMany(steps.length, direction, from)
      : stepSentenceWords.one(direction, from);
  const show = lineWords(chart, [before, after]);
  const per = perPeriod(chart);
  const isSeen = isDrawn(step);
  const sure = [...(isSeen ? changeWords(chart, step) : []), ...sureWords(step)].join(", ");
  const brackets = sure === "" ? "" : ` (${sure})`;
  const averages = isSeen
    ? stepSentenceWords.averages(show(before), show(after), per, brackets)
    : stepSentenceWords.averagesOtherwise(brackets, show(after), per, show(before));
  return stepSentenceWords.whole(opening, averages, seasonalCaution(chart));
}

/** A process that the person began: "New process from May 2015: an average of 31 a month, 42 before." */
export function givenSentence(chart: ChartFacts): string | null {
  const [last, process] = chart.processes.slice(-2);
  const [before, after] = [last?.average ?? null, process?.average ?? null];
  if (process?.began !== "given" || before === null || after === null) return null;
  const from = periodPhrase(chart.points[process.from]?.period ?? "");
  const show = lineWords(chart, [before, after]);
  return stepSentenceWords.chosenProcess(from, show(after), perPeriod(chart), show(before));
}

/** A change as a share of what was before; percentages change by points. */
function changeWords({ unit }: ChartFacts, { change, before, after }: ChartStep): string[] {
  if (unit === "percentages") {
    const points = roundHalfAway((after - before) * 100, 1);
    return points === 0
      ? []
      : [stepSentenceWords.percentagePoints(numberStyles.signedOneDecimal.show(points))];
  }
  if (change === null) return [];
  const { whole, oneDecimal } = percentStyles;
  const style = roundHalfAway(change, whole.places) === 0 ? oneDecimal : whole;
  return roundHalfAway(change, style.places) === 0 ? [] : [style.signed.show(change)];
}

function sureWords({ standardErrors }: ChartStep): string[] {
  if (standardErrors === null) return [];
  if (standardErrors >= strongFrom)
    return [stepSentenceWords.standardErrors(numberStyles.oneDecimal.show(standardErrors))];
  const { oneDecimal, twoDecimals } = numberStyles;
  const style = roundHalfAway(standardErrors, 1) < strongFrom ? oneDecimal : twoDecimals;
  return [stepSentenceWords.onlyStandardErrors(style.show(Math.min(standardErrors, nearlyStrong)))];
}

/** A process younger than a year may be a season, which the values before it have too. */
function seasonalCaution({ processes, spacing }: ChartFacts): string {
  const year = periodsAYear[spacing];
  const current = processes[processes.length - 1];
  if (year === null || !current || lengthOf(current) >= year) return "";
  return stepSentenceWords.seasonalCaution(unitOfTime(spacing));
}

function lengthOf({ from, to }: ChartProcess): number {
  return to - from + 1;
}
