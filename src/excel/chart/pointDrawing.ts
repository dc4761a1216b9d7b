import { type ChartSpec, latestLabel } from "../../report";
import type { ChartSize } from "./chartDrawing";
import type { ChartPart } from "./chartParts";

/** What sets a point apart from its series. */
export interface PointDrawing {
  /** The line that leads to it: none where a process begins, dashed where limits are provisional. */
  readonly line?: "none" | "dashed";
  /** The latest value is large; a dot where the series has none marks a value that no line leads to; none where excluded. */
  readonly mark?: "large" | "dot" | "none";
  readonly label?: string;
  /** Where the label stands. */
  readonly side?: "Top" | "Bottom";
}

export type PointDrawings = readonly (readonly [row: number, point: PointDrawing])[];

type RowOf = (index: number) => number;

/**
 * Average and limits, which break between processes and never slope from one to the next: in Excel the look of a
 * point of a line is that of the line which leads to it.
 */
export function linePoints({ processes }: ChartSpec, rowOf: RowOf): PointDrawings {
  return processes.flatMap(({ from, to, provisional }, at) => {
    const first: PointDrawings = at === 0 ? [] : [[rowOf(from), { line: "none" }]];
    if (!provisional) return first;
    const rest = Array.from({ length: to - from }, (_, i) => rowOf(from + 1 + i));
    return [...first, ...rest.map((row) => [row, { line: "dashed" }] as const)];
  });
}

interface Marking {
  readonly size: ChartSize;
  readonly dots: boolean;
  readonly rowOf: RowOf;
}

/** The latest value with its label, events beside their points, and dots where no line leads to a value. */
export function valuePoints(chart: ChartSpec, marking: Marking): Partial<Record<ChartPart, PointDrawings>> {
  const found = new Map<ChartPart, (readonly [number, PointDrawing])[]>();
  const say = (part: ChartPart, index: number, drawing: PointDrawing) => {
    if (Object.keys(drawing).length === 0) return;
    found.set(part, [...(found.get(part) ?? []), [marking.rowOf(index), drawing]]);
  };
  chart.points.forEach((point, i) => {
    const label = labelOf(chart, i, marking);
    const isExcluded = point.value !== null && point.excluded !== null;
    // An event of a period without a figure stands at the average.
    const labelled = isExcluded ? "excluded" : point.value === null ? "average" : "value";
    say("value", i, { ...valueLook(chart, i, marking), ...(labelled === "value" && label) });
    if (labelled !== "value") say(labelled, i, label);
  });
  return Object.fromEntries(found);
}

/** The words beside a point. */
function labelOf(chart: ChartSpec, i: number, { size }: Marking): Pick<PointDrawing, "label" | "side"> {
  const point = chart.points[i];
  const words = [
    size === "full" ? point?.event : null,
    chart.latest?.index === i ? latestLabel(chart) : null,
  ];
  const label = words.filter((text) => text !== null && text !== undefined && text !== "").join(" · ");
  return label === "" ? {} : { label, side: sideOf(point?.average ?? null, point?.value ?? null) };
}

/** What sets a value apart. An excluded one is drawn by its own series: no line leads to it, and none from it. */
function valueLook({ points, latest }: ChartSpec, i: number, { dots }: Marking): PointDrawing {
  const isShown = (at: number) => (points[at]?.value ?? null) !== null && points[at]?.excluded === null;
  const isExcluded = (at: number) => (points[at]?.value ?? null) !== null && points[at]?.excluded !== null;
  if (isExcluded(i)) return { line: "none", ...(dots && { mark: "none" }) };
  const line = isShown(i) && isExcluded(i - 1) ? { line: "none" as const } : {};
  if (latest?.index === i) return { ...line, mark: "large" };
  const alone = isShown(i) && !isShown(i - 1) && !isShown(i + 1);
  return alone && !dots ? { ...line, mark: "dot" } : line;
}

/** Away from the average, where there is room. */
function sideOf(average: number | null, value: number | null): "Top" | "Bottom" {
  return value !== null && average !== null && value < average ? "Bottom" : "Top";
}

/** What two say of the same points. */
export function mergedPoints(first: PointDrawings, second: PointDrawings): PointDrawings {
  const found = new Map(first);
  for (const [row, drawing] of second) found.set(row, { ...found.get(row), ...drawing });
  return [...found];
}
