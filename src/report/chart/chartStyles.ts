import { numberStyles, type NumberStyle } from "../numberStyle";
import { averageStyle, unitStyle } from "../monthly/unitStyle";
import type { ChartFigures } from "./chartFigures";
import type { ChartMethod } from "./definition";

/** How a chart shows its values, and its averages and limits. */
export interface ChartStyles {
  readonly values: NumberStyle;
  readonly lines: NumberStyle;
}

/** Averages and limits of figures from this on are whole. */
const wholeFrom = 10_000;
/** Figures with decimals that lie closer together than this keep them. */
const widelyApart = 100;
/** Rates from this on have one decimal, smaller ones two, and very small ones three. */
const largeRate = 100;
const smallRate = 0.1;

export function chartStyles(method: ChartMethod, { measure, drawn }: ChartFigures): ChartStyles {
  if (method === "XmR" || method === "C") {
    const lines = averageStyle(measure);
    return { values: unitStyle(measure), lines: areLarge(measure, drawn) ? wholeStyle(lines) : lines };
  }
  const style = method.startsWith("P") ? numberStyles.percentOneDecimal : rateStyle(drawn);
  return { values: style, lines: style };
}

/** Whether a decimal on averages and limits would say nothing beside the size of the figures and how far they move. */
function areLarge({ unit }: ChartFigures["measure"], drawn: readonly (number | null)[]): boolean {
  let [low, high] = [Infinity, -Infinity];
  for (const value of drawn) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (Math.max(-low, high) < wholeFrom) return false;
  return unit === "counts" || (unit !== "percentages" && high - low >= widelyApart);
}

function wholeStyle(style: NumberStyle): NumberStyle {
  return style === numberStyles.poundsAndPence || style === numberStyles.pounds
    ? numberStyles.pounds
    : numberStyles.count;
}

function rateStyle(drawn: readonly (number | null)[]): NumberStyle {
  const largest = drawn.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  if (largest >= largeRate) return numberStyles.oneDecimal;
  return largest < smallRate ? numberStyles.threeDecimals : numberStyles.twoDecimals;
}
