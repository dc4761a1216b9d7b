import type { SourceCell } from "../scorecard/sourceCell";
import type { MonthlySource, SourceMeasure } from "../source/monthlySource";
import { chartFaultWords } from "../../words";
import { cellAmount } from "./cellAmount";
import type { ChartCases, ChartDefinition } from "./definition";
import { percentScale } from "./percentScale";

/** What a chart plots of a source, one a period of the source. */
export interface Plotted {
  readonly measure: SourceMeasure;
  /** What the values are out of, where that is a measure. */
  readonly caseMeasure: SourceMeasure | null;
  /** The values, or the events of proportions and rates. */
  readonly amounts: readonly SourceCell[];
  /** Cases or exposure; null where values stand alone. */
  readonly weights: readonly SourceCell[] | null;
  /** Whether the events were worked out from percentages. */
  readonly survey: boolean;
}

/** What the definition's method plots, or why it can't, in one sentence. */
export function plottedOf(source: MonthlySource, definition: ChartDefinition): Plotted | string {
  const { method, cases } = definition;
  const measure = source.measures.find(({ key }) => key === definition.measure);
  if (!measure) return gone(definition.measure);
  if (method === "XmR" || method === "C") {
    const values = { measure, caseMeasure: null, amounts: measure.values, weights: null, survey: false };
    return method === "XmR" ? values : (notCounts(source, measure) ?? values);
  }
  const weights = weightsOf(source, cases, method);
  if (typeof weights === "string") return weights;
  const caseMeasure =
    source.measures.find(({ key }) => cases.kind === "measure" && key === cases.key) ?? null;
  const scale = method.startsWith("P") ? percentScale(measure) : null;
  const amounts =
    scale === null ? measure.values : measure.values.map((value, at) => eventsOf(value, weights[at], scale));
  const plotted = { measure, caseMeasure, amounts, weights, survey: scale !== null };
  return notPossible(source, plotted, method) ?? plotted;
}

function gone(key: string): string {
  return chartFaultWords.measureGone(key);
}

function weightsOf(
  { measures, periods }: MonthlySource,
  cases: ChartCases,
  method: string,
): readonly SourceCell[] | string {
  const isProportion = method.startsWith("P");
  if (cases.kind === "none") {
    return isProportion ? chartFaultWords.needsCases(method) : chartFaultWords.needsWhatRateIsTo(method);
  }
  const per = isProportion ? 1 : cases.per;
  if (!(per > 0)) return chartFaultWords.rateAboveZero;
  if (cases.kind === "figure") {
    const { value } = cases;
    return value > 0 ? periods.map(() => value / per) : chartFaultWords.populationAboveZero;
  }
  const measure = measures.find(({ key }) => key === cases.key);
  return measure?.values.map((value) => (typeof value === "number" ? value / per : "")) ?? gone(cases.key);
}

/** Respondents who said so: whole people. */
function eventsOf(value: SourceCell, cases: SourceCell | undefined, scale: number): SourceCell {
  return typeof value === "number" && typeof cases === "number" ? Math.round((value / scale) * cases) : "";
}

function notCounts({ periodNames }: MonthlySource, { key, values }: SourceMeasure): string | null {
  const at = values.findIndex((value) => value !== "" && !(Number.isInteger(value) && Number(value) >= 0));
  if (at < 0) return null;
  return chartFaultWords.needsWholeCounts(key, cellAmount(values[at]), periodNames[at] ?? "");
}

function notPossible(source: MonthlySource, plotted: Plotted, method: string): string | null {
  const { measure, caseMeasure, amounts, weights } = plotted;
  const isProportion = method.startsWith("P");
  for (const [at, amount] of amounts.entries()) {
    const [value, weight] = [measure.values[at], weights?.[at]];
    const period = source.periodNames[at] ?? "";
    if (value !== "" && Number(value) < 0) {
      return chartFaultWords.nothingBelowZero(measure.key, cellAmount(value), period, method);
    }
    if (weight !== "" && Number(weight) < 0) {
      return chartFaultWords.casesBelowZero(caseMeasure?.key ?? chartFaultWords.thePopulation, period);
    }
    if (isProportion && amount !== "" && weight !== "" && Number(amount) > Number(weight)) {
      return chartFaultWords.moreThanCases(measure.key, period, cellAmount(amount), cellAmount(weight));
    }
  }
  return null;
}
