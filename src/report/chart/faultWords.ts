import type { Fault } from "../../core";
import type { ChartFigures } from "./chartFigures";
import type { ChartDefinition } from "./definition";
import { chartFaultWords } from "../../words";

const calculationPeriods: Readonly<Record<string, number>> = { stable: 21, stable12: 12 };

/** Why the core gives no chart, in a sentence that says what to do. */
export function faultWords(fault: Fault, figures: ChartFigures, { steps }: ChartDefinition): string {
  if (fault.code !== "#N/A") return chartFaultWords.noChart(fault.words);
  const { measure, drawn, excluded } = figures;
  const left = chartFaultWords.figures(
    drawn.filter((value, at) => value !== null && !excluded.has(at)).length,
  );
  const needed = calculationPeriods[steps];
  return needed === undefined
    ? chartFaultWords.tooFewInARow(measure.key, left)
    : chartFaultWords.tooFewForStableShift(measure.key, left, needed);
}
