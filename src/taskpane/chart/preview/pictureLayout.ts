import { axisStyle, type ChartSpec } from "../../../report";
import { eventRows, type PlacedEvent } from "./eventRows";
import { keyItems, placedKey, type PlacedKeyItem } from "./keyItems";
import { labelMiddles, labelsWidth, type LineLabel, lineLabels } from "./lineLabels";
import { periodTicks } from "./periodTicks";
import { textWidth, wrapped } from "./textWidth";

/** Sizes of letters, in pixels. */
export const letters = { title: 14, subtitle: 12, label: 11 } as const;
const lineHeights = { title: 19, subtitle: 16, label: 14 } as const;
/** Below this width names are shortened. */
const narrowest = 420;

export interface TextLine {
  readonly text: string;
  /** Of its base line. */
  readonly y: number;
}

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where everything of a picture stands, in pixels from its upper left corner. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly title: readonly TextLine[];
  readonly subtitle: readonly TextLine[];
  readonly valueName: TextLine | null;
  readonly plot: Plot;
  /** Half the room of a point. */
  readonly half: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly valueTicks: readonly { readonly y: number; readonly text: string }[];
  readonly periodTicks: readonly { readonly x: number; readonly text: string }[];
  readonly labels: readonly (LineLabel & { readonly middle: number })[];
  readonly events: readonly (PlacedEvent & { readonly y: number })[];
  readonly key: readonly (PlacedKeyItem & { readonly y: number })[];
}

export interface PictureOptions {
  /** Without words around the plot, as one of many beside each other that carry their own. */
  readonly small?: boolean;
  /** The values that the plot reaches from and to, where several pictures share them. */
  readonly axis?: ChartSpec["axis"];
}

/** Lays a chart out for a width. */
export function layOutPicture(
  chart: ChartSpec,
  width: number,
  { small = false, axis = chart.axis }: PictureOptions = {},
): PictureLayout {
  const words = small ? noWords : wordsAbove(chart, width);
  const labels = small ? [] : lineLabels(chart, width < narrowest);
  const ticks = small ? [axis.minimum, axis.maximum] : valueTicks(chart, axis);
  const { left, right } = sides({ ...chart, axis }, ticks, labels, width);
  const step = (right - left) / Math.max(1, chart.points.length);
  const x = (index: number) => left + (index + 0.5) * step;
  const events = small ? [] : eventsOf(chart, x, [left, right]);
  const rows = Math.max(-1, ...events.map(({ row }) => row)) + 1;
  const top = words.bottom + rows * lineHeights.label + 10;
  const bottom = top + (small ? width * 0.4 : plotHeight(width));
  const reach = axis.maximum - axis.minimum || 1;
  const y = (value: number) => bottom - ((value - axis.minimum) / reach) * (bottom - top);
  const plot = { left, right, top, bottom };
  const key = small ? [] : placedKey(keyItems(chart), width, letters.label);
  const keyTop = bottom + lineHeights.label + 22;
  const keyRows = Math.max(-1, ...key.map(({ row }) => row)) + 1;
  const middles = labelMiddles(labels, y, lineHeights.label, [top - 7, bottom + 7]);
  return {
    ...words,
    width,
    height: bottom + lineHeights.label + 8 + (keyRows === 0 ? 0 : keyRows * 18 + 4),
    plot,
    half: step / 2,
    x,
    y,
    valueTicks: ticks.map((value) => ({ y: y(value), text: tickText({ ...chart, axis }, value) })),
    periodTicks: periodTicksOf(chart, step, small).map((at) => ({
      x: x(at),
      text: chart.points[at]?.label ?? "",
    })),
    labels: labels.map((label, at) => ({ ...label, middle: middles[at] ?? 0 })),
    events: events.map((event) => ({ ...event, y: top - 6 - event.row * lineHeights.label })),
    key: key.map((item) => ({ ...item, y: keyTop + item.row * 18 })),
  };
}

/** Wide pictures are lower than long, narrow ones still high enough to tell figures apart. */
function plotHeight(width: number): number {
  return Math.min(300, Math.max(170, width * 0.42));
}

const noWords = { title: [], subtitle: [], valueName: null, bottom: 0 };

function wordsAbove(chart: ChartSpec, width: number) {
  let y = 0;
  const line = (size: keyof typeof letters) => (text: string) => {
    y += lineHeights[size];
    return { text, y: y - 4 };
  };
  const title = wrapped(chart.title, width, letters.title, true).map(line("title"));
  const subtitle = wrapped(chart.subtitle, width, letters.subtitle).map(line("subtitle"));
  y += 6;
  const valueName = line("label")(chart.valueName);
  return { title, subtitle, valueName, bottom: y };
}

function sides(
  chart: ChartSpec,
  ticks: readonly number[],
  labels: readonly LineLabel[],
  width: number,
): Pick<Plot, "left" | "right"> {
  const widths = ticks.map((value) => textWidth(tickText(chart, value), letters.label));
  const left = Math.max(10, ...widths) + 8;
  const right = labels.length === 0 ? 8 : labelsWidth(labels, letters.label) + 12;
  return { left, right: Math.max(left + 60, width - right) };
}

/** More grid lines than this are no help in reading. */
const mostTicks = 12;

function valueTicks({ points }: ChartSpec, { minimum, maximum, step }: ChartSpec["axis"]): number[] {
  const count = Math.floor((maximum - minimum) / step + 1e-9);
  if (points.length === 0 || !(step > 0) || count > mostTicks) return [minimum, maximum];
  return Array.from({ length: count + 1 }, (_, at) => Number((minimum + at * step).toPrecision(12)));
}

function tickText(chart: ChartSpec, value: number): string {
  return axisStyle(chart).show(value);
}

function eventsOf(
  { points }: ChartSpec,
  x: (index: number) => number,
  [left, right]: readonly [number, number],
): PlacedEvent[] {
  const events = points.flatMap(({ event }, at) => (event === null ? [] : [{ x: x(at), text: event }]));
  return eventRows(events, left, right, letters.label);
}

function periodTicksOf({ points }: ChartSpec, step: number, small: boolean): number[] {
  const labels = points.map(({ label }) => label);
  if (small) return labels.length < 2 ? labels.map((_, at) => at) : [0, labels.length - 1];
  // The longest stands for all: there may be thousands.
  const longest = labels.reduce((long, label) => (label.length > long.length ? label : long), "0");
  return periodTicks(labels, step, textWidth(longest, letters.label));
}
