import { logGamma } from "./logGamma";

/**
 * The regularised incomplete beta function of a and b above 0: the chance that a beta variable is no more than x. By
 * its continued fraction (DLMF 8.17.22) with Lentz's method, on the side where that converges fast and where none of its
 * denominators comes near 0.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  return Math.exp(front) / (a * fraction(x, a, b));
}

/** The fraction's value; it needs of the order of √(a + b) steps. */
function fraction(x: number, a: number, b: number): number {
  const most = 200 + 20 * Math.sqrt(a + b);
  let upper = 1;
  let lower = 0;
  let value = 1;
  for (let step = 1; step <= most; step += 1) {
    const term = termOf(step, x, a, b);
    lower = 1 / (1 + term * lower);
    upper = 1 + term / upper;
    if (upper * lower === 1) break;
    value *= upper * lower;
  }
  return value;
}

function termOf(step: number, x: number, a: number, b: number): number {
  const m = Math.floor(step / 2);
  if (step % 2 === 0) return (m * (b - m) * x) / ((a + step - 1) * (a + step));
  return (-(a + m) * (a + b + m) * x) / ((a + step - 1) * (a + step));
}
