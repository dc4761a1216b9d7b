import type { ChartPointSpec, ChartSpec } from "../../../report";
import { textWidth } from "./textWidth";
import { chartPreviewWords } from "../../../words";

export type Tone = "better" | "worse" | "neutral";

/** What a signal looks like: its shape says the side and its colour whether it is wanted. */
export interface SignalSign {
  readonly marker: "above" | "below" | "neither";
  readonly tone: Tone;
}

const tones = ["worse", "better", "neutral"] as const;
export const signalSigns: readonly SignalSign[] = (["above", "below", "neither"] as const).flatMap((marker) =>
  tones.map((tone) => ({ marker, tone })),
);

/** One entry of the key: what is drawn, and what it means. */
export interface KeyItem {
  readonly sign: SignalSign | "excluded" | "provisional";
  readonly text: string;
}

export interface PlacedKeyItem extends KeyItem {
  readonly x: number;
  /** From 0. */
  readonly row: number;
}

const { signs, tones: toneWords } = chartPreviewWords;

/** What the eye meets in this chart and the labels do not say. */
export function keyItems(chart: ChartSpec): KeyItem[] {
  const found = new Set(chart.points.filter(isSignal).map((point) => `${markerOf(point)} ${toneOf(point)}`));
  const signals = signalSigns
    .filter(({ marker, tone }) => found.has(`${marker} ${tone}`))
    .map((sign): KeyItem => ({ sign, text: `${signs[sign.marker]}${toneWords[sign.tone]}` }));
  return [
    ...signals,
    ...(chart.points.some(isExcluded)
      ? [{ sign: "excluded", text: chartPreviewWords.leftOut } as const]
      : []),
    ...(chart.processes.some(({ provisional }) => provisional)
      ? [{ sign: "provisional", text: chartPreviewWords.fewMonthsYet } as const]
      : []),
  ];
}

export function isExcluded({ excluded, value }: ChartPointSpec): boolean {
  return excluded !== null && value !== null;
}

export function isSignal({ signal, value, excluded }: ChartPointSpec): boolean {
  return signal !== "" && value !== null && excluded === null;
}

export function markerOf({ side }: ChartPointSpec): SignalSign["marker"] {
  return side ?? "neither";
}

export function toneOf({ tone }: ChartPointSpec): Tone {
  return tone ?? "neutral";
}

/** The sign before an entry's words, and the room between entries. */
export const signWidth = 18;
const apart = 14;

/** The entries side by side, in as many rows as the width asks for. */
export function placedKey(items: readonly KeyItem[], width: number, size: number): PlacedKeyItem[] {
  let [x, row] = [0, 0];
  return items.map((item) => {
    const wide = signWidth + textWidth(item.text, size);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const placed = { ...item, x, row };
    x += wide + apart;
    return placed;
  });
}
