import type { ChartDefinition } from "../../report";

/** What a workbook keeps of the choices behind a chart: enough to make it again from other figures. */
export interface KeptChart {
  readonly shape: "chart";
  readonly chart: ChartDefinition;
}

/** The kept choices of a chart; null where they are none of a chart, or of a later version of Boardsheet. */
export function keptChart(definition: unknown): ChartDefinition | null {
  return isKeptChart(definition) ? definition.chart : null;
}

function isKeptChart(kept: unknown): kept is KeptChart {
  if (typeof kept !== "object" || kept === null) return false;
  if (!("shape" in kept && kept.shape === "chart" && "chart" in kept)) return false;
  const { chart } = kept;
  return typeof chart === "object" && chart !== null && "version" in chart && chart.version === 1;
}
