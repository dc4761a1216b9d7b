import { Fault } from "../../core";
import type { MeasureFigures, ShownMeasure } from "./measureFigures";

/** A count that a cell shows or is worked out from. */
export type Quantity =
  | "latest"
  | "yearToDate"
  | "priorYearToDate"
  | "yearToDateBefore"
  | "priorYearToDateBefore"
  | "rolling"
  | "baseline"
  | "average";

/** Counts below this could point at a person. */
const leastShown = 5;
/** The Analysis Function's mark for what is confidential, which the worksheet functions take as missing. */
export const confidential = "[c]";

/** Says whether a quantity of a measure is not to be given away. */
export type Hidden = (figures: MeasureFigures, quantity: Quantity) => boolean;

export const nothingHidden: Hidden = () => false;

/**
 * Which quantities are hidden: counts below 5, and totals of which such a count is a part, because taking away the
 * other parts would give it.
 */
export function hiddenQuantities(all: readonly MeasureFigures[]): Hidden {
  const small = (figures: MeasureFigures, quantity: Quantity): boolean =>
    isSmallCount(quantityOf(figures, quantity), figures);
  const parts = new Map(all.map((each, at) => [each, partsOf(all, at)]));
  const known = new Map<MeasureFigures, Map<Quantity, boolean>>();
  return (figures, quantity) => {
    const answers = known.get(figures) ?? new Map<Quantity, boolean>();
    known.set(figures, answers);
    const before = answers.get(quantity);
    if (before !== undefined) return before;
    const answer =
      small(figures, quantity) || (parts.get(figures) ?? []).some((part) => small(part, quantity));
    answers.set(quantity, answer);
    return answer;
  };
}

const opening = /^\s*(sub|grand|overall|all|force)?[- ]*(totals?|all|overall|force)\b/i;

/** Whether a measure is a total of others, or is named like one. */
export function mayBeTotal({ isTotal, measure }: ShownMeasure): boolean {
  return isTotal || measure.parts.some((part) => opening.test(part));
}

/** Whether a value of a measure is a count too small to show. */
export function isSmallCount(value: unknown, { measure }: ShownMeasure): boolean {
  return measure.unit === "counts" && typeof value === "number" && value < leastShown;
}

/** The measures shown that a total may be the sum of; none for any other measure. Rather too many than too few. */
function partsOf(all: readonly MeasureFigures[], at: number): MeasureFigures[] {
  const total = all[at];
  if (!total) return [];
  const column = total.measure.parts.findIndex((part) => opening.test(part));
  if (!mayBeTotal(total)) return [];
  const others = all.filter((each) => each !== total && !each.isTotal);
  if (column < 0) return others;
  const same = others.filter(({ measure }) =>
    measure.parts.every(
      (part, i) => i === column || total.measure.parts[i] === "" || part === total.measure.parts[i],
    ),
  );
  return same.length > 0 ? same : others;
}

function quantityOf(figures: MeasureFigures, quantity: Quantity): number | null {
  const { row, latest, before, baseline } = figures;
  switch (quantity) {
    case "latest":
      return latest;
    case "yearToDate":
      return numberOf(row.yearToDate);
    case "priorYearToDate":
      return numberOf(row.priorYearToDate);
    case "yearToDateBefore":
      return numberOf(before.yearToDate);
    case "priorYearToDateBefore":
      return numberOf(before.priorYearToDate);
    case "rolling":
      return numberOf(row.latest12Months);
    case "baseline":
      return baseline instanceof Fault ? null : numberOf(baseline.baseline);
    case "average":
      return row.limits instanceof Fault ? null : row.limits.average;
  }
}

function numberOf(answer: number | Fault): number | null {
  return answer instanceof Fault ? null : answer;
}
