import { hold, weigh, type Evidence, type Held } from "../evidence";
import { spreadOf } from "../read/figure";
import { heading } from "../tables/headingWords";
import type { Line } from "../tables/line";
import type { View } from "../tables/view";
import { proportion, wholesOf, type Whole } from "./wholeOf";

/** Percentages as shares of the total of some amounts, and how well that fits. */
export interface SharesOfTotal {
  readonly of: Line;
  readonly whole: Whole;
  /** The headings say that they belong together, such as "2012-13 No." and "2012-13 %". */
  readonly named: boolean;
  /** Parts only; totals are held but show nothing. */
  readonly evidence: Evidence;
  readonly totals: readonly Held[];
}

export function sharesOfTotal(view: View, shares: Line, of: Line): readonly SharesOfTotal[] {
  const named = saysSo(shares.heading, of.heading);
  return wholesOf(view, of).map((whole) => {
    const parts: Held[] = [];
    const totals: Held[] = [];
    shares.cells.forEach((cell, place) => {
      const part = of.cells[place]?.figure;
      const role = view.roles[place];
      if (!cell.figure || !part || role === "aside") return;
      const worked = proportion(part.shown, spreadOf(part), whole.amount, whole.spread);
      (role === "total" ? totals : parts).push(hold(place, cell, cell.figure, worked));
    });
    return { of, whole, named, evidence: weigh(parts), totals };
  });
}

const unitWords =
  /\b(?:no|number|count|total|amount|of|the|per ?cent(?:age)?|share|proportion|funding)\b|[%£#().,]/gi;

function saysSo(shares: string, of: string): boolean {
  const stem = (text: string): string =>
    text.toLowerCase().replace(unitWords, " ").replace(/\s+/g, " ").trim();
  return heading.saysShare(shares) || stem(shares) === stem(of);
}
