import { shownNumber } from "./shownNumber";

/** How a value is shown, in the workbook by its Excel format and in the pane by `show`: the two agree. */
export interface NumberStyle {
  readonly name: string;
  /** An Excel number format code. */
  readonly excelFormat: string;
  /** The text that Excel shows for this value in this format. */
  readonly show: (value: string | number) => string;
}

type Digits = Parameters<typeof shownNumber>[1];

/** Text takes no part in a number format: Excel shows it as it stands. */
function style(name: string, excelFormat: string, digits: Digits): NumberStyle {
  return {
    name,
    excelFormat,
    show: (value) => (typeof value === "string" ? value : shownNumber(value, digits)),
  };
}

/** Each token once, its Excel format beside what the pane shows. */
export const numberStyles = {
  /** Not `@`: a formula that the person types there later must calculate. Text is kept text as it is written. */
  text: { name: "text", excelFormat: "General", show: String } satisfies NumberStyle,
  count: style("count", "#,##0", { places: 0 }),
  oneDecimal: style("oneDecimal", "#,##0.0", { places: 1 }),
  twoDecimals: style("twoDecimals", "#,##0.00", { places: 2 }),
  pounds: style("pounds", "£#,##0", { places: 0, prefix: "£" }),
  poundsAndPence: style("poundsAndPence", "£#,##0.00", { places: 2, prefix: "£" }),
  /** A proportion as a whole percentage, the papers' form of a change: -0.0525 is -5%. */
  wholePercent: style("wholePercent", "0%", { places: 0, percent: true, grouped: false }),
  percentOneDecimal: style("percentOneDecimal", "0.0%", { places: 1, percent: true, grouped: false }),
} as const;
