import fc from "fast-check";
import { format } from "numfmt";
import type { NumberStyle } from "../../src/report";
import { dateStyles, numberStyles, styleNamed } from "../../src/report";

const { count, text, wholePercent } = numberStyles;

describe("a number style shows what Excel shows", () => {
  it.each<[keyof typeof numberStyles, number, string]>([
    // 4909/5181 - 1 = -5.25%, 2317/2407 - 1 = -3.74%, 2592/2774 - 1 = -6.56%: the paper prints -5%, -4%, -7%.
    ["wholePercent", 4909 / 5181 - 1, "-5%"],
    ["wholePercent", 2317 / 2407 - 1, "-4%"],
    ["wholePercent", 2592 / 2774 - 1, "-7%"],
    ["wholePercent", 12.345, "1235%"],
    ["count", 5181, "5,181"],
    ["count", 1403253, "1,403,253"],
    ["count", 999, "999"],
    ["count", 0, "0"],
    ["count", 1e21, "1,000,000,000,000,000,000,000"],
    ["oneDecimal", 83.64, "83.6"],
    ["twoDecimals", 1234.5, "1,234.50"],
    ["pounds", 1289105, "£1,289,105"],
    ["pounds", -5, "-£5"],
    ["poundsAndPence", 1234.5, "£1,234.50"],
    ["percentOneDecimal", 0.836, "83.6%"],
    ["percentOneDecimal", 0.0004, "0.0%"],
    ["percentOneDecimal", 0.0005, "0.1%"],
    ["signedWholePercent", 0.023, "+2%"],
    ["signedWholePercent", -0.0525, "-5%"],
    ["signedWholePercent", 0, "0%"],
    // Excel shows the sign of a small number in a format of three sections.
    ["signedWholePercent", 0.001, "+0%"],
    ["signedPercentOneDecimal", 0.023, "+2.3%"],
    ["signedCount", -1200, "-1,200"],
    ["signedCount", 7, "+7"],
  ])("%s of %p is %p", (style, value, shown) => {
    expect(numberStyles[style].show(value)).toBe(shown);
  });

  it("halves round away from zero, by decimal digits and not by binary ones", () => {
    expect([0.005, -0.005, 0.145, 1.005].map(wholePercent.show)).toEqual(["1%", "-1%", "15%", "101%"]);
    expect([2.5, -2.5].map(count.show)).toEqual(["3", "-3"]);
  });

  it("what rounds to zero has no minus sign", () => {
    expect([-0.004, -0].map(wholePercent.show)).toEqual(["0%", "0%"]);
  });

  it("text is shown as it stands in every style but those with a shape", () => {
    const shaped: readonly NumberStyle[] = [
      numberStyles.signalUp,
      numberStyles.signalDown,
      numberStyles.signalNew,
    ];
    const plain = Object.values(numberStyles).filter((style) => !shaped.includes(style));
    for (const style of plain) expect(style.show("n/a")).toBe("n/a");
    expect(text.show("=1+1")).toBe("=1+1");
    for (const style of shaped) expect(style.show("Stable")).toBe(format(style.excelFormat, "Stable"));
  });

  it("a style is found again by its name, and anything else is text", () => {
    for (const style of Object.values(numberStyles)) expect(styleNamed(style.name)).toBe(style);
    expect(styleNamed("no such style")).toBe(text);
  });

  it("every style agrees with an independent reader of Excel formats", () => {
    const styles = fc.constantFrom(...Object.values(numberStyles).filter((style) => style !== text));
    // The last digit is 3, so no value is half-way: the other reader rounds halves by their binary digits.
    const values = fc
      .record({ units: fc.integer({ min: -999_999, max: 999_999 }), places: fc.integer({ min: 0, max: 6 }) })
      .map(({ units, places }) => Number(`${units}3e-${places}`));
    fc.assert(
      fc.property(styles, values, (style, value) => {
        expect(style.show(value)).toBe(format(style.excelFormat, value));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a date style shows what Excel shows", () => {
  it("of any day from March 1900", () => {
    const styles = fc.constantFrom(...Object.values(dateStyles));
    fc.assert(
      fc.property(styles, fc.double({ min: 61, max: 60_000, noNaN: true }), (style, day) => {
        expect(style.show(day)).toBe(format(style.excelFormat, day));
      }),
    );
  });

  it("and text as it stands; it is found again by its name", () => {
    for (const style of Object.values(dateStyles)) {
      expect(style.show("Apr-16")).toBe("Apr-16");
      expect(styleNamed(style.name)).toBe(style);
    }
  });
});
