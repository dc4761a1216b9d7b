import { months } from "../../../core";
import { latestPeriod, type ScorecardDefinition } from "../../../report";
import { listed } from "../../../words";

/** Ways to find step changes, as the worksheet functions name them; "dates" are given by the person. */
export const stepWords: Readonly<Record<string, string>> = {
  run8: "Runs of eight",
  run7: "Runs of seven",
  run6: "Runs of six",
  strong8: "Strong runs of eight",
  stable: "Stable shift, 21 periods",
  stable12: "Stable shift, 12 periods",
  none: "None: one process throughout",
  dates: "In given months",
};

/** "As of January 2016, years from April, small counts hidden". */
export function optionsSummary(definition: ScorecardDefinition, asOf: string | null): string {
  const { yearStart, suppress, smallBases, rounding, marking, steps } = definition;
  const period = definition.asOf === latestPeriod ? (asOf ?? "the latest month") : definition.asOf;
  return [
    `As of ${period}`,
    `years from ${months[yearStart - 1] ?? "April"}`,
    ...(rounding === "oneDecimal" ? ["one decimal"] : []),
    ...(smallBases ? ["small bases as counts"] : []),
    ...(suppress ? ["small counts hidden"] : []),
    ...(steps === "run8" ? [] : [stepsSummary(definition)]),
    ...(marking.trim() === "" ? [] : [marking.trim()]),
  ].join(", ");
}

function stepsSummary({ steps, splits = [] }: ScorecardDefinition): string {
  if (steps === "dates" && splits.length > 0) return `new processes from ${listed(splits)}`;
  return steps === "none" || steps === "dates"
    ? "one process throughout"
    : `step changes by ${(stepWords[steps] ?? steps).toLowerCase()}`;
}
