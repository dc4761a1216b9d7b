import { readCells, readOne, type Cells } from "../series/cells";
import { Fault } from "../series/fault";
import { figureIn } from "../series/readNumber";
import { largestRemainder } from "./largestRemainder";
import { penceOf, poundsOf } from "./money";
import { natural, type Natural } from "./natural";

/** £1 in pence. */
const usualUnit = 100;

export interface ApportionArguments {
  readonly total: unknown;
  readonly weights: unknown;
  readonly unit?: unknown;
}

/**
 * A total in pounds shared out by weights in steps of `unit` (£1 when left out): the amounts add up to exactly the
 * total, each within one unit of its quota. A negative total is shared as its positive twin. Undefined where the
 * weight is missing.
 * @throws Fault `#VALUE!` for a total or unit that is not an amount, a total that is not whole units, a weight below
 * 0; `#DIV/0!` when all weights are 0; `#N/A` when the total is missing.
 */
export function apportion(given: ApportionArguments): readonly (number | undefined)[] {
  const totalCell = readOne(given.total, "total");
  const total = penceOf(totalCell, "total");
  if (total === undefined) throw new Fault("#N/A", "total", "is missing");
  const unit = readUnit(given.unit);
  if (total % unit !== 0) {
    throw new Fault("#VALUE!", "total", `is not a multiple of ${poundsOf(unit)}`, totalCell);
  }
  const weights = readWeights(readCells(given.weights, "weights"));
  if (!weights.some((weight = 0) => weight > 0)) {
    throw new Fault("#DIV/0!", "weights", "has nothing above 0");
  }
  const units = largestRemainder(Math.abs(total) / unit, toNaturals(weights));
  return weights.map((weight, at) => {
    return weight === undefined ? undefined : poundsOf(Math.sign(total) * unit * Number(units[at])) + 0;
  });
}

/** The steps of a sharing in pence. */
export function readUnit(given: unknown): number {
  const cell = readOne(given, "unit");
  const unit = penceOf(cell, "unit") ?? usualUnit;
  if (unit <= 0) throw new Fault("#VALUE!", "unit", "is not above 0", cell);
  return unit;
}

export function readWeights({ argument, values, positionOf }: Cells): readonly (number | undefined)[] {
  return values.map((cell, at) => {
    const weight = figureIn(cell, argument, () => positionOf(at));
    if (weight !== undefined && weight < 0)
      throw new Fault("#VALUE!", argument, "is below 0", cell, positionOf(at));
    return weight;
  });
}

/** Weights as whole numbers in the same proportions: the decimals that a person sees, 0.1 as exactly a tenth. */
export function toNaturals(weights: readonly (number | undefined)[]): readonly Natural[] {
  const decimals = weights.map((weight = 0) => {
    const [mantissa = "", exponent] = weight.toExponential().split("e");
    const digits = mantissa.replace(".", "");
    return { digits, exponent: Number(exponent) - digits.length + 1 };
  });
  const lowest = decimals.reduce((least, { exponent }) => Math.min(least, exponent), 0);
  return decimals.map(({ digits, exponent }) => natural(digits + "0".repeat(exponent - lowest)));
}
