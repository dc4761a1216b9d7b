import type { PictureLayout } from "./pictureLayout";

/** The point whose room a place is in; the first or the last beyond them. */
export function pointAt({ plot, half }: PictureLayout, x: number, count: number): number {
  const at = Math.floor((x - plot.left) / (half * 2));
  return Math.min(count - 1, Math.max(0, at));
}

/** The keys that move from point to point, as they move a slider: by one, by a year or so, to either end. */
const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  PageDown: (at) => at - 12,
  PageUp: (at) => at + 12,
  Home: () => 0,
  End: (_, last) => last,
};

/** Where a key leads to; null for a key that leads nowhere. */
export function movedBy(key: string, at: number, count: number): number | null {
  const move = moves[key];
  return move === undefined ? null : Math.min(count - 1, Math.max(0, move(at, count - 1)));
}
