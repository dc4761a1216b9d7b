/** Excel keeps 15 significant digits of a number and rounds what it shows from those. */
const significantDigits = 15;

/** A number as its 15 digits and the power of ten of the first: 5181 is 518100000000000 and 3. */
export function decimalDigits(value: number): { digits: string; exponent: number } {
  const [mantissa = "0", exponent = "0"] = Math.abs(value)
    .toExponential(significantDigits - 1)
    .split("e");
  return { digits: mantissa.replace(".", ""), exponent: Number(exponent) };
}

/**
 * Rounds as Excel does when it shows a number: decimally, halves away from zero, so 0.145 at two places is 0.15
 * although its binary value is a little less. Never gives -0.
 */
export function roundHalfAway(value: number, places: number): number {
  const { digits, exponent } = decimalDigits(value);
  const power = exponent + places - (significantDigits - 1);
  if (power >= 0 || !Number.isFinite(value)) return value;
  const units = Math.round(Number(`${digits}e${power}`));
  return units === 0 ? 0 : Math.sign(value) * Number(`${units}e${-places}`);
}
