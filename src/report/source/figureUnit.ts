import type { DraftMeasure } from "./draft";
import type { FigureUnit } from "./monthlySource";

/** Figures of which a sum says nothing, whatever they look like. */
const level =
  /%|\bper ?cent(age)?\b|\brate\b|\bper (1,?000|head|day)\b|\baverage\b|\bmean\b|\bscore\b|\bindex\b|\bsatisf|\bconfiden|\bproportion\b|\bshare\b/i;

/** What a measure's figures are, by their signs, their size and the measure's name. */
export function figureUnit({ parts, values, percentSigns, poundSigns }: DraftMeasure): FigureUnit {
  const numbers = values.filter((value) => value !== "");
  if (percentSigns) return "percentages";
  if (poundSigns) return "pounds";
  const whole = numbers.every(Number.isInteger);
  // A cell that shows 83.6% holds 0.836.
  if (!whole && numbers.every((value) => Math.abs(value) <= 1)) return "percentages";
  // Whole percentages are no more than 100; counts of things named like one mostly are.
  const mayBeLevel = !whole || numbers.every((value) => value <= 100);
  if (mayBeLevel && parts.some((part) => level.test(part))) return "levels";
  return whole ? "counts" : "decimals";
}

/** Whether figures can be added up to a year to date. */
export function addsUp(unit: FigureUnit): boolean {
  return unit === "counts" || unit === "pounds" || unit === "decimals";
}
