import type { MonthlySource, SourceMeasure } from "../source/monthlySource";
import { caseMeasures } from "./caseMeasures";
import type { ChartCases, ChartMethod } from "./definition";
import { percentScale } from "./percentScale";

/** A method with why it is the one, in words. */
export interface MethodSuggestion {
  readonly method: ChartMethod;
  readonly cases: ChartCases;
  readonly reason: string;
}

const noCases: ChartCases = { kind: "none" };
/** Counts below this on average are too coarse for moving ranges. */
const fewEvents = 5;
/** Sigma by moving ranges over the root of the average: 1 for independent events, with room for chance. */
const mostSpread = 1.25;

/** The kind of chart that a measure's figures call for, with the reason in words. */
export function suggestMethod(source: MonthlySource, key: string): MethodSuggestion {
  const measure = source.measures.find((each) => each.key === key);
  if (!measure) return xmr("The source has no such measure.");
  const scale = percentScale(measure);
  const [cases] = caseMeasures(source, key).filter(({ named }) => named);
  const counts = measure.unit === "counts" && scale === null;
  if (cases && scale !== null) {
    return proportions(
      cases.key,
      `Percentages with the number of cases beside them (“${cases.key}”): a P chart, whose limits follow that number.`,
    );
  }
  if (cases && counts && isPartOf(source, measure, cases.key)) {
    return proportions(
      cases.key,
      `Counts out of a number of cases (“${cases.key}”): a P chart of the proportion, whose limits follow that number.`,
    );
  }
  if (scale !== null) {
    return xmr(
      "Percentages without the number of cases behind them: a chart of individual values (XmR). With cases, a P chart’s limits would follow their number.",
    );
  }
  if (counts && areFewEvents(measure)) {
    return {
      method: "C",
      cases: noCases,
      reason: `Counts under ${fewEvents} on average that vary as independent events do: a C chart.`,
    };
  }
  return xmr(
    counts
      ? "Counts: a chart of individual values (XmR), whose limits follow how much the counts vary from one to the next. Scorecards use the same limits."
      : "Measured figures: a chart of individual values (XmR).",
  );
}

function xmr(reason: string): MethodSuggestion {
  return { method: "XmR", cases: noCases, reason };
}

function proportions(key: string, reason: string): MethodSuggestion {
  return { method: "P", cases: { kind: "measure", key, per: 1 }, reason };
}

function isPartOf({ measures }: MonthlySource, { values }: SourceMeasure, key: string): boolean {
  const cases = measures.find((each) => each.key === key)?.values ?? [];
  return values.every((value, at) => value === "" || Number(value) <= Number(cases[at]));
}

function areFewEvents({ values }: SourceMeasure): boolean {
  const counts = values.filter((value) => typeof value === "number");
  const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (!(average < fewEvents) || counts.some((count) => count < 0)) return false;
  const ranges = counts.slice(1).map((count, at) => Math.abs(count - (counts[at] ?? count)));
  const sigma = ranges.reduce((sum, range) => sum + range, 0) / Math.max(1, ranges.length) / 1.128;
  return sigma <= mostSpread * Math.sqrt(average);
}
