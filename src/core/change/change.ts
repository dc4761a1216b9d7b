import { Fault } from "../series/fault";
import { readFigure } from "../series/readOptions";

/**
 * The change from the previous figure to the current one, as a proportion of the previous: 46 after 52 is -0.115.
 * @throws Fault `#DIV/0!` when the previous figure is 0, `#VALUE!` when it is below 0 (a share of it would mislead).
 */
export function change(current: number, previous: number): number {
  if (previous < 0) throw new Fault("#VALUE!", "previous", "is below 0", previous);
  if (previous === 0) throw new Fault("#DIV/0!", "previous", "is 0, so there is no change to give");
  return finite((current - previous) / previous);
}

/** A change too large for a number is no answer: it comes of a previous figure next to nothing. */
function finite(proportion: number): number {
  if (!Number.isFinite(proportion)) throw new Fault("#VALUE!", "current", "is too large beside previous");
  return proportion;
}

/**
 * The same of two cells.
 * @throws Fault as `change` does; `#N/A` when a cell is missing.
 */
export function changeOfCells(given: { readonly current: unknown; readonly previous: unknown }): number {
  return change(readFigure(given.current, "current"), readFigure(given.previous, "previous"));
}
