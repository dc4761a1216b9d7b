import type { Figure } from "./figure";

/** What other cells make of a figure: the nearest answer, and the range that their own rounding leaves. */
export interface Worked {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** `cutOff` has its last digits dropped instead of rounded: 47.61% for 47.619%. */
export type Agreement = "right" | "cutOff" | "off";

/** Room for what binary fractions can't hold. */
const tiny = 1e-12;

export function exactly(at: number): Worked {
  return { at, low: at, high: at };
}

/**
 * Whether a figure is right to the precision it is shown with. What lies half-way may be rounded either way: half up
 * and half to even are both in use.
 */
export function agreement(figure: Figure, { at, low, high }: Worked): Agreement {
  const { shown, value, step } = figure;
  const room = tiny * Math.max(1, Math.abs(at));
  const half = step / 2 + room;
  if (isWithin(shown, low, high, half) || isWithin(value, low, high, room)) return "right";
  const stepsCut = Math.floor((Math.abs(at) - Math.abs(shown) + room) / step);
  const sameSign = shown === 0 || Math.sign(shown) === Math.sign(at);
  return low === high && sameSign && stepsCut === 0 ? "cutOff" : "off";
}

/** Whether it is next to right, one step off: as if by another way of rounding. */
export function isNear(figure: Figure, { low, high }: Worked): boolean {
  return isWithin(figure.shown, low, high, figure.step * (1 + 1e-9));
}

function isWithin(figure: number, low: number, high: number, room: number): boolean {
  return figure >= low - room && figure <= high + room;
}
