import { isRounded, spreadOf, underHeading, type Figure } from "../../../../src/core/checks/read/figure";
import { figureOfNumber } from "../../../../src/core/checks/read/readFigure";
import { figureOf } from "../writtenCell";

const ofText = (text: string): Figure => figureOf(text, true);

// One case a line, so that they can be read down.
// prettier-ignore
describe("a figure that stands for others near it", () => {
  it.each<[string, Figure, number]>([
    ["5.2 has a decimal: half a tenth", ofText("5.2"), 0.05],
    ["0.25 has decimals: half a hundredth", ofText("0.25"), 0.005],
    ["£1.2 is in tenths of a pound", ofText("£1.2"), 0.05],
    ["£1.333 has a place more than pence", ofText("£1.333"), 0.0005],
    ["£3k is in thousands", ofText("£3k"), 500],
    ["£1.2m is in millions", ofText("£1.2m"), 50000],
    ["43% is in hundredths", ofText("43%"), 0.005],
    ["0.4 points are in tenths of hundredths", ofText("0.4 points"), 0.0005],
    ["1,235 hides the digits of 1234.6", figureOfNumber(1234.6, "1,235", "#,##0"), 0.5],
  ])("%s", (_, figure, spread) => {
    expect(isRounded(figure)).toBe(true);
    expect(spreadOf(figure)).toBeCloseTo(spread, 12);
  });

  it.each(["52", "1,200", "0", "£5", "£1,234", "£1.25", "£0.30"])("is not %s, which stands for itself", (text) => {
    expect(isRounded(ofText(text))).toBe(false);
    expect(spreadOf(ofText(text))).toBe(0);
  });
});

describe("the same digits under a heading", () => {
  it("of thousands count by 1,000, in pounds and whole pence", () => {
    expect(underHeading(ofText("1.25"), 1000, "pounds")).toEqual({
      value: 1250,
      shown: 1250,
      step: 10,
      per: 1000,
      unit: "pounds",
      isText: true,
      text: "1.25",
      pence: 125000,
    });
  });

  it("of percentages are the number nearest to so many hundredths, which a product in binary misses", () => {
    expect(57 * 0.01).not.toBe(0.57);
    expect(underHeading(ofText("57"), 0.01, "percent")).toMatchObject({
      value: 0.57,
      shown: 0.57,
      step: 0.01,
      per: 0.01,
      unit: "percent",
      pence: 57,
    });
  });

  it("keep apart what the cell holds and what it shows", () => {
    const held = figureOfNumber(1234.6, "1,235", "#,##0");
    expect(underHeading(held, 1000, "pounds")).toMatchObject({ value: 1234600, shown: 1235000 });
    expect(underHeading(held, 0.01, "percent")).toMatchObject({ value: 12.346, shown: 12.35 });
  });

  it("are not in whole pence where they have more places", () => {
    expect(underHeading(ofText("4.8"), 0.01, "points").pence).toBeUndefined();
  });
});
