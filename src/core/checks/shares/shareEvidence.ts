import { flat } from "../flat";
import { weigh, type Evidence, type Held } from "../evidence";
import { agreement } from "../read/agreement";
import type { Cell } from "../read/cell";
import { spreadOf, type Figure } from "../read/figure";
import { heading } from "../tables/headingWords";
import type { Line } from "../tables/line";
import type { View } from "../tables/view";
import { madeToAddUp } from "./madeToAddUp";
import { proportion, wholesOf, type Whole } from "./wholeOf";

/** A share beside the part it is held to be. */
export interface HeldShare extends Held {
  readonly part: Cell;
  readonly amount: Figure;
}

/** Percentages as shares of the total of some amounts, and how well that fits. */
export interface SharesOfTotal {
  readonly whole: Whole;
  /** The headings say that they belong together, such as "2012-13 No." and "2012-13 %". */
  readonly named: boolean;
  /** Parts only; totals are held but show nothing. */
  readonly evidence: Evidence<HeldShare>;
  readonly totals: readonly HeldShare[];
}

export function sharesOfTotal(view: View, shares: Line, of: Line): readonly SharesOfTotal[] {
  const named = saysSo(shares.heading, of.heading);
  const hundred = hundredOf(view, shares, of);
  return [...hundred, ...wholesOf(view, of)].map((whole) => {
    const parts: HeldShare[] = [];
    const totals: HeldShare[] = [];
    shares.cells.forEach((cell, place) => {
      const part = of.cells[place];
      const amount = part?.figure;
      const role = view.roles[place];
      const { figure } = cell;
      if (!figure || !part || !amount || role === "aside") return;
      const worked = proportion(amount.shown, spreadOf(amount), whole.amount, whole.spread);
      const held = { place, cell, figure, worked, agreement: agreement(figure, worked), part, amount };
      (role === "total" ? totals : parts).push(held);
    });
    if (!madeToAddUp(parts)) return { whole, named, evidence: weigh(parts), totals };
    return { whole, named, evidence: weigh(parts.map(right)), totals: totals.map(nearSum(parts)) };
  });
}

/** The total that the shares themselves call 100%, where others come after it: reserves, or what there is in all. */
function hundredOf(view: View, shares: Line, of: Line): readonly Whole[] {
  const places = view.roles.map((role, place) => ({ role, place }));
  return flat(places, ({ role, place }) => {
    const [share, cell] = [shares.cells[place], of.cells[place]];
    if (role !== "total" || share?.figure?.shown !== 1 || !cell?.figure || cell.figure.shown <= 0) return [];
    return [{ amount: cell.figure.shown, spread: spreadOf(cell.figure), like: cell.figure, cell }];
  }).slice(0, 1);
}

function right(held: HeldShare): HeldShare {
  return { ...held, agreement: "right" };
}

/** A sub-total of shares that were made to add up is the sum of those, each up to a step from its own rounding. */
function nearSum(parts: readonly HeldShare[]): (total: HeldShare) => HeldShare {
  return (total) =>
    Math.abs(total.figure.shown - total.worked.at) < parts.length * total.figure.step ? right(total) : total;
}

const unitWords =
  /\b(?:no|number|count|total|amount|of|the|per ?cent(?:age)?|share|proportion|funding)\b|[%£#().,]/gi;

function saysSo(shares: string, of: string): boolean {
  const stem = (text: string): string =>
    text.toLowerCase().replace(unitWords, " ").replace(/\s+/g, " ").trim();
  return heading.saysShare(shares) || stem(shares) === stem(of);
}
