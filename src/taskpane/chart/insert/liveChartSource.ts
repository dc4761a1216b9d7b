import type { LiveChartSource, SourceRange } from "../../../excel";
import { type ChartDefinition, latestPeriod, type MonthlySource, type SourceMeasure } from "../../../report";
import { cellAddress, cellWithin } from "../../cellAddress";
import type { Making } from "../types";

/** The defaults of the worksheet functions, which need not be said. */
const defaults = { steps: "run8", rules: "police" };

/** What a live chart reads; null where one formula can't give this chart. */
export function liveChartSource({ subject, made }: Making, range: SourceRange): LiveChartSource | null {
  const { source, definition } = subject;
  const { block } = source;
  if (made.kind === "fault" || block === null || !formulaCan(definition)) return null;
  const measure = measureOf(source, definition.measure);
  const { firstPeriodColumn: first, lastPeriodColumn: last, headingRow } = block;
  // A period that the source skips, or figures shown in another unit, would not stand in the formula's rows.
  if (made.chart.points.length !== last - first + 1) return null;
  if (measure === undefined || measure.row === null) return null;
  const cells = (row: number) =>
    `${cellAddress(range.address, row, first)}:${cellWithin(range.address, row, last)}`;
  const call = callOf(source, definition, cells);
  if (call === null) return null;
  if (call.call === "CONTROLCHART" && !isAsItStands(made.chart.points, measure)) return null;
  const { steps, rules } = definition;
  return {
    ...call,
    values: cells(measure.row),
    dates: cells(headingRow),
    ...(steps === defaults.steps ? {} : { steps: { rule: steps } }),
    ...(rules === defaults.rules ? {} : { rules }),
  };
}

/** Points left out, labels, given dates and a period that stays are beyond the functions. */
function formulaCan({ excluded, events, steps, asOf }: ChartDefinition): boolean {
  return excluded.length === 0 && events.length === 0 && steps !== "dates" && asOf === latestPeriod;
}

function measureOf({ measures }: MonthlySource, key: string): SourceMeasure | undefined {
  return measures.find((measure) => measure.key === key);
}

type Call = Pick<LiveChartSource, "call" | "cases" | "per" | "method" | "laney">;

/** The function of a method, with the cells of its cases. */
function callOf(
  source: MonthlySource,
  { measure, method, cases }: ChartDefinition,
  cells: (row: number) => string,
): Call | null {
  if (method === "XmR") return { call: "CONTROLCHART" };
  if (method === "C") return { call: "CONTROLCHART", method: "C" };
  if (cases.kind !== "measure" || measureOf(source, measure)?.unit !== "counts") return null;
  const row = measureOf(source, cases.key)?.row ?? null;
  if (row === null) return null;
  const laney = method.endsWith("'") ? { laney: true } : {};
  return method.startsWith("P")
    ? { call: "PLIMITS", cases: cells(row), ...laney }
    : { call: "ULIMITS", cases: cells(row), per: cases.per, ...laney };
}

/** Whether the chart's values are those of the cells. */
function isAsItStands(
  points: readonly { readonly value: number | null }[],
  { values }: SourceMeasure,
): boolean {
  return points.every(({ value }, at) => (value ?? "") === values[at]);
}
