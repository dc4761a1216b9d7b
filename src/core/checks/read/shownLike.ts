import type { Figure } from "./figure";

/** What a cell would show for another value: the same unit, places, commas and way of writing what is below 0. */
export function shownLike(figure: Figure, value: number): string {
  const { text, per, step } = figure;
  const places = Math.max(0, Math.round(Math.log10(per / step)));
  const size = rounded(Math.abs(per < 1 ? value * Math.round(1 / per) : value / per), places);
  const [whole = "0", fraction] = size.toFixed(places).split(".");
  const grouped = text.includes(",") || (Math.abs(figure.shown) < 1000 * per && figure.unit === "pounds");
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const [, before = "", after = ""] = /^[^\d.]*?(£?)[\s(+\-−]*[\d,.]+(?: [\d,.]+)*(.*?)\)?$/.exec(text) ?? [];
  const number = `${before}${digits}${fraction === undefined ? "" : `.${fraction}`}${after}`;
  if (size === 0 || value >= 0) return text.startsWith("+") && size > 0 ? `+${number}` : number;
  return text.includes("(") ? `(${number})` : `-${number}`;
}

function rounded(size: number, places: number): number {
  return Number(`${Math.round(Number(`${size.toPrecision(15)}e${places}`))}e${-places}`);
}
