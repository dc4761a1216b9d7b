const half = 0.5;
/** Coefficients of the Stirling series: B(2k) / (2k (2k - 1)), Abramowitz and Stegun 6.1.41. */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188];
/** From here on the series is exact to the last digit. */
const largeEnough = 12;

/** The natural logarithm of the gamma function of a number above 0: ln (n - 1)! for whole n. */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < largeEnough) {
    product *= shifted;
    shifted += 1;
  }
  const square = 1 / (shifted * shifted);
  const correction = series.reduceRight((sum, coefficient) => sum * square + coefficient, 0) / shifted;
  return (
    (shifted - half) * Math.log(shifted) -
    shifted +
    half * Math.log(2 * Math.PI) +
    correction -
    Math.log(product)
  );
}
