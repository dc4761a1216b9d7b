import { flat } from "../flat";
import type { Outcome } from "../outcome";
import type { Cell } from "../read/cell";
import { heading } from "../tables/headingWords";
import type { Table } from "../tables/table";
import { words } from "../words";

/** Under a heading of thousands, this many times the middle figure looks like one written in ones. */
const outOfScale = 300;
/** And is a number that nobody writes who counts in thousands. */
const mostWritten = 100000;

/** A figure other than 0. */
interface Amount {
  readonly cell: Cell;
  readonly size: number;
  readonly per: number;
}

/** Finds thousands or millions among amounts in ones, and amounts in ones under a heading such as £000. */
export function checkMixedUnits(table: Table, outcome: Outcome): void {
  for (const { cells, kind, heading: text } of table.columns) {
    if (kind !== "amount") continue;
    const amounts = flat(cells, amountOf);
    const scale = heading.scale(text);
    if (scale > 1) sayInOnes(amounts, scale, outcome);
    else sayScaled(amounts, outcome);
  }
}

function amountOf(cell: Cell): Amount[] {
  if (cell.figure === null || cell.figure.shown === 0) return [];
  return [{ cell, size: Math.abs(cell.figure.shown), per: cell.figure.per }];
}

function sayInOnes(amounts: readonly Amount[], scale: number, outcome: Outcome): void {
  const isOdd = isOutOfScale(middleOf(amounts), scale);
  const odd = amounts.filter(isOdd);
  // Several so large may be what the column is of.
  if (amounts.length < 3 || odd.length > 1) return;
  const others = amounts.filter((amount) => !isOdd(amount));
  say(odd, others, "doubtful", outcome);
}

function isOutOfScale(middle: number, scale: number): (amount: Amount) => boolean {
  return ({ size }) => size > middle * outOfScale && size >= scale * mostWritten;
}

function sayScaled(amounts: readonly Amount[], outcome: Outcome): void {
  const scaled = amounts.filter(({ per }) => per > 1);
  const ones = amounts.filter(({ per }) => per === 1);
  if (scaled.length <= ones.length) say(scaled, ones, "note", outcome);
  else say(ones, scaled, "note", outcome);
}

function say(
  [odd, ...also]: readonly Amount[],
  [usual]: readonly Amount[],
  severity: "note" | "doubtful",
  outcome: Outcome,
): void {
  if (!odd || !usual) return;
  outcome.find({
    severity,
    check: "mixedUnits",
    cell: odd.cell,
    why: words.mixedUnits(odd.cell.text, usual.cell.text),
    also: also.map(({ cell }) => cell),
  });
}

function middleOf(amounts: readonly Amount[]): number {
  const sizes = amounts.map(({ size }) => size).sort((a, b) => a - b);
  return Number(sizes[Math.floor((sizes.length - 1) / 2)]);
}
