import { guessWanted } from "../monthly/guessDefinition";
import { latestPeriod } from "../monthly/definition";
import type { MonthlySource } from "../source/monthlySource";
import type { ChartCases, ChartDefinition, ChartMethod } from "./definition";

/** A method with why it is the one, in words. */
export interface MethodSuggestion {
  readonly method: ChartMethod;
  readonly cases: ChartCases;
  readonly reason: string;
}

/** The kind of chart that a measure's figures call for. */
export function suggestMethod(source: MonthlySource, key: string): MethodSuggestion {
  const found = source.measures.some((measure) => measure.key === key);
  return { method: "XmR", cases: { kind: "none" }, reason: found ? "Individual values." : "" };
}

/** The chart of a measure as one would want it first; of the first that is no total where none is named. */
export function guessChart(source: MonthlySource, key?: string): ChartDefinition {
  const totals = new Set(source.totals);
  const first = source.measures.find((_, at) => !totals.has(at)) ?? source.measures[0];
  const measure = key ?? first?.key ?? "";
  const { method, cases } = suggestMethod(source, measure);
  return {
    version: 1,
    measure,
    unit: "",
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
