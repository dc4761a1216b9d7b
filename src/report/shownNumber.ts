import { decimalDigits, roundHalfAway } from "./roundHalfAway";

interface Digits {
  readonly places: number;
  readonly percent?: boolean;
  /** Thousands commas; default yes. */
  readonly grouped?: boolean;
  /** Stands between the minus sign and the digits. */
  readonly prefix?: string;
}

/**
 * The text Excel shows for a number in a format such as `#,##0`, `£#,##0.00` or `0%`.
 * What rounds to zero loses its minus sign, as it does in Excel for a format of one section.
 */
export function shownNumber(
  value: number,
  { places, percent = false, grouped = true, prefix = "" }: Digits,
): string {
  const shift = percent ? 2 : 0;
  const rounded = roundHalfAway(value, places + shift);
  const text = plainDigits(rounded, places, shift);
  const [whole = "0", fraction] = text.split(".");
  const grouping = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const sign = rounded < 0 ? "-" : "";
  return `${sign}${prefix}${grouping}${fraction === undefined ? "" : `.${fraction}`}${percent ? "%" : ""}`;
}

/** The digits of |value| × 10^shift with so many decimal places, never in exponent form. */
function plainDigits(value: number, places: number, shift: number): string {
  const { digits, exponent } = decimalDigits(value);
  const point = exponent + 1 + shift;
  const padded = point > 0 ? digits : "0".repeat(1 - point) + digits;
  const wholeLength = Math.max(point, 1);
  const whole = padded
    .slice(0, wholeLength)
    .padEnd(wholeLength, "0")
    .replace(/^0+(?=\d)/, "");
  const fraction = padded.slice(wholeLength).padEnd(places, "0").slice(0, places);
  return places === 0 ? whole : `${whole}.${fraction}`;
}
