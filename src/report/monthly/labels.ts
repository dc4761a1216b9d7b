import type { MonthlySource } from "../source/monthlySource";
import { monthlyColumnWords } from "../../words";
import type { ShownMeasure } from "./measureFigures";

/** How the measures of a table are named. */
export interface Labels {
  /** The header of the column that rows are grouped by; null without groups. */
  readonly groupHeader: string | null;
  readonly header: string;
  readonly labelOf: (shown: ShownMeasure) => string;
  readonly groupOf: (shown: ShownMeasure) => string;
  /** What all measures have in common, for the subtitle. */
  readonly common: readonly string[];
}

/** What differs between measures names them; what they share goes above the table. */
export function labelsOf(
  { labelHeadings }: Pick<MonthlySource, "labelHeadings">,
  shown: readonly ShownMeasure[],
  groupBy: string | null,
): Labels {
  const columns = labelHeadings.map((_, column) => column);
  const [first] = shown;
  const alike = (column: number): boolean =>
    shown.length > 1 && shown.every(({ measure }) => measure.parts[column] === first?.measure.parts[column]);
  const group = groupBy === null ? -1 : labelHeadings.indexOf(groupBy);
  const varying = columns.filter((column) => column !== group && !alike(column));
  const naming = varying.length > 0 ? varying : columns.filter((column) => column !== group);
  const [only] = naming;
  const heading = naming.length === 1 && only !== undefined ? (labelHeadings[only] ?? "") : "";
  const common = columns.filter((column) => column !== group && !naming.includes(column));
  return {
    groupHeader: group < 0 ? null : (labelHeadings[group] ?? ""),
    header: heading === "" ? monthlyColumnWords.measure : heading,
    labelOf: (each) => joined(each, naming.length > 0 ? naming : columns),
    groupOf: ({ measure }) => measure.parts[group] ?? "",
    common: common.map((column) => first?.measure.parts[column] ?? "").filter((part) => part !== ""),
  };
}

/** With the number that tells two measures of one name apart. */
function joined({ measure }: ShownMeasure, columns: readonly number[]): string {
  const [number = ""] = / \(\d+\)$/.exec(measure.key) ?? [];
  const own = measure.parts.join(", ").endsWith(number) ? "" : number;
  return (
    columns
      .map((column) => measure.parts[column] ?? "")
      .filter((part) => part !== "")
      .join(", ") + own
  );
}

/** Rows of one group together, groups in the order in which they first come. */
export function grouped<Each extends ShownMeasure>(
  shown: readonly Each[],
  { groupHeader, groupOf }: Labels,
): Each[] {
  if (groupHeader === null) return [...shown];
  const order = new Map<string, number>();
  for (const each of shown) if (!order.has(groupOf(each))) order.set(groupOf(each), order.size);
  const place = (each: Each): number => order.get(groupOf(each)) ?? 0;
  return [...shown].sort((a, b) => place(a) - place(b));
}
