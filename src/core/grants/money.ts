import type { Cells } from "../series/cells";
import { Fault } from "../series/fault";
import { figureIn } from "../series/readNumber";

/** £99,999,999,999.99 in pence. */
const largest = 9999999999999;
/** How far an amount may be from whole pence, in pence, as figures worked out in cells are. */
const closeEnough = 1e-6;

/** Amounts in whole pence, undefined where missing. */
export function readPence({ values, argument, positionOf }: Cells): readonly (number | undefined)[] {
  return values.map((cell, at) => penceOf(cell, argument, positionOf(at)));
}

/**
 * One amount in whole pence, undefined when missing.
 * @throws Fault `#VALUE!` when it is not an amount, not whole pence, or beyond £99,999,999,999.99.
 */
export function penceOf(cell: unknown, argument: string, position = ""): number | undefined {
  const pounds = figureIn(cell, argument, () => position);
  if (pounds === undefined) return undefined;
  const pence = Math.round(pounds * 100);
  if (Math.abs(pence) > largest)
    throw new Fault("#VALUE!", argument, "is beyond £99,999,999,999.99", cell, position);
  if (!isNearly(pounds, pence)) throw new Fault("#VALUE!", argument, "is not whole pence", cell, position);
  return pence;
}

/** A figure in whole pence; undefined where it is not whole, or beyond £99,999,999,999.99. */
export function wholePence(pounds: number): number | undefined {
  const pence = Math.round(pounds * 100);
  return Math.abs(pence) <= largest && isNearly(pounds, pence) ? pence : undefined;
}

function isNearly(pounds: number, pence: number): boolean {
  return Math.abs(pounds * 100 - pence) <= tolerance(pence);
}

/** Large amounts can't be held closer than their last binary place, and that is no fault of theirs. */
function tolerance(pence: number): number {
  return Math.max(closeEnough, Math.abs(pence) * Number.EPSILON * 2);
}

/**
 * The sum of amounts in pence.
 * @throws Fault `#VALUE!` when it can't be held exactly.
 */
export function sumPence(amounts: readonly (number | undefined)[], argument: string): number {
  return amounts.reduce<number>((sum, amount = 0) => {
    const next = sum + amount;
    if (Number.isSafeInteger(next)) return next;
    throw new Fault("#VALUE!", argument, "adds up to more than can be held exactly");
  }, 0);
}

/** Pence as an amount in pounds: the nearest number to it. */
export function poundsOf(pence: number): number {
  return pence / 100;
}

/** Pence, 0 or more, in words: £1,000.00. */
export function moneyWords(pence: number): string {
  const pounds = String(Math.floor(pence / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `£${pounds}.${String(pence % 100).padStart(2, "0")}`;
}
