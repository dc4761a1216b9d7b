import type { ChartDrawing } from "./chartDrawing";

/** What a record keeps of a chart. */
export interface KeptChart {
  /** Excel's name for it, by which it is found again; one that the person renamed counts as their own. */
  readonly name: string;
  /** The sheet on which it was last seen. */
  readonly sheet: string;
  readonly drawing: ChartDrawing;
}

/** A chart's name, from the id of its record: no other chart has it. */
export function chartName(id: string): string {
  return `Control chart ${id}`;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** The chart of a record; undefined where it has none that can be read. */
export function keptChart(chart: unknown): KeptChart | undefined {
  if (!isFields(chart) || typeof chart.name !== "string" || typeof chart.sheet !== "string") return undefined;
  const { drawing } = chart;
  if (!isFields(drawing) || !Array.isArray(drawing.series) || typeof drawing.title !== "string")
    return undefined;
  return chart as unknown as KeptChart;
}
