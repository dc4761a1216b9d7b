import { numberStyles, type NumberStyle } from "../numberStyle";
import { averageStyle, unitStyle } from "../monthly/unitStyle";
import type { ChartFigures } from "./chartFigures";
import type { ChartMethod } from "./definition";

/** How a chart shows its values, and its averages and limits. */
export interface ChartStyles {
  readonly values: NumberStyle;
  readonly lines: NumberStyle;
}

/** Rates from this on have one decimal, smaller ones two, and very small ones three. */
const largeRate = 100;
const smallRate = 0.1;

export function chartStyles(method: ChartMethod, { measure, drawn }: ChartFigures): ChartStyles {
  if (method === "XmR" || method === "C") {
    return { values: unitStyle(measure), lines: averageStyle(measure) };
  }
  const style = method.startsWith("P") ? numberStyles.percentOneDecimal : rateStyle(drawn);
  return { values: style, lines: style };
}

function rateStyle(drawn: readonly (number | null)[]): NumberStyle {
  const largest = drawn.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  if (largest >= largeRate) return numberStyles.oneDecimal;
  return largest < smallRate ? numberStyles.threeDecimals : numberStyles.twoDecimals;
}
