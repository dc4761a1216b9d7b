import type { ChartDefinition, ChartMaking, ChartSpec, MonthlySource, SourceCell } from "../../../src/report";
import { controlChartSpec, guessChart } from "../../../src/report";
import { sourceOf } from "../monthly/saferTravelMonths";

/** So many months from April 2012, as numbers such as 201204. */
export function monthsFrom2012(count: number): number[] {
  return Array.from({ length: count }, (_, at) => 201204 + at + Math.floor((at + 3) / 12) * 88);
}

/** Two figures in turn: their mean is the average, their difference every moving range. */
export function turns(low: number, high: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => (at % 2 === 0 ? low : high));
}

export function monthlySource(
  rows: readonly (readonly SourceCell[])[],
  headings = ["Measure"],
): MonthlySource {
  const count = Math.max(...rows.map((row) => row.length)) - headings.length;
  return sourceOf([[...headings, ...monthsFrom2012(count)], ...rows.map((row) => [...row])]);
}

export function making(source: MonthlySource, chosen: Partial<ChartDefinition> = {}): ChartMaking {
  return controlChartSpec(source, { ...guessChart(source), ...chosen });
}

/** The chart as guessed but for what is said; its words where there is none. */
export function chartOf(source: MonthlySource, chosen: Partial<ChartDefinition> = {}): ChartSpec {
  const made = making(source, chosen);
  if (made.kind === "fault") throw new Error(made.words);
  return made.chart;
}

/** A chart of one measure by months from April 2012. */
export function chartOfValues(
  values: readonly SourceCell[],
  chosen: Partial<ChartDefinition> = {},
  name = "Robbery",
): ChartSpec {
  return chartOf(monthlySource([[name, ...values]]), chosen);
}
