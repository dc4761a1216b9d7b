import { months } from "../../../core";
import { latestPeriod, type ScorecardDefinition } from "../../../report";
import { scorecardOptionWords } from "../../../words";

/** Ways to find step changes, as the worksheet functions name them; "dates" are given by the person. */
export const stepWords: Readonly<Record<string, string>> = scorecardOptionWords.step;

/** "As of January 2016, years from April, small counts hidden". */
export function optionsSummary(definition: ScorecardDefinition, asOf: string | null): string {
  const { yearStart, suppress, smallBases, rounding, marking, steps } = definition;
  const period =
    definition.asOf === latestPeriod ? (asOf ?? scorecardOptionWords.theLatestMonth) : definition.asOf;
  return [
    scorecardOptionWords.asOfPeriod(period),
    scorecardOptionWords.yearsFrom(months[yearStart - 1] ?? "April"),
    ...(rounding === "oneDecimal" ? [scorecardOptionWords.oneDecimalSummary] : []),
    ...(smallBases ? [scorecardOptionWords.smallBasesAsCounts] : []),
    ...(suppress ? [scorecardOptionWords.smallCountsHidden] : []),
    ...(steps === "run8" ? [] : [stepsSummary(definition)]),
    ...(marking.trim() === "" ? [] : [marking.trim()]),
  ].join(", ");
}

function stepsSummary({ steps, splits = [] }: ScorecardDefinition): string {
  if (steps === "dates" && splits.length > 0) return scorecardOptionWords.newProcessesFrom(splits);
  return steps === "none" || steps === "dates"
    ? scorecardOptionWords.oneProcessThroughout
    : scorecardOptionWords.stepChangesBy((stepWords[steps] ?? steps).toLowerCase());
}
