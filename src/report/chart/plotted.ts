import type { SourceCell } from "../scorecard/sourceCell";
import type { MonthlySource, SourceMeasure } from "../source/monthlySource";
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
  return `The source has no measure “${key}” any more: choose another.`;
}

function weightsOf(
  { measures, periods }: MonthlySource,
  cases: ChartCases,
  method: string,
): readonly SourceCell[] | string {
  const isProportion = method.startsWith("P");
  if (cases.kind === "none") {
    return isProportion
      ? `A ${method} chart needs the number of cases: choose their measure, or the method XmR.`
      : `A ${method} chart needs what the rate is to: choose a measure or a population, or the method XmR.`;
  }
  const per = isProportion ? 1 : cases.per;
  if (!(per > 0)) return "A rate must be to a number above 0, such as 1,000.";
  if (cases.kind === "figure") {
    const { value } = cases;
    return value > 0 ? periods.map(() => value / per) : "The population must be above 0.";
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
  return `A C chart needs whole counts of 0 or more, but ${key} is ${cellAmount(values[at])} in ${periodNames[at] ?? ""}: choose XmR.`;
}

function notPossible(source: MonthlySource, plotted: Plotted, method: string): string | null {
  const { measure, caseMeasure, amounts, weights } = plotted;
  const isProportion = method.startsWith("P");
  for (const [at, amount] of amounts.entries()) {
    const [value, weight] = [measure.values[at], weights?.[at]];
    const period = source.periodNames[at] ?? "";
    if (value !== "" && Number(value) < 0) {
      return `${measure.key} is ${cellAmount(value)} in ${period}, and a ${method} chart has nothing below 0: choose XmR.`;
    }
    if (weight !== "" && Number(weight) < 0) {
      return `${caseMeasure?.key ?? "The population"} is below 0 in ${period}: correct the figure.`;
    }
    if (isProportion && amount !== "" && weight !== "" && Number(amount) > Number(weight)) {
      return `${measure.key} is more than its cases in ${period} (${cellAmount(amount)} of ${cellAmount(weight)}): choose other cases, or a U chart for a rate.`;
    }
  }
  return null;
}
