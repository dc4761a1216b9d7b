import { shownNumber } from "../shownNumber";
import type { RecordChanges, RestatedFigure, StepChangeChange } from "./compareRecords";
import { counted, listed, recordWords } from "../../words";

/**
 * What changed, in one line: "1 month new: February 2016; 12 figures changed; 1 step change new: Robbery, Coventry, from
 * May 2025." Lists name three and count the rest.
 */
export function changesInWords(changes: RecordChanges): string {
  const { newPeriods, gonePeriods, restated, stepChanges, newMeasures, goneMeasures } = changes;
  const phrases = [
    phrase(newPeriods, recordWords.period, recordWords.states.new),
    phrase(gonePeriods, recordWords.period, recordWords.states.gone),
    restated.length === 0 ? null : recordWords.figureChanged(restated.length),
    ...(["new", "moved", "gone"] as const).map((kind) =>
      phrase(
        stepChanges.filter((step) => step.kind === kind).map(stepWords),
        recordWords.stepChange,
        recordWords.states[kind],
      ),
    ),
    phrase(newMeasures, recordWords.measure, recordWords.states.new),
    phrase(goneMeasures, recordWords.measure, recordWords.states.gone),
  ].filter((each) => each !== null);
  return phrases.length === 0 ? recordWords.nothingChanged : `${phrases.join("; ")}.`;
}

/** Each past figure that was restated: "Robbery, Coventry, May 2015: 12, was 10". The pane lists them on request. */
export function restatedInWords(restated: readonly RestatedFigure[]): string[] {
  return restated.map(({ key, period, was, is }) =>
    recordWords.was(key, period, figureWords(is), figureWords(was)),
  );
}

function figureWords(figure: number | null): string {
  if (figure === null) return recordWords.notGiven;
  const places = Number.isInteger(figure) ? 0 : 2;
  return shownNumber(figure, { places });
}

function phrase(items: readonly string[], singular: string, state: string): string | null {
  return items.length === 0 ? null : `${counted(items.length, singular)} ${state}: ${listed(items)}`;
}

function stepWords({ key, from, was }: StepChangeChange): string {
  return recordWords.from(key, from, was);
}
