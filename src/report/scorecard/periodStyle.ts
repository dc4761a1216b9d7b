import type { NumberStyle } from "../numberStyle";
import { numberStyles } from "../numberStyle";
import { roundHalfAway } from "../roundHalfAway";
import type { MeasureRow } from "./measureRow";

/** One style for the figures of both periods, from what they are: money, percentages, counts or decimals. */
export function periodStyle(rows: readonly MeasureRow[]): NumberStyle {
  const figures = rows
    .flatMap(({ previous, current }) => [previous, current])
    .filter(({ number }) => number !== null);
  const numbers = figures.map(({ number }) => number ?? 0);
  const texts = figures.map(({ given }) => given).filter((given) => typeof given === "string");
  const whole = numbers.every(Number.isInteger);
  if (texts.some((text) => text.includes("£")))
    return whole ? numberStyles.pounds : numberStyles.poundsAndPence;
  if (texts.length > 0 && texts.every((text) => text.trim().endsWith("%")))
    return numberStyles.percentOneDecimal;
  if (whole) return numberStyles.count;
  if (numbers.every((number) => Math.abs(number) <= 1)) return numberStyles.percentOneDecimal;
  return numbers.every((number) => roundHalfAway(number, 1) === number)
    ? numberStyles.oneDecimal
    : numberStyles.twoDecimals;
}
