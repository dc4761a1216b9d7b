import type { Worked } from "../read/agreement";
import { spreadOf, type Figure } from "../read/figure";

/** `ratio` is a change in proportion to the earlier figure, `difference` the later less the earlier. */
export type ChangeMode = "ratio" | "difference" | "onLater";

/** What the change between two figures works out to; null where there is none, as from 0. */
export function changeOf(from: Figure, to: Figure, mode: ChangeMode): Worked | null {
  const less = spreadOf(from);
  const more = spreadOf(to);
  if (mode === "difference") {
    const at = Number((to.shown - from.shown).toPrecision(13));
    return { at, low: at - less - more, high: at + less + more };
  }
  const base = mode === "ratio" ? from : to;
  if (base.shown <= spreadOf(base)) return null;
  if (mode === "onLater") {
    const at = 1 - from.shown / to.shown;
    return { at, low: at, high: at };
  }
  return {
    at: (to.shown - from.shown) / from.shown,
    low: (to.shown - more) / (from.shown + less) - 1,
    high: (to.shown + more) / (from.shown - less) - 1,
  };
}
