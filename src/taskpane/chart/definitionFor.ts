import { type ChartDefinition, guessChart, type MonthlySource } from "../../report";
import type { ReadSource } from "../source/types";

/**
 * The choices for the figures as they are: the person's where their measure is there, or those guessed, for the
 * measure whose row is selected where one is.
 */
export function definitionFor(
  { range, understanding }: ReadSource,
  chosen: ChartDefinition | null,
): ChartDefinition | null {
  if (understanding.kind !== "monthly") return null;
  const { source } = understanding;
  if (chosen !== null && hasMeasure(source, chosen.measure)) return chosen;
  const selected = source.measures.find(({ row }) => row !== null && row === range.selectedRow);
  return source.measures.length === 0 ? null : guessChart(source, selected?.key);
}

export function hasMeasure({ measures }: MonthlySource, key: string): boolean {
  return measures.some((measure) => measure.key === key);
}

/**
 * The choices for another measure: what is said of months and of rules holds for it too, what is said of its
 * figures is guessed anew.
 */
export function withMeasure(
  source: MonthlySource,
  { steps, splits, rules, excluded, events, asOf }: ChartDefinition,
  measure: string,
): ChartDefinition {
  return { ...guessChart(source, measure), steps, splits, rules, excluded, events, asOf };
}

/** The same for one of many charts: dates of new processes are of one measure, so the others have theirs found. */
export function definitionOfMany(
  source: MonthlySource,
  shared: ChartDefinition,
  measure: string,
): ChartDefinition {
  if (measure === shared.measure) return shared;
  const found = shared.steps === "dates" ? guessChart(source, measure).steps : shared.steps;
  return { ...withMeasure(source, shared, measure), steps: found, splits: [] };
}
