import { attempt, Fault, stepChanges } from "../../core";
import { givenSteps } from "../monthly/givenSteps";
import type { Question, ShownMeasure } from "../monthly/measureFigures";
import { isSmallCount, mayBeTotal } from "../monthly/suppression";
import type { SourceMeasure } from "../source/monthlySource";
import type { FigureRecord, RecordedStep } from "./figureRecord";

const measuresAStep = 24;
/** Counts that a table may not show are not kept in its workbook either. */
const notKept = "c";

/** Records the figures of the measures shown, with the step changes used; says how many are recorded. */
export function* recordInSteps(
  shown: readonly ShownMeasure[],
  question: Question,
  asOf: string,
): Generator<number, FigureRecord> {
  const recorded: FigureRecord["measures"][number][] = [];
  const kept = keeper(shown, question);
  for (const each of shown) {
    const { key, values } = each.measure;
    const held = values.map((value, at) => (kept(each, at) ? String(value) : notKept));
    const secret = held.filter((value) => value === notKept).length * 2 > held.length;
    recorded.push({ key, values: held.join(","), steps: secret ? [] : stepsOf(each.measure, question) });
    if (recorded.length % measuresAStep === 0) yield recorded.length;
  }
  return { version: 1, asOf, periods: question.source.periodNames, measures: recorded };
}

/** Which figures are kept: with suppression no small count, and no total of a period that has one. */
function keeper(
  shown: readonly ShownMeasure[],
  { definition, source }: Question,
): (each: ShownMeasure, at: number) => boolean {
  if (!definition.suppress) return () => true;
  const periods = source.periodNames.map((_, at) =>
    shown.some((each) => isSmallCount(each.measure.values[at], each)),
  );
  return (each, at) =>
    each.measure.values[at] === "" ||
    !(isSmallCount(each.measure.values[at], each) || (periods[at] === true && mayBeTotal(each)));
}

function stepsOf({ values }: SourceMeasure, question: Question): RecordedStep[] {
  const { source, dates } = question;
  const found = attempt(() => stepChanges({ values: [values], dates: [dates], steps: givenSteps(question) }));
  if (found instanceof Fault) return [];
  return found.flatMap(({ from, direction, verdict }): RecordedStep[] => {
    if (!verdict.startsWith("Used")) return [];
    const at = dates.indexOf(from);
    return [{ from: source.periodNames[at] ?? String(from), direction: direction === "Up" ? "up" : "down" }];
  });
}
