import { attempt, countChange, Fault } from "../../core";
import { wordsCell, type CellAnswer } from "./cellAnswer";
import type { ScorecardDefinition } from "./definition";
import type { MeasureFigures } from "./measureFigures";

/** COUNTCHANGE of the year to date against the prior one, or of the latest 12 months against the baseline. */
export function significanceCell(
  figures: MeasureFigures,
  { significanceAgainst }: ScorecardDefinition,
): CellAnswer {
  const { row, baseline } = figures;
  if (significanceAgainst === "priorYear") {
    return wordsCell(significance(row.yearToDate, row.priorYearToDate), ["yearToDate", "priorYearToDate"]);
  }
  const before = baseline instanceof Fault ? baseline : baseline.baseline;
  return wordsCell(significance(row.latest12Months, before), ["rolling", "baseline"]);
}

function significance(current: number | Fault, previous: number | Fault): string | Fault {
  if (current instanceof Fault) return current;
  if (previous instanceof Fault) return previous;
  return attempt(() => countChange({ current, baseline: previous }).significance);
}
