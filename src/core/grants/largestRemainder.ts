import { compare, minus, natural, plus, times, type Natural } from "./natural";

/**
 * Shares a number of units out by weights: each gets its whole quota, and the units that are left go to the largest
 * remainders (Hamilton's method). Equal remainders: the larger weight first, then the earlier. Weights are whole
 * numbers of any size, not all 0; quotas are compared exactly.
 */
export function largestRemainder(units: number, weights: readonly Natural[]): readonly number[] {
  const sum = weights.reduce<Natural>(plus, []);
  const quotas = weights.map((weight, at) => {
    const { whole, remainder } = divide(times(natural(units), weight), sum);
    return { whole, remainder, weight, at };
  });
  const given = quotas.map(({ whole }) => whole);
  const left = units - given.reduce((total, whole) => total + whole, 0);
  quotas.sort((a, b) => compare(b.remainder, a.remainder) || compare(b.weight, a.weight) || a.at - b.at);
  for (const { at, whole } of quotas.slice(0, left)) given[at] = whole + 1;
  return given;
}

/** A whole quotient below 2^53 and its remainder. */
function divide(dividend: Natural, divisor: Natural): { whole: number; remainder: Natural } {
  let whole = 0;
  let remainder = dividend;
  while (compare(remainder, divisor) >= 0) {
    const guess = Math.max(1, Math.floor(approximateRatio(remainder, divisor) * almost));
    whole += guess;
    remainder = minus(remainder, times(natural(guess), divisor));
  }
  return { whole, remainder };
}

/** Keeps a rounded guess from passing the quotient; what it lacks is found in the next turn. */
const almost = 1 - 1e-12;
const leading = 4;

function approximateRatio(a: Natural, b: Natural): number {
  const drop = Math.max(0, b.length - leading);
  return approximate(a.slice(drop)) / approximate(b.slice(drop));
}

function approximate(figures: Natural): number {
  return figures.reduceRight((sum, figure) => sum * 1e7 + figure, 0);
}
