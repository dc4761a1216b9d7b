import type { Figure } from "./figure";
import { roundedTo } from "./roundedTo";

/** What a cell would show for another value: the same unit, places, commas and way of writing what is below 0. */
export function shownLike(figure: Figure, value: number): string {
  const { text, per, step } = figure;
  const places = Math.max(0, Math.round(Math.log10(per / step)));
  const rounded = roundedTo(places, value / per);
  const grouped = text.includes(",") || (Math.abs(figure.shown) < 1000 * per && figure.unit === "pounds");
  const digits = Math.abs(rounded).toFixed(places);
  const number = unsigned(text).replace(writtenDigits, grouped ? withCommas(digits) : digits);
  if (rounded < 0) return text.includes("(") ? `(${number})` : `-${number}`;
  return rounded > 0 && text.startsWith("+") ? `+${number}` : number;
}

/** 1,234.5, or 1 234. */
const writtenDigits = /[\d,.]+(?: [\d,.]+)*/;

/** Without what stands before its digits, but for a £ sign, and without brackets. */
function unsigned(text: string): string {
  return text.replace(/^[^£\d.]*(£?)[^\d.]*/, "$1").replace(")", "");
}

function withCommas(digits: string): string {
  return digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
}
