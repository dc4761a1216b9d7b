import { readOne } from "../series/cells";
import { Fault } from "../series/fault";
import { grantPence, type GrantArguments } from "./grantTotal";
import { moneyWords, penceOf, poundsOf } from "./money";

export interface Reconciliation {
  /** The rows less the stated total, in pounds. */
  readonly difference: number;
  readonly verdict: string;
}

/**
 * Whether a stated total is the sum of its rows.
 * @throws Fault as `grantTotal` does, for the stated total too; `#N/A` when none is stated.
 */
export function reconcile(given: GrantArguments & { readonly stated: unknown }): Reconciliation {
  const rows = grantPence(given);
  const stated = penceOf(readOne(given.stated, "stated"), "stated");
  if (stated === undefined) throw new Fault("#N/A", "stated", "is missing");
  const difference = rows - stated;
  const way = difference > 0 ? "less" : "more";
  const words = `Stated total is ${moneyWords(Math.abs(difference))} ${way} than the rows`;
  return { difference: poundsOf(difference), verdict: difference === 0 ? "Reconciles" : words };
}
