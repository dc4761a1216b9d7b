import { readCells, readOne } from "../series/cells";
import { Fault } from "../series/fault";
import { readUnit, readWeights, toNaturals, type ApportionArguments } from "./apportion";
import { largestRemainder } from "./largestRemainder";
import { moneyWords, penceOf, poundsOf, readPence } from "./money";
import { compare, minus, natural, plus, times, type Natural } from "./natural";

export interface BoundedArguments extends ApportionArguments {
  /** Least amounts in pounds, cell by cell beside the weights; missing is 0. */
  readonly floors?: unknown;
  /** Most amounts; missing is without end. */
  readonly ceilings?: unknown;
  /** Amounts that are settled and not shared: they come out of the total first. */
  readonly fixed?: unknown;
}

/**
 * A pot in pounds shared out by weights in steps of `unit`, each amount no less than its floor and no more than its
 * ceiling, settled amounts left as they are. The amounts add up to exactly the pot. Whoever a floor or ceiling holds
 * takes no part in sharing the rest, until all others keep within theirs; those get their quota by largest remainder,
 * each within one unit. Ties: the larger weight first, then the earlier row. Floors are taken up, and ceilings down, to
 * whole units. Undefined where the weight is missing and nothing is settled.
 * @throws Fault `#VALUE!` for an amount that can't be, a floor above its ceiling, a pot below 0 or not whole units after
 * what is settled, floors or settled amounts that add up to more than the pot, or ceilings to less; `#DIV/0!` when
 * what is left has no weight to go by; `#N/A` when the pot is missing.
 */
export function apportionWithin(given: BoundedArguments): readonly (number | undefined)[] {
  const unit = readUnit(given.unit);
  const weights = readWeights(readCells(given.weights, "weights"));
  const fixed = beside(given.fixed, "fixed", weights.length);
  const claims = claimsOf(given, weights, fixed, unit);
  const settled = fixed.reduce<number>((sum, amount = 0) => sum + amount, 0);
  const units = (potOf(given.total) - settled) / unit;
  refuseImpossible(claims, units, unit);
  const shared = shareWithin(claims, units);
  return weights.map((weight, at) => {
    const amount = fixed[at] ?? (weight === undefined ? undefined : unit * (shared.get(at) ?? 0));
    return amount === undefined ? undefined : poundsOf(amount);
  });
}

/** One that shares in what is not settled; floor and ceiling in units. */
interface Claim {
  readonly at: number;
  readonly weight: Natural;
  readonly floor: number;
  readonly ceiling: number;
}

function potOf(given: unknown): number {
  const cell = readOne(given, "total");
  const pot = penceOf(cell, "total");
  if (pot === undefined) throw new Fault("#N/A", "total", "is missing");
  if (pot < 0) throw new Fault("#VALUE!", "total", "is below 0", cell);
  return pot;
}

function beside(given: unknown, argument: string, count: number): readonly (number | undefined)[] {
  if (given === undefined || given === null) return [];
  const cells = readCells(given, argument);
  if (cells.values.length !== count) {
    throw new Fault(
      "#VALUE!",
      argument,
      `has not as many cells as weights: ${cells.values.length}, not ${count}`,
    );
  }
  const amounts = readPence(cells);
  const below = amounts.findIndex((amount = 0) => amount < 0);
  if (below < 0) return amounts;
  throw new Fault("#VALUE!", argument, "is below 0", cells.values[below], cells.positionOf(below));
}

function claimsOf(
  { floors, ceilings }: BoundedArguments,
  weights: readonly (number | undefined)[],
  fixed: readonly (number | undefined)[],
  unit: number,
): readonly Claim[] {
  const least = beside(floors, "floors", weights.length);
  const most = beside(ceilings, "ceilings", weights.length);
  const naturals = toNaturals(weights);
  const claims: Claim[] = [];
  weights.forEach((weight, at) => {
    if (weight === undefined || fixed[at] !== undefined) return;
    const floor = Math.ceil((least[at] ?? 0) / unit);
    const ceiling = Math.floor((most[at] ?? Infinity) / unit);
    if (floor > ceiling) {
      const position = `row ${at + 1}`;
      throw new Fault(
        "#VALUE!",
        "floors",
        "leaves no whole step up to the ceiling",
        poundsOf(least[at] ?? 0),
        position,
      );
    }
    claims.push({ at, weight: naturals[at] ?? [], floor, ceiling });
  });
  return claims;
}

function refuseImpossible(claims: readonly Claim[], units: number, unit: number): void {
  if (units < 0) throw new Fault("#VALUE!", "fixed", "adds up to more than the total");
  if (!Number.isInteger(units)) {
    throw new Fault("#VALUE!", "total", `is not a multiple of ${moneyWords(unit)} after what is settled`);
  }
  const floors = claims.reduce((sum, { floor }) => sum + floor, 0);
  const ceilings = claims.reduce((sum, { ceiling }) => sum + ceiling, 0);
  const words = (amount: number): string => moneyWords(amount * unit);
  if (floors > units) {
    throw new Fault(
      "#VALUE!",
      "floors",
      `adds up to ${words(floors)}, more than the ${words(units)} to share`,
    );
  }
  if (ceilings < units) {
    throw new Fault(
      "#VALUE!",
      "ceilings",
      `adds up to ${words(ceilings)}, less than the ${words(units)} to share`,
    );
  }
}

/** The units of each claim, by its row. */
function shareWithin(claims: readonly Claim[], units: number): ReadonlyMap<number, number> {
  const given = new Map<number, number>();
  let free = claims;
  let left = units;
  for (;;) {
    const held = heldByBounds(free, left);
    if (held.size === 0) break;
    for (const [{ at }, amount] of held) {
      given.set(at, amount);
      left -= amount;
    }
    free = free.filter((claim) => !held.has(claim));
  }
  if (!free.some(({ weight }) => weight.length > 0)) {
    if (left > 0) throw new Fault("#DIV/0!", "weights", "has nothing above 0 to share the rest by");
    return given;
  }
  const shared = largestRemainder(
    left,
    free.map(({ weight }) => weight),
  );
  free.forEach(({ at }, place) => given.set(at, shared[place] ?? 0));
  return given;
}

/**
 * Those that the bounds hold when what is left is shared by weight: at their floors if the floors ask for more than the
 * ceilings give back, at their ceilings if it is less, both if it is as much. Quotas are compared exactly.
 */
function heldByBounds(free: readonly Claim[], left: number): ReadonlyMap<Claim, number> {
  const sum = free.reduce<Natural>((all, { weight }) => plus(all, weight), []);
  const low = new Map<Claim, number>();
  const high = new Map<Claim, number>();
  let asked: Natural = [];
  let givenBack: Natural = [];
  for (const claim of free) {
    const quota = times(natural(left), claim.weight);
    const floor = times(natural(claim.floor), sum);
    if (compare(quota, floor) < 0 || (sum.length === 0 && claim.floor > 0)) {
      low.set(claim, claim.floor);
      asked = plus(asked, minus(floor, quota));
    } else if (claim.ceiling < Infinity) {
      const ceiling = times(natural(claim.ceiling), sum);
      if (compare(quota, ceiling) > 0) {
        high.set(claim, claim.ceiling);
        givenBack = plus(givenBack, minus(quota, ceiling));
      }
    }
  }
  const order = compare(asked, givenBack);
  if (order === 0) return new Map([...low, ...high]);
  return order > 0 ? low : high;
}
