import { Fault } from "../../core";
import { addsUp } from "../source/figureUnit";
import { numberStyles } from "../numberStyle";
import { monthlyCellWords } from "../../words";
import { missingFigure, numberCell, wordsCell, type CellAnswer } from "./cellAnswer";
import { percentStyles } from "./changeCells";
import type { MeasureTarget, ScorecardDefinition, Wanted } from "./definition";
import type { MeasureFigures } from "./measureFigures";
import { unitStyle } from "./unitStyle";

/** Binary fractions: 950 after 1,000 is a fall of 5%, though its proportion is a little more. */
const nearEnough = 1e-9;

const noDirection = new Fault("#N/A", "target", monthlyCellWords.noDirectionWanted);

/** Whether a result is as good as its target: exactly on target is met. */
export function meetsTarget(result: number, target: number, wanted: Exclude<Wanted, "neither">): boolean {
  const slack = nearEnough * Math.max(1, Math.abs(target));
  return wanted === "lower" ? result <= target + slack : result >= target - slack;
}

/** The target as the person set it; blank where there is none. */
export function targetCell(
  { defined, measure }: MeasureFigures,
  { rounding }: ScorecardDefinition,
): CellAnswer {
  const { target } = defined;
  if (target === null) return wordsCell("", []);
  const style = target.kind === "level" ? unitStyle(measure) : percentStyles[rounding].signed;
  return numberCell(
    target.value,
    target.value === 0 && target.kind === "change" ? numberStyles.wholePercent : style,
    [],
  );
}

export function againstTargetCell(figures: MeasureFigures): CellAnswer {
  const { target, wanted } = figures.defined;
  if (target === null) return wordsCell("", []);
  const { value, of } = resultOf(figures, target);
  if (value instanceof Fault) return wordsCell(value, of);
  if (wanted === "neither") {
    return wordsCell(noDirection, of);
  }
  const met = meetsTarget(value, target.value, wanted);
  return wordsCell(met ? monthlyCellWords.met : monthlyCellWords.notMet, of, {
    tone: met ? "met" : "notMet",
  });
}

/** A change is that in the year to date; a level is the year to date, or the latest where figures have no sum. */
function resultOf(
  { row, latest, measure }: MeasureFigures,
  { kind }: MeasureTarget,
): Pick<CellAnswer, "of"> & { readonly value: number | Fault } {
  if (kind === "change") return { value: row.change, of: ["yearToDate", "priorYearToDate"] };
  if (addsUp(measure.unit)) return { value: row.yearToDate, of: ["yearToDate"] };
  return { value: latest ?? missingFigure, of: ["latest"] };
}
