import { fullYear } from "../../series/readDate";
import { looseName } from "../across/alike";
import { strongest, weigh, type Evidence, type Held } from "../evidence";
import { present } from "../flat";
import { agreement } from "../read/agreement";
import type { Cell } from "../read/cell";
import type { Figure } from "../read/figure";
import { heading } from "../tables/headingWords";
import type { Line } from "../tables/line";
import { nearestFirst } from "../tables/nearestFirst";
import { changeOf, type ChangeMode } from "./changeOf";
import type { ChangeLine, StatedChange } from "./statedChange";

/** Two lines that changes may compare, earlier first, and how well the changes fit. */
export interface Comparison {
  readonly from: Line;
  readonly to: Line;
  /** -1 where what falls is written without a minus, as under "Reduction". */
  readonly sign: -1 | 1;
  /** Whether signs are left to a line of trend words. */
  readonly unsigned: boolean;
  readonly evidence: Evidence<HeldChange>;
  /** The two nearest lines, in the order of their years or else as they stand; or one that the heading names. */
  readonly isNearest: boolean;
}

/** A change beside the two cells it is held to compare. */
export interface HeldChange extends Held {
  readonly first: Cell;
  readonly second: Cell;
}

/** Lines looked at around a line of changes. */
const linesLookedAt = 5;

/** Every two lines near a line of changes that it may compare, the nearest first. */
export function comparisons(
  lines: readonly Line[],
  changes: ChangeLine,
  unsignedToo: boolean,
): readonly Comparison[] {
  const near = nearestFirst(lines, changes.at, isCompared);
  const looked = near.slice(0, linesLookedAt);
  const found: Comparison[] = [];
  looked.forEach((to, later) => {
    looked.forEach((from, earlier) => {
      if (from === to || from.kind !== to.kind) return;
      const isNamed = later === 0 && isNamedIn(changes.line.heading, from.heading);
      const isNearest = isNamed || (later + earlier === 1 && isInOrder(from, to, later === 0));
      for (const sign of heading.saysFall(changes.line.heading) ? ([1, -1] as const) : ([1] as const)) {
        for (const unsigned of unsignedToo ? [false, true] : [false]) {
          const evidence = weigh(heldBy(changes, { from, to, sign, unsigned }));
          found.push({ from, to, sign, unsigned, evidence, isNearest });
        }
      }
    });
  });
  return found.sort((a, b) => Number(b.isNearest) - Number(a.isNearest));
}

/** Amounts and percentages that are no changes themselves. */
export function isCompared({ kind, heading: text }: Line): boolean {
  return (kind === "amount" || kind === "percent") && !heading.saysChange(text);
}

/** "Change from baseline" names what it compares with. */
function isNamedIn(heading: string, other: string): boolean {
  const name = looseName(other);
  return name.length > 3 && looseName(heading).includes(name);
}

/** The earlier stands first, unless the headings' years say that the latest does. */
function isInOrder(from: Line, to: Line, standsFirst: boolean): boolean {
  const first = yearOf(from.heading);
  const second = yearOf(to.heading);
  return first === null || second === null || first === second ? standsFirst : first < second;
}

/** The last year a heading speaks of; of 2015/16 and 15/16 that is 2015. */
function yearOf(heading: string): number | null {
  const years = heading.match(/\b(?:19|20)\d\d\b|\b\d\d(?=\/\d\d\b)/g);
  const last = years?.[years.length - 1];
  return last === undefined ? null : fullYear(last);
}

export function strongestComparison(all: readonly Comparison[]): Comparison | undefined {
  return strongest(all);
}

/** Holds each change that has a size against the two figures at its place. */
export function heldBy(
  changes: ChangeLine,
  compared: Pick<Comparison, "from" | "to" | "sign" | "unsigned">,
  onLater = false,
): readonly HeldChange[] {
  return present(changes.stated.map((stated) => bestOf(stated, compared, onLater)));
}

function bestOf(
  { place, cell, figure }: StatedChange,
  { from, to, sign, unsigned }: Pick<Comparison, "from" | "to" | "sign" | "unsigned">,
  onLater: boolean,
): HeldChange | null {
  const first = from.cells[place];
  const second = to.cells[place];
  if (!figure || !first?.figure || !second?.figure) return null;
  const [earlier, later] = [first.figure, second.figure];
  const percentages = earlier.unit === "percent" && later.unit === "percent";
  const tried = modesOf(figure, percentages, onLater).map((mode) => {
    const worked = changeOf(earlier, later, mode);
    if (!worked) return null;
    const { at, low, high } = worked;
    const turned = sign < 0 || (unsigned && at < 0) ? { at: -at, low: -high, high: -low } : worked;
    return { place, cell, figure, worked: turned, agreement: agreement(figure, turned), first, second };
  });
  return tried.find((each) => each?.agreement === "right") ?? tried[0] ?? null;
}

/** A percentage of two percentages may be meant in points or in proportion: both are in use. */
function modesOf(figure: Figure, percentages: boolean, onLater: boolean): readonly ChangeMode[] {
  if (onLater) return ["onLater"];
  if (figure.unit === "points") return percentages ? ["difference"] : [];
  if (figure.unit === "percent") return percentages ? ["difference", "ratio"] : ["ratio"];
  return percentages ? [] : ["difference"];
}
