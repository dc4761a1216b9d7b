import type { NumberStyle } from "../numberStyle";
import { numberStyles } from "../numberStyle";
import { roundHalfAway } from "../roundHalfAway";
import type { SourceMeasure } from "../source/monthlySource";

/** How a measure's own figures and their totals are shown. */
export function unitStyle({ unit, values }: SourceMeasure): NumberStyle {
  switch (unit) {
    case "counts":
      return numberStyles.count;
    case "pounds":
      return values.every((value) => value === "" || Number.isInteger(value))
        ? numberStyles.pounds
        : numberStyles.poundsAndPence;
    case "percentages":
      return numberStyles.percentOneDecimal;
    case "levels":
    case "decimals":
      return values.every((value) => typeof value !== "number" || roundHalfAway(value, 1) === value)
        ? numberStyles.oneDecimal
        : numberStyles.twoDecimals;
  }
}

/** Averages and limits fall between the figures: counts have one decimal there. */
export function averageStyle(measure: SourceMeasure): NumberStyle {
  return measure.unit === "counts" ? numberStyles.oneDecimal : unitStyle(measure);
}
