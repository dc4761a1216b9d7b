import {
  attention,
  type Attention,
  type ChartDefinition,
  type ChartMaking,
  controlChartSpec,
  type MonthlySource,
} from "../../../report";
import { isListed, type MeasureFilter } from "../../measures/measureFilter";
import type { Progress } from "../../work/inSlices";
import { definitionOfMany } from "../definitionFor";
import type { ManyState, ManySubject } from "../types";

/** One of many charts, with why it should be looked at. */
export interface ManyChart {
  readonly key: string;
  readonly parts: readonly string[];
  readonly definition: ChartDefinition;
  readonly made: ChartMaking;
  readonly attention: Attention;
}

/** Makes the chart of each measure one at a time; those that need attention come first. */
export function* manyChartsInSteps({ source, shared }: ManySubject): Generator<Progress, ManyChart[]> {
  const total = source.measures.length;
  const charts: ManyChart[] = [];
  for (const { key, parts } of source.measures) {
    charts.push(manyChart(source, shared, { key, parts }));
    yield { done: charts.length, total };
  }
  // Those that are alike stay in the order of the source.
  return charts.sort((a, b) => b.attention.score - a.attention.score);
}

function manyChart(
  source: MonthlySource,
  shared: ChartDefinition,
  { key, parts }: Pick<ManyChart, "key" | "parts">,
): ManyChart {
  const definition = definitionOfMany(source, shared, key);
  const made = controlChartSpec(source, definition);
  const none = { score: -1, reasons: [] };
  return { key, parts, definition, made, attention: made.kind === "chart" ? attention(made.chart) : none };
}

/** So many charts are chosen until the person chooses others: those that need attention most. */
export const suggested = 12;

/** The charts to be inserted, in the order of the list. */
export function chosenCharts(
  charts: readonly ManyChart[],
  { chosen }: Pick<ManyState, "chosen">,
): ManyChart[] {
  const own = chosen.size > 0;
  return charts.filter(
    ({ key, made }, at) => made.kind === "chart" && (own ? chosen.get(key) === true : at < suggested),
  );
}

/**
 * The choice with some charts more or less. One more or less changes what was suggested; many at once, such as an
 * offence in each area, are instead of it.
 */
export function withChosen(
  { chosen, making }: Pick<ManyState, "chosen" | "making">,
  keys: readonly string[],
  on: boolean,
): ReadonlyMap<string, boolean> {
  const begun = chosen.size > 0 || keys.length > 1 || making.phase !== "made";
  const before = begun
    ? [...chosen]
    : chosenCharts(making.charts, { chosen }).map(({ key }) => [key, true] as const);
  return new Map([...before, ...keys.map((key) => [key, on] as const)]);
}

/** Those whose names hold every word that is looked for, in any order, under the headings chosen. */
export function listedCharts(charts: readonly ManyChart[], filter: MeasureFilter): ManyChart[] {
  return charts.filter(isListed(filter));
}
