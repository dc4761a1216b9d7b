import {
  type ChartDefinition,
  type ChartMethod,
  type ChartRules,
  type ChartSteps,
  latestPeriod,
  type Wanted,
} from "../../../report";
import { chartOptionWords, figureShown } from "../../../words";

export const methodWords: Readonly<Record<ChartMethod, string>> = chartOptionWords.methods;
export const stepWords: Readonly<Record<ChartSteps, string>> = chartOptionWords.steps;
export const ruleWords: Readonly<Record<ChartRules, string>> = chartOptionWords.rules;
export const wantedWords: Readonly<Record<Wanted, string>> = chartOptionWords.wanted;

/** Whether a method holds figures against cases, and what it calls those. */
export function casesName(method: ChartMethod): "cases" | "exposure" | null {
  if (method === "P" || method === "P'") return "cases";
  return method === "U" || method === "U'" ? "exposure" : null;
}

/** "New process: 8 values in a row on one side; signals: limits, and runs of 8". */
export function rulesSummary({ steps, splits, rules }: ChartDefinition): string {
  const given = splits.length === 0 ? chartOptionWords.noneSaidYet : splits.join(", ");
  const process = steps === "dates" ? chartOptionWords.whereISay(given) : lowerFirst(stepWords[steps]);
  const signals = rules === "police" ? lowerFirst(ruleWords.police) : ruleWords[rules];
  return chartOptionWords.rulesSummary(process, signals);
}

/** "Lower is better, no target, to the latest month". */
export function targetSummary({ wanted, target, asOf }: ChartDefinition): string {
  return [
    wanted === "neither" ? chartOptionWords.noDirection : wantedWords[wanted],
    target === null ? chartOptionWords.noTarget : chartOptionWords.targetOf(figureShown(target)),
    asOfWords(asOf),
  ].join(", ");
}

/** "to the latest figure", "to March 2016". */
export function asOfWords(asOf: string): string {
  return asOf === latestPeriod ? chartOptionWords.toLatest : chartOptionWords.to(asOf);
}

/** "1 point left out, 2 labels". */
export function pointsSummary({ excluded, events }: ChartDefinition): string {
  if (excluded.length === 0 && events.length === 0) return chartOptionWords.noneLeftOut;
  return [
    ...(excluded.length === 0 ? [] : [chartOptionWords.leftOut(excluded.length)]),
    ...(events.length === 0 ? [] : [chartOptionWords.labelled(events.length)]),
  ].join(", ");
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** The number that was typed, with thousands, pounds or a percent sign; null where it is none. */
export function numberFrom(typed: string): number | null {
  const text = typed.replace(/[\s,£]/g, "").replace(/[−–]/g, "-");
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1) : text;
  const number = Number(digits);
  if (digits === "" || !Number.isFinite(number)) return null;
  return percent ? Number((number / 100).toPrecision(12)) : number;
}
