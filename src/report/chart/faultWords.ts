import type { Fault } from "../../core";
import type { ChartFigures } from "./chartFigures";
import type { ChartDefinition } from "./definition";
import { counted } from "../../words";

const calculationPeriods: Readonly<Record<string, number>> = { stable: 21, stable12: 12 };

/** Why the core gives no chart, in a sentence that says what to do. */
export function faultWords(fault: Fault, figures: ChartFigures, { steps }: ChartDefinition): string {
  if (fault.code !== "#N/A") return `No chart can be drawn: ${fault.words}.`;
  const { measure, drawn, excluded } = figures;
  const left = counted(drawn.filter((value, at) => value !== null && !excluded.has(at)).length, "figure");
  const needed = calculationPeriods[steps];
  return needed === undefined
    ? `${measure.key} has ${left}, and control limits need two or more in periods that follow each other.`
    : `${measure.key} has ${left}, and the stable shift algorithm needs ${needed}: choose another rule for step changes.`;
}
