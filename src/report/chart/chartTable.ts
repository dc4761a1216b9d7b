import type { TableSpec } from "../tableSpec";
import type { ChartSpec } from "./chartSpec";

/** The figures of a chart as the table that the chart in the workbook is drawn from. */
export function chartTable({ title, subtitle, altText, commentary, notes }: ChartSpec): TableSpec {
  return { title, subtitle, lines: [altText, commentary], columns: [], rows: [], notes };
}
