import type { MonthlySource, SourceMeasure } from "../source/monthlySource";
import { chartMethodWords } from "../../words";
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
  if (!measure) return xmr(chartMethodWords.noSuchMeasure);
  const scale = percentScale(measure);
  const [cases] = caseMeasures(source, key).filter(({ named }) => named);
  const counts = measure.unit === "counts" && scale === null;
  if (cases && scale !== null) {
    return proportions(cases.key, chartMethodWords.percentagesWithCases(cases.key));
  }
  if (cases && counts && isPartOf(source, measure, cases.key)) {
    return proportions(cases.key, chartMethodWords.countsOfCases(cases.key));
  }
  if (scale !== null) {
    return xmr(chartMethodWords.percentagesAlone);
  }
  if (counts && areFewEvents(measure)) {
    return {
      method: "C",
      cases: noCases,
      reason: chartMethodWords.rareCounts(fewEvents),
    };
  }
  return xmr(counts ? chartMethodWords.counts : chartMethodWords.measured);
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
