import { recordInSteps } from "../record/recordFigures";
import type { MonthlySource } from "../source/monthlySource";
import { asOfPeriod } from "./asOf";
import type { ScorecardDefinition } from "./definition";
import { figuresOf, type MeasureFigures, type ShownMeasure } from "./measureFigures";
import { coreDates } from "./periods";
import { tableInSteps } from "./table";
import type { MonthlyScorecard, ScorecardProgress } from "./types";

const measuresAStep = 24;

/** The scorecard of monthly figures that the definition asks for. */
export function monthlyScorecard(
  source: MonthlySource,
  definition: ScorecardDefinition,
  title: string,
): MonthlyScorecard {
  const steps = scorecardInSteps(source, definition, title);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same some measures at a time, so that the caller can show how far it is, and stop.
 * @throws Fault when the definition holds what the core refuses, such as a month 13.
 */
export function* scorecardInSteps(
  source: MonthlySource,
  definition: ScorecardDefinition,
  title: string,
): Generator<ScorecardProgress, MonthlyScorecard> {
  const shown = shownMeasures(source, definition);
  const dates = coreDates(source);
  const asOf = asOfPeriod(
    source,
    shown.map(({ measure }) => measure),
    definition,
  );
  const question = { source, definition, dates, at: asOf.at };
  const total = shown.length * 3;
  const all: MeasureFigures[] = [];
  for (let from = 0; from < shown.length; from += measuresAStep) {
    all.push(...figuresOf(shown.slice(from, from + measuresAStep), question));
    yield { done: all.length, total };
  }
  const { spec, problems } = yield* onward(
    tableInSteps(all, { source, definition, asOf, title }),
    shown.length,
    total,
  );
  const record = yield* onward(recordInSteps(shown, question, asOf.name), shown.length * 2, total);
  return { spec, asOf: asOf.name, lagging: asOf.lagging, problems, record };
}

/** Measures shown, in the definition's order. A measure that the definition doesn't know yet is not shown. */
function shownMeasures({ measures, totals }: MonthlySource, definition: ScorecardDefinition): ShownMeasure[] {
  const places = new Map(measures.map(({ key }, place) => [key, place]));
  const isTotal = new Set(totals);
  return definition.measures.flatMap((defined): ShownMeasure[] => {
    const place = places.get(defined.key) ?? -1;
    const measure = measures[place];
    return measure && defined.shown ? [{ measure, place, defined, isTotal: isTotal.has(place) }] : [];
  });
}

/** Steps that count from 0, as part of a longer way. */
function* onward<Result>(
  steps: Generator<number, Result>,
  before: number,
  total: number,
): Generator<ScorecardProgress, Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield { done: before + step.value, total };
  }
}
