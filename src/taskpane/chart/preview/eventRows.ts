import { shortened, textWidth } from "./textWidth";

export interface PictureEvent {
  /** Of the point it belongs to. */
  readonly x: number;
  readonly text: string;
}

export interface PlacedEvent extends PictureEvent {
  /** Where its words begin. */
  readonly left: number;
  /** From 0, the row nearest to the plot. */
  readonly row: number;
}

/** Between the words of two events in a row. */
const apart = 8;

/** Puts the words of events into as few rows as they need so that none meets another; long words are shortened. */
export function eventRows(
  events: readonly PictureEvent[],
  from: number,
  to: number,
  size: number,
): PlacedEvent[] {
  const ends: number[] = [];
  return [...events]
    .sort((a, b) => a.x - b.x)
    .map(({ x, text }) => {
      const words = shortened(text, (to - from) * 0.6, size);
      const width = textWidth(words, size);
      const left = Math.max(from, Math.min(to - width, x - width / 2));
      const free = ends.findIndex((end) => end + apart <= left);
      const row = free < 0 ? ends.length : free;
      ends[row] = left + width;
      return { x, text: words, left, row };
    });
}
