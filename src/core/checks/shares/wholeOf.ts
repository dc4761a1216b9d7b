import { spreadOf, type Figure } from "../read/figure";
import { present } from "../flat";
import type { Worked } from "../read/agreement";
import type { Cell } from "../read/cell";
import type { Line } from "../tables/line";
import type { View } from "../tables/view";

/** What shares are of: the total as stated, or the parts added up. */
export interface Whole {
  readonly amount: number;
  readonly spread: number;
  /** How it is written: as it is stated, or as its parts are. */
  readonly like: Figure;
  /** Null where no total is stated. */
  readonly cell: Cell | null;
}

/** The totals that the shares of a line's figures may be of: the last one stated, and the sum. */
export function wholesOf(view: View, line: Line): readonly Whole[] {
  let pence = 0;
  let shown = 0;
  let spread = 0;
  let like: Figure | undefined;
  let stated: Whole | undefined;
  view.roles.forEach((role, place) => {
    const cell = line.cells[place];
    if (!cell?.figure || role === "aside") return;
    const { figure } = cell;
    if (role === "total") {
      stated = { amount: figure.shown, spread: spreadOf(figure), like: figure, cell };
      return;
    }
    pence += figure.pence ?? NaN;
    shown += figure.shown;
    spread += spreadOf(figure);
    like = widest(figure, like);
  });
  const amount = Number.isSafeInteger(pence) ? pence / 100 : shown;
  const sum = like && { amount, spread, like, cell: null };
  return present([stated, sum]).filter((whole) => whole.amount > 0);
}

/** Parts are written with the commas of the largest and the places of the finest. */
function widest(figure: Figure, other: Figure = figure): Figure {
  const step = Math.min(figure.step, other.step);
  return { ...(figure.shown > other.shown ? figure : other), step };
}

/** A part of a whole as a proportion, with the range that the rounding of both leaves. */
export function proportion(part: number, partSpread: number, whole: number, wholeSpread: number): Worked {
  return {
    at: part / whole,
    low: (part - partSpread) / (whole + wholeSpread),
    high: (part + partSpread) / Math.max(whole - wholeSpread, Number.MIN_VALUE),
  };
}
