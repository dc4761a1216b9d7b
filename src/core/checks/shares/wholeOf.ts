import { spreadOf } from "../read/figure";
import type { Worked } from "../read/agreement";
import type { Cell } from "../read/cell";
import type { Line } from "../tables/line";
import type { View } from "../tables/view";

/** What shares are of: the total as stated, or the parts added up. */
export interface Whole {
  readonly amount: number;
  readonly spread: number;
  /** Null where no total is stated. */
  readonly cell: Cell | null;
}

/** The totals that the shares of a line's figures may be of: the last one stated, and the sum. */
export function wholesOf(view: View, line: Line): readonly Whole[] {
  let pence = 0;
  let shown = 0;
  let spread = 0;
  let stated: Whole | undefined;
  view.roles.forEach((role, place) => {
    const cell = line.cells[place];
    if (!cell?.figure || role === "aside") return;
    const { figure } = cell;
    if (role === "total") {
      stated = { amount: figure.shown, spread: spreadOf(figure), cell };
      return;
    }
    pence += figure.pence ?? NaN;
    shown += figure.shown;
    spread += spreadOf(figure);
  });
  const sum = { amount: Number.isSafeInteger(pence) ? pence / 100 : shown, spread, cell: null };
  return [...(stated && stated.amount > 0 ? [stated] : []), ...(sum.amount > 0 ? [sum] : [])];
}

/** A part of a whole as a proportion, with the range that the rounding of both leaves. */
export function proportion(part: number, partSpread: number, whole: number, wholeSpread: number): Worked {
  return {
    at: part / whole,
    low: (part - partSpread) / (whole + wholeSpread),
    high: (part + partSpread) / Math.max(whole - wholeSpread, Number.MIN_VALUE),
  };
}
