import { readCells } from "../series/cells";
import { Fault } from "../series/fault";
import { readWhole } from "../series/readOptions";
import { largestRemainder } from "./largestRemainder";
import { readPence } from "./money";
import { natural } from "./natural";

export interface SharesArguments {
  readonly amounts: unknown;
  readonly places?: unknown;
}

/**
 * The share of each amount, as proportions that are whole multiples of 10^-(places + 2): to one decimal of a percent
 * when left out. As those whole numbers they add up to exactly 100%. Undefined where the amount is missing.
 * @throws Fault `#VALUE!` for a cell that is not an amount, or below 0; `#DIV/0!` when all are 0.
 */
export function shares(given: SharesArguments): readonly (number | undefined)[] {
  const cells = readCells(given.amounts, "amounts");
  const whole = Number(`1e${readWhole(given.places, "places", { from: 0, to: 10, otherwise: 1 }) + 2}`);
  const amounts = readPence(cells);
  const below = amounts.findIndex((amount = 0) => amount < 0);
  if (below >= 0)
    throw new Fault("#VALUE!", "amounts", "is below 0", cells.values[below], cells.positionOf(below));
  if (!amounts.some((amount = 0) => amount > 0)) {
    throw new Fault("#DIV/0!", "amounts", "has nothing to share");
  }
  const units = largestRemainder(
    whole,
    amounts.map((amount = 0) => natural(amount)),
  );
  return amounts.map((amount, at) => (amount === undefined ? undefined : Number(units[at]) / whole));
}
