import { dateOfMonth, monthOf } from "../core";
import { monthNames } from "./scorecard/heading";
import { shownNumber } from "./shownNumber";

/** How a value is shown, in the workbook by its Excel format and in the pane by `show`: the two agree. */
export interface NumberStyle {
  readonly name: string;
  /** An Excel number format code. */
  readonly excelFormat: string;
  /** The text that Excel shows for this value in this format. */
  readonly show: (value: string | number) => string;
  /** A style goes into JSON by its name. */
  readonly toJSON: () => string;
}

type Digits = Parameters<typeof shownNumber>[1];

/** Text takes no part in a number format: Excel shows it as it stands. */
function style(name: string, excelFormat: string, digits: Digits): NumberStyle {
  return {
    name,
    excelFormat,
    show: (value) => (typeof value === "string" ? value : shownNumber(value, digits)),
    toJSON: () => name,
  };
}

/** A difference with its sign, in a format of three sections: what is above 0 has a plus even where it shows as 0. */
function signed(name: string, plain: string, digits: Digits): NumberStyle {
  const show = (value: string | number): string => {
    if (typeof value === "string") return value;
    const sign = value === 0 ? "" : value < 0 ? "-" : "+";
    return `${sign}${shownNumber(Math.abs(value), digits)}`;
  };
  return { name, excelFormat: `+${plain};-${plain};${plain}`, show, toJSON: () => name };
}

/** Text with a shape before it, which is no part of the value: shape and words say what colour alone may not. */
function shaped(name: string, shape: string): NumberStyle {
  return {
    name,
    excelFormat: `General;-General;General;"${shape} "@`,
    show: (value) => (typeof value === "string" && value !== "" ? `${shape} ${value}` : String(value)),
    toJSON: () => name,
  };
}

/** A day by Excel's serial number; the time of day does not show. */
function dated(name: string, excelFormat: string, words: (day: number) => string): NumberStyle {
  const show = (value: string | number): string =>
    typeof value === "string" ? value : words(Math.floor(value));
  return { name, excelFormat, show, toJSON: () => name };
}

function shownMonth(day: number): string {
  const month = monthOf(day);
  return `${monthNames[month % 12] ?? ""} ${Math.floor(month / 12)}`;
}

/** Each token once, its Excel format beside what the pane shows. */
export const numberStyles = {
  /** Not `@`: a formula that the person types there later must calculate. Text is kept text as it is written. */
  text: { name: "text", excelFormat: "General", show: String, toJSON: () => "text" } satisfies NumberStyle,
  count: style("count", "#,##0", { places: 0 }),
  oneDecimal: style("oneDecimal", "#,##0.0", { places: 1 }),
  twoDecimals: style("twoDecimals", "#,##0.00", { places: 2 }),
  threeDecimals: style("threeDecimals", "#,##0.000", { places: 3 }),
  pounds: style("pounds", "£#,##0", { places: 0, prefix: "£" }),
  poundsAndPence: style("poundsAndPence", "£#,##0.00", { places: 2, prefix: "£" }),
  /** A proportion as a whole percentage, the papers' form of a change: -0.0525 is -5%. */
  wholePercent: style("wholePercent", "0%", { places: 0, percent: true, grouped: false }),
  percentOneDecimal: style("percentOneDecimal", "0.0%", { places: 1, percent: true, grouped: false }),
  signedCount: signed("signedCount", "#,##0", { places: 0 }),
  signedOneDecimal: signed("signedOneDecimal", "#,##0.0", { places: 1 }),
  signedWholePercent: signed("signedWholePercent", "0%", { places: 0, percent: true, grouped: false }),
  signedPercentOneDecimal: signed("signedPercentOneDecimal", "0.0%", {
    places: 1,
    percent: true,
    grouped: false,
  }),
  signalUp: shaped("signalUp", "▲"),
  signalDown: shaped("signalDown", "▼"),
  signalNew: shaped("signalNew", "◆"),
} as const;

/** A month by any of its days, and a day: dates in the workbook. */
export const dateStyles = {
  month: dated("month", "mmm yyyy", shownMonth),
  day: dated("day", "d mmm yyyy", (day) => `${dateOfMonth(day)} ${shownMonth(day)}`),
} as const;

const byName = new Map<string, NumberStyle>(
  [...Object.values(numberStyles), ...Object.values(dateStyles)].map((each) => [each.name, each]),
);

/** The style of that name, as it comes back from JSON; plain text where there is none. */
export function styleNamed(name: string): NumberStyle {
  return byName.get(name) ?? numberStyles.text;
}
