import type { Fraction } from "./fraction";
import type { Figures } from "./limits";

/** A value and its point. */
export interface Point {
  readonly value: Fraction;
  readonly at: number;
}

/** Every stretch of so many points in a row that all have a value. */
export function windowsOf(figures: Figures, length: number): readonly (readonly Point[])[] {
  return figures.flatMap((_, end) => {
    const window = figures
      .slice(Math.max(0, end + 1 - length), end + 1)
      .flatMap((value, at) => (value ? [{ value, at: end + 1 - length + at }] : []));
    return window.length === length ? [window] : [];
  });
}

/** The one side (not 0) that all share, or 0. */
export function sharedSide(sides: readonly (-1 | 0 | 1)[]): -1 | 0 | 1 {
  const [first = 0] = sides;
  return sides.every((side) => side === first) ? first : 0;
}

/** The steps from each value of a window to the next, as sides. */
export function stepsOf(window: readonly Point[]): readonly (-1 | 0 | 1)[] {
  return window.slice(1).map(({ value }, at) => value.against(window[at]?.value ?? value));
}
