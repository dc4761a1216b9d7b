import type { Outcome } from "../outcome";
import type { Cell } from "../read/cell";
import { heading } from "../tables/headingWords";
import type { Line } from "../tables/line";
import { nearestFirst } from "../tables/nearestFirst";
import type { View } from "../tables/view";
import { words } from "../words";
import { turnedRound } from "./changeWords";
import type { Understood } from "./checkChanges";
import { isCompared } from "./comparison";
import { wayWords } from "./sayChanges";
import type { ChangeLine } from "./statedChange";

/** What a trend word may speak of: a change from one figure to another, or a change as stated. */
interface Way {
  readonly sign: number;
  readonly why: string;
  readonly also: readonly (Cell | undefined)[];
}

interface Spoken {
  readonly cell: Cell;
  readonly direction: number;
  readonly way: Way;
}

/** Without a heading that says so, more words have to agree. */
const enoughUnnamed = 4;

/** Holds trend words against the sign of the change they stand beside. */
export function checkTrend(
  view: View,
  trend: ChangeLine,
  found: readonly ChangeLine[],
  understood: readonly Understood[],
  outcome: Outcome,
): void {
  if (heading.saysElsewhere(trend.line.heading)) return;
  const spoken = trend.stated.map(({ place, cell, direction }): Spoken | null => {
    const way = direction ? wayAt(view, trend, found, understood, place) : null;
    return way && direction ? { cell, direction, way } : null;
  });
  const held = spoken.filter((each): each is Spoken => each !== null);
  const right = held.filter(({ direction, way }) => way.sign === direction).length;
  const enough = trend.named ? Math.min(2, held.length) : enoughUnnamed;
  const isClear = right >= enough && right * 2 > held.length;
  const few = trend.named && held.length <= 2;
  if (!isClear && !few) return;
  for (const { cell, direction, way } of held) {
    outcome.hold(cell);
    if (way.sign === direction) continue;
    outcome.find({
      severity: isClear ? "wrong" : "doubtful",
      check: "trend",
      cell,
      worksOutTo: way.sign === 0 ? "no change" : turnedRound(cell.text),
      why: way.why,
      also: way.also,
    });
  }
}

/** By the comparison that a change line was found to make, else by a stated change, else by the two nearest lines. */
function wayAt(
  view: View,
  trend: ChangeLine,
  found: readonly ChangeLine[],
  understood: readonly Understood[],
  place: number,
): Way | null {
  const [compared] = understood;
  if (compared) return between(compared.comparison.from, compared.comparison.to, place);
  const change = found.find(
    ({ isTrend, line }) => !isTrend && line.kind !== "words" && !heading.saysElsewhere(line.heading),
  );
  if (change) return stated(change.line.cells[place]);
  const [to, from] = nearestFirst(view.lines, trend.at, isCompared);
  return to && from?.kind === to.kind ? between(from, to, place) : null;
}

function between(from: Line, to: Line, place: number): Way | null {
  const first = from.cells[place];
  const second = to.cells[place];
  if (!first?.figure || !second?.figure) return null;
  const sign = Math.sign(second.figure.shown - first.figure.shown);
  return { sign, why: words.trend(first.text, second.text, wayWords(sign)), also: [first, second] };
}

function stated(cell: Cell | undefined): Way | null {
  const shown = cell?.figure?.shown ?? 0;
  if (!cell || shown === 0) return null;
  return { sign: Math.sign(shown), why: words.trendOfChange(cell.text), also: [cell] };
}
