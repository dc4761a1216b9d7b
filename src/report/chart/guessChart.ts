import { latestPeriod } from "../monthly/definition";
import { guessWanted } from "../monthly/guessDefinition";
import type { MonthlySource } from "../source/monthlySource";
import type { ChartDefinition } from "./definition";
import { guessUnit } from "./guessUnit";
import { suggestMethod } from "./suggestMethod";

/** The chart of a measure as one would want it first; of the first that is no total where none is named. */
export function guessChart(source: MonthlySource, key?: string): ChartDefinition {
  const totals = new Set(source.totals);
  const first = source.measures.find((_, at) => !totals.has(at)) ?? source.measures[0];
  const measure = key ?? first?.key ?? "";
  const { method, cases } = suggestMethod(source, measure);
  return {
    version: 1,
    measure,
    unit: guessUnit(source, measure),
    method,
    cases,
    steps: "run8",
    splits: [],
    rules: "police",
    target: null,
    wanted: guessWanted(measure),
    excluded: [],
    events: [],
    asOf: latestPeriod,
  };
}
