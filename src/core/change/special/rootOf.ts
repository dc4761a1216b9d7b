/** Enough to halve the widest bracket of doubles to nothing. */
const mostSteps = 200;

/**
 * Where a rising function is 0 between two bounds, to the last digit: the Illinois variant of false position, with a
 * bisection whenever that has not halved the bracket.
 */
export function rootOf(rising: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  let atLow = rising(low);
  let atHigh = rising(high);
  for (let step = 0; step < mostSteps && high - low > Number.EPSILON * Math.abs(low); step += 1) {
    const width = high - low;
    const guess = step % 3 === 2 ? low + width / 2 : low - (atLow * width) / (atHigh - atLow);
    const x = guess > low && guess < high ? guess : low + width / 2;
    if (x <= low || x >= high) break;
    const value = rising(x);
    if (value === 0) return x;
    if (value < 0) {
      low = x;
      atLow = value;
      atHigh /= 2;
    } else {
      high = x;
      atHigh = value;
      atLow /= 2;
    }
  }
  return low + (high - low) / 2;
}
