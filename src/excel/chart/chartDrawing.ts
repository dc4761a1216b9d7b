import { axisStyle, type ChartPointSpec, type ChartSpec, type TableSpec } from "../../report";
import { chartParts, type ChartPart, columnAt, partKeys } from "./chartParts";
import { labelSpacing } from "./labelSpacing";
import { linePoints, mergedPoints, type PointDrawings, valuePoints } from "./pointDrawing";

/** One of many in a grid is small. */
export type ChartSize = "full" | "small";
export type SignalTone = "better" | "worse" | "neutral";

export interface SeriesDrawing {
  readonly part: ChartPart;
  /** The header of its column. */
  readonly name: string;
  /** The key of its column, where it is another than its part's. */
  readonly column?: string;
  /** Whether the legend leaves it out, as one of two that look the same. */
  readonly unnamed?: boolean;
  /** What its marks mean by the direction wanted. */
  readonly tone?: SignalTone;
  /** Whether each value has a dot: not where they would run into each other. */
  readonly dots?: boolean;
  /** The points that look otherwise than their series, by their row under the headers, from 0. */
  readonly points: PointDrawings;
}

/**
 * What a chart in the workbook shows beside its figures, in words that a record can keep: a refresh changes what
 * differs from it, so that what the person changed otherwise stays.
 */
export interface ChartDrawing {
  readonly size: ChartSize;
  readonly title: string;
  readonly subtitle: string;
  /** Null: Excel chooses. */
  readonly axis: { readonly minimum: number; readonly maximum: number; readonly step: number } | null;
  readonly numberFormat: string;
  /** Every how many periods one is named under the axis. */
  readonly labelEvery: number;
  readonly series: readonly SeriesDrawing[];
}

/** More values than this have no room for dots. */
const mostDots: Readonly<Record<ChartSize, number>> = { full: 120, small: 48 };

/** What is drawn of a chart; `rowOf` tells the row of a point where rows of the person's stand among them. */
export function chartDrawing(
  chart: ChartSpec,
  table: TableSpec,
  size: ChartSize,
  rowOf: (index: number) => number = (index) => index,
): ChartDrawing {
  const dots = chart.points.length <= mostDots[size];
  const marked = { lines: linePoints(chart, rowOf), values: valuePoints(chart, { size, dots, rowOf }) };
  const series = chartParts.flatMap((part): SeriesDrawing[] => {
    const column = columnAt(table.columns, partKeys[part]);
    if (column === undefined || !isDrawn(chart, part)) return [];
    const tone = toneOf(chart, part);
    return [
      {
        part,
        name: table.columns[column]?.header ?? "",
        ...(tone && { tone }),
        ...(part === "value" && { dots }),
        points: mergedPoints(isLine(part) ? marked.lines : [], marked.values[part] ?? []),
      },
    ];
  });
  return {
    size,
    title: chart.title,
    subtitle: chart.subtitle,
    axis: chart.axis,
    numberFormat: axisStyle(chart).excelFormat,
    labelEvery: labelSpacing(chart.points, size),
    series,
  };
}

const isLine = (part: ChartPart) => part === "upper" || part === "lower" || part === "average";

const sides: Readonly<Partial<Record<ChartPart, ChartPointSpec["side"]>>> = {
  above: "above",
  below: "below",
  pattern: null,
};

/** The points that a part marks. */
function marks({ signal, side, value, excluded }: ChartPointSpec, part: ChartPart): boolean {
  if (value === null) return false;
  return part === "excluded" ? excluded !== null : excluded === null && signal !== "" && side === sides[part];
}

function isDrawn({ points, target }: ChartSpec, part: ChartPart): boolean {
  if (part === "value") return true;
  if (part === "target") return target !== null;
  if (part === "upper" || part === "lower" || part === "average") {
    return points.some((point) => point[part] !== null);
  }
  return points.some((point) => marks(point, part));
}

function toneOf({ points }: ChartSpec, part: ChartPart): SignalTone | undefined {
  if (!(part in sides)) return undefined;
  return points.find((point) => marks(point, part))?.tone ?? "neutral";
}
