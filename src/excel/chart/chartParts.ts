import type { TableColumn } from "../../report";

/** The series of a control chart in the order in which Excel draws them: lines first, marks over them. */
export const chartParts = [
  "upper",
  "lower",
  "average",
  "target",
  "value",
  "excluded",
  "above",
  "below",
  "pattern",
] as const;
export type ChartPart = (typeof chartParts)[number];

/** The columns of a chart's table by their keys: of each series, and of the periods under them. */
export const partKeys: Readonly<Record<ChartPart | "period", string>> = {
  period: "period",
  value: "value",
  lower: "lowerLimit",
  average: "processAverage",
  upper: "upperLimit",
  target: "target",
  excluded: "excluded",
  above: "signalAbove",
  below: "signalBelow",
  pattern: "otherSignal",
};

/**
 * The place of a column, from 0; undefined where the table has no such column. By its key alone: the person
 * may have added a column under the same words.
 */
export function columnAt(columns: readonly Pick<TableColumn, "key">[], wanted: string): number | undefined {
  const at = columns.findIndex(({ key }) => key === wanted);
  return at < 0 ? undefined : at;
}
