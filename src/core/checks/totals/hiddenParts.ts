import type { Outcome } from "../outcome";
import type { Cell } from "../read/cell";
import { listed, quoted, words } from "../words";
import type { Addend } from "./addend";
import type { FoundTotal } from "./decideTotal";
import { linesOf } from "./tally";
import type { TotalLabel } from "./totalLabel";

/** What is no part of a total, counted or not. */
const noParts: readonly TotalLabel[] = ["total", "subTotal", "aside"];

/** Notes hidden or filtered rows that totals count, or leave out though they stand among their parts. */
export function sayHidden(found: readonly FoundTotal[], rows: readonly Addend[], outcome: Outcome): void {
  const hidden = rows.map((row, at) => ({ row, at })).filter(({ row }) => row.hidden !== "");
  if (hidden.length === 0) return;
  const totals = new Map(found.map(({ line, best }) => [line, linesOf(best.reading.tally)]));
  const taken = new Set(totals.keys());
  for (const { line, addend, best } of found) {
    const counted = new Set(totals.get(line));
    const reached = through(counted, totals);
    const start = startOf(rows, reached, taken);
    reached.forEach((at) => taken.add(at));
    const cell = addend.cells.find(({ figure }) => figure !== null);
    if (!cell || best.agree === 0) continue;
    const isPart = ({ row, at }: (typeof hidden)[number]): boolean =>
      at >= start && at < line && !reached.has(at) && !totals.has(at) && !noParts.includes(row.label);
    const within = hidden.filter(({ at }) => counted.has(at)).map(({ row }) => row);
    const without = hidden.filter(isPart).map(({ row }) => row);
    say(cell, within, without, outcome);
  }
}

/** The rows that a total counts, and those that totals among them count. */
function through(
  counted: ReadonlySet<number>,
  totals: ReadonlyMap<number, readonly number[]>,
): ReadonlySet<number> {
  const reached = new Set(counted);
  for (const at of reached) totals.get(at)?.forEach((line) => reached.add(line));
  return reached;
}

/** Where a total's parts start: rows right above the first are among them, where no other total takes them. */
function startOf(rows: readonly Addend[], reached: ReadonlySet<number>, taken: ReadonlySet<number>): number {
  let start = rows.length;
  for (const at of reached) start = Math.min(start, at);
  const section = rows[start]?.section;
  while (rows[start - 1]?.section === section && !taken.has(start - 1)) start -= 1;
  return start;
}

function say(cell: Cell, within: readonly Addend[], without: readonly Addend[], outcome: Outcome): void {
  const why: string[] = [];
  for (const kind of ["hidden", "filtered"] as const) {
    const names = (rows: readonly Addend[]): readonly string[] =>
      rows.filter(({ hidden }) => hidden === kind).map(({ name }) => quoted(name));
    const [counted, left] = [names(within), names(without)];
    if (counted.length > 0) why.push(words.hiddenIn(counted.length, kind, listed(counted, 5)));
    if (left.length > 0) why.push(words.hiddenOut(left.length, kind, listed(left, 5)));
  }
  if (why.length === 0) return;
  const also = [...within, ...without].map(({ cells }) => cells[0]);
  outcome.find({ severity: "note", check: "hiddenRows", cell, why: why.join(" "), also });
}
