import { checkAsMany, readCells } from "../series/cells";
import { isMissing } from "../series/missing";
import { poundsOf, readPence, sumPence } from "./money";

export interface KeyTotal {
  /** The key as it was first written, trimmed; "" for a blank one. */
  readonly key: string;
  /** How many amounts there are. */
  readonly grants: number;
  /** In pounds. */
  readonly total: number;
  /** Of all amounts; undefined when they add up to 0. */
  readonly share: number | undefined;
}

/**
 * Exact totals by key, in the order in which the keys first come. Keys are compared trimmed and without regard to
 * case; rows that are blank in both are left out.
 * @throws Fault `#VALUE!` for a cell that is not an amount in whole pence, and for unequal numbers of cells.
 */
export function grantTotalBy(given: {
  readonly keys: unknown;
  readonly amounts: unknown;
}): readonly KeyTotal[] {
  const keys = readCells(given.keys, "keys");
  const cells = readCells(given.amounts, "amounts");
  checkAsMany(cells, keys);
  const amounts = readPence(cells);
  const groups = new Map<string, { key: string; amounts: number[] }>();
  amounts.forEach((amount, at) => {
    const key = textOf(keys.values[at]);
    if (amount === undefined && key === "") return;
    const group = groups.get(key.toLowerCase()) ?? { key, amounts: [] };
    if (amount !== undefined) group.amounts.push(amount);
    groups.set(key.toLowerCase(), group);
  });
  const all = sumPence(amounts, "amounts");
  return [...groups.values()].map((group) => {
    const total = sumPence(group.amounts, "amounts");
    return {
      key: group.key,
      grants: group.amounts.length,
      total: poundsOf(total),
      share: all === 0 ? undefined : total / all,
    };
  });
}

function textOf(key: unknown): string {
  return isMissing(key) && typeof key !== "string" ? "" : String(key).trim();
}
