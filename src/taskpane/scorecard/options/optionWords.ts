import { months } from "../../../core";
import { latestPeriod, type ScorecardDefinition } from "../../../report";

/** "As of January 2016, years from April, small counts hidden". */
export function optionsSummary(definition: ScorecardDefinition, asOf: string | null): string {
  const { yearStart, suppress, smallBases, rounding, marking } = definition;
  const period = definition.asOf === latestPeriod ? (asOf ?? "the latest month") : definition.asOf;
  return [
    `As of ${period}`,
    `years from ${months[yearStart - 1] ?? "April"}`,
    ...(rounding === "oneDecimal" ? ["one decimal"] : []),
    ...(smallBases ? ["small bases as counts"] : []),
    ...(suppress ? ["small counts hidden"] : []),
    ...(marking.trim() === "" ? [] : [marking.trim()]),
  ].join(", ");
}

/** A count of people that was typed; null where it is no number above 0. */
export function populationFrom(typed: string): number | null {
  const number = Number(typed.replace(/[\s,]/g, ""));
  return Number.isFinite(number) && number > 0 ? number : null;
}
