import { agreement, exactly, isNear } from "../../../src/core/checks/read/agreement";
import type { Figure } from "../../../src/core/checks/read/figure";
import { figureOfNumber, figureOfText } from "../../../src/core/checks/read/readFigure";
import { shownLike } from "../../../src/core/checks/read/shownLike";
import { figureOf } from "./writtenCell";

const ofText = (text: string): Figure => figureOf(text, true);

const told = (figure: Figure | null) => figure && [figure.shown, figure.step, figure.per, figure.unit];

// One case a line, so that they can be read down.
// prettier-ignore
describe("a figure as text", () => {
  it.each<[string, number, number, number, string]>([
    ["52", 52, 1, 1, "plain"],
    ["1,234", 1234, 1, 1, "plain"],
    ["12.50", 12.5, 0.01, 1, "plain"],
    [".5", 0.5, 0.1, 1, "plain"],
    ["+5", 5, 1, 1, "plain"],
    ["−5", -5, 1, 1, "plain"],
    ["(1,200)", -1200, 1, 1, "plain"],
    ["£1,234", 1234, 1, 1, "pounds"],
    ["-£5", -5, 1, 1, "pounds"],
    ["£1.2m", 1.2e6, 1e5, 1e6, "pounds"],
    ["(£1.2m)", -1.2e6, 1e5, 1e6, "pounds"],
    ["(£3k)", -3000, 1000, 1000, "pounds"],
    ["3K", 3000, 1000, 1000, "plain"],
    ["1.5 million", 1.5e6, 1e5, 1e6, "plain"],
    ["£2 mn", 2e6, 1e6, 1e6, "pounds"],
    ["£40 thousand", 40000, 1000, 1000, "pounds"],
    ["1.5million", 1.5e6, 1e5, 1e6, "plain"],
    ["(£1.2 million)", -1.2e6, 1e5, 1e6, "pounds"],
    ["(3 thousand)", -3000, 1000, 1000, "plain"],
    [" £1.2m ", 1.2e6, 1e5, 1e6, "pounds"],
    ["43%", 0.43, 0.01, 0.01, "percent"],
    ["4.8 %", 0.048, 0.001, 0.01, "percent"],
    ["-5%", -0.05, 0.01, 0.01, "percent"],
    ["+0.4 points", 0.004, 0.001, 0.01, "points"],
    ["3 percentage points", 0.03, 0.01, 0.01, "points"],
    ["3 per cent points", 0.03, 0.01, 0.01, "points"],
    ["3 percent points", 0.03, 0.01, 0.01, "points"],
    ["3% points", 0.03, 0.01, 0.01, "points"],
    ["1 point", 0.01, 0.01, 0.01, "points"],
    ["-2 pp", -0.02, 0.01, 0.01, "points"],
    ["2pps", 0.02, 0.01, 0.01, "points"],
    ["2.5 ppt.", 0.025, 0.001, 0.01, "points"],
    ["2 ppts", 0.02, 0.01, 0.01, "points"],
    ["2 pts", 0.02, 0.01, 0.01, "points"],
    ["2-pt", 0.02, 0.01, 0.01, "points"],
    ["52*", 52, 1, 1, "plain"],
    [" 52* ", 52, 1, 1, "plain"],
    [" 2 points ", 0.02, 0.01, 0.01, "points"],
    ["52 †‡", 52, 1, 1, "plain"],
    ["17%¹", 0.17, 0.01, 0.01, "percent"],
    ["17%²⁴", 0.17, 0.01, 0.01, "percent"],
    ["52 [note 1]", 52, 1, 1, "plain"],
    ["52 [12]", 52, 1, 1, "plain"],
    ["52[a]", 52, 1, 1, "plain"],
    ["2014%", 20.14, 0.01, 0.01, "percent"],
    ["-2014 %", -20.14, 0.01, 0.01, "percent"],
    ["0", 0, 1, 1, "plain"],
    ["£5,000", 5000, 1, 1, "pounds"],
    ["00052", 52, 1, 1, "plain"],
  ])("%s is read as %d, shown to %d", (text, shown, step, per, unit) => {
    expect(told(figureOfText(text, true))).toEqual([expect.closeTo(shown, 12), step, per, unit]);
    expect(figureOfText(text, true)).toMatchObject({ isText: true, text });
    expect(figureOfText(text, false)?.isText).toBe(false);
  });

  it.each([
    "", "Area", "n/a", "-", "£", "£000", "(£000)", "£'000s", "£’000", "‘000", "000s", "000", "(000)", "2014 %", "2014 % points", "5*2", "1999 %", "1 to 2", "3 of 5",
    "12 May", "1 [see the long note]", "points", "5 pints", "1,23", "52 people*", "52 [note 1234]",
    "1                                       2", "about 5", "no. 5",
  ])("“%s” is none", (text) => {
    expect(figureOfText(text, true)).toBeNull();
  });

  it("is not looked for in more than 40 characters", () => {
    expect(told(figureOfText("5".padStart(40), true))).toEqual([5, 1, 1, "plain"]);
    expect(figureOfText("5".padStart(41), true)).toBeNull();
  });

  it.each([["£1.25", 125], ["52", 5200], ["43%", 43], ["0.045", undefined], ["0.5%", undefined], ["£1.2m", 120000000]])(
    "%s is %p whole pence",
    (text, pence) => {
      expect(ofText(text).pence).toBe(pence);
    },
  );
});

// prettier-ignore
describe("a number as its cell shows it", () => {
  it.each<[number, string | undefined, string, number, number, number, string]>([
    [52, "52", "General", 52, 1, 1, "plain"],
    [-7, "-7", "General", -7, 1, 1, "plain"],
    [1234.5678, "1,235", "#,##0", 1235, 1, 1, "plain"],
    [1234.5, "£1,234.50", "£#,##0.00", 1234.5, 0.01, 1, "pounds"],
    [0.4761, "48%", "0%", 0.48, 0.01, 0.01, "percent"],
    [0.4761, "47.6%", "0.0%", 0.476, 0.001, 0.01, "percent"],
    // The format alone says that these are in thousands and millions.
    [1234567, "1,235", "#,##0,", 1235000, 1000, 1000, "plain"],
    [1234567, "1.2", "0.0,,", 1.2e6, 1e5, 1e6, "plain"],
    // No text, or one that is cut short.
    [1234.56, undefined, "#,##0.0", 1234.6, 0.1, 1, "plain"],
    [1234.56, "####", "#,##0.0", 1234.6, 0.1, 1, "plain"],
    [0.4761, undefined, "0.0%", 0.476, 0.001, 0.01, "percent"],
    [0.4761, "###", "0%", 0.48, 0.01, 0.01, "percent"],
    [1234567, undefined, "#,##0,", 1235000, 1000, 1000, "plain"],
    [1234567, undefined, "0.0,,", 1.2e6, 1e5, 1e6, "plain"],
    [-5, undefined, "£#,##0;[Red]-£#,##0.00", -5, 1, 1, "pounds"],
    [5, undefined, "[$£-809]#,##0", 5, 1, 1, "pounds"],
    [0.5, undefined, '0.0"%"', 0.5, 0.1, 1, "plain"],
    [0.5, undefined, "0.0\\%", 0.5, 0.1, 1, "plain"],
    [5.25, undefined, "General", 5.25, 0.01, 1, "plain"],
    [0.125, undefined, "%", 0.125, 0.001, 0.01, "percent"],
    [1234.567, undefined, "#,##0.00", 1234.57, 0.01, 1, "plain"],
    [-1234.567, undefined, "#,##0.0", -1234.6, 0.1, 1, "plain"],
    // Excel rounds what is half-way by the digits it holds, not by the binary number, which is a little less.
    [1.005, undefined, "0.00", 1.01, 0.01, 1, "plain"],
    [-1.005, undefined, "0.00", -1.01, 0.01, 1, "plain"],
    // Only what the format does with a number above 0 counts, and no sign of what it only quotes.
    [0.25, undefined, "0.0;0.000%", 0.3, 0.1, 1, "plain"],
    [250, undefined, '0" of 100.00%"', 250, 1, 1, "plain"],
    [250, undefined, '0" (all; 100%)"', 250, 1, 1, "plain"],
    [0.25, undefined, "[>=0.05]0%", 0.25, 0.01, 0.01, "percent"],
    [0.25, undefined, "[Red][>=0.05]0%", 0.25, 0.01, 0.01, "percent"],
    [12, "12 officers", '0" officers"', 12, 1, 1, "plain"],
    [1234, "1,234 *", '#,##0" *"', 1234, 1, 1, "plain"],
    [1 / 3, undefined, "General", 0.3333333333, 1e-10, 1, "plain"],
    // A text that has nothing to do with the number is passed over.
    [1234, "5", "#,##0", 1234, 1, 1, "plain"],
    [6, "5", "0", 6, 1, 1, "plain"],
  ])("%d shown as %p by %s is %d", (value, text, format, shown, step, per, unit) => {
    const figure = figureOfNumber(value, text, format);
    expect(told(figure)).toEqual([expect.closeTo(shown, 9), expect.closeTo(step, 15), per, unit]);
    expect(figure).toMatchObject({ value, isText: false });
  });

  it("says its text: as shown, or in full where that is cut short", () => {
    expect(figureOfNumber(1234.56, "1,234.6", "#,##0.0").text).toBe("1,234.6");
    expect(figureOfNumber(1234.56, "####", "#,##0.0").text).toBe("1234.6");
    expect(figureOfNumber(52, undefined, "General").text).toBe("52");
    expect(figureOfNumber(12, "12 officers", '0" officers"').text).toBe("12 officers");
  });

  it.each([[52, "52", 5200], [12345678901, "12345678901", 1234567890100], [1e12, "1000000000000", undefined], [99999999999, "99999999999", 9999999999900], [0.125, "0.125", undefined], [1234567, "1.2", 120000000]])(
    "%d shown as %s is %p whole pence",
    (value, text, pence) => {
      expect(figureOfNumber(value, text, "General").pence).toBe(pence);
    },
  );
});

// prettier-ignore
describe("another value shown like a figure", () => {
  it.each([
    ["£1,234", 1300, "£1,300"],
    ["£1,234", -1300, "-£1,300"],
    ["£500", 1500, "£1,500"],
    ["£5000", 1500, "£1500"],
    ["£1000", 1500, "£1500"],
    ["£1m", 1234e6, "£1,234m"],
    ["£1,234.56", 1234567.891, "£1,234,567.89"],
    ["500", 1500, "1500"],
    ["1,234", 999.6, "1,000"],
    ["1,234", 1234567, "1,234,567"],
    ["1234", 12345, "12345"],
    ["12.50", 1234.5, "1234.50"],
    ["43%", 0.4, "40%"],
    ["43%", 0.435, "44%"],
    ["4.8%", 0.0321, "3.2%"],
    ["4.8%", -0.0321, "-3.2%"],
    ["(1,200)", -5, "(5)"],
    ["(1,200)", 5, "5"],
    ["(£1,200)", -5, "(£5)"],
    ["-5", -7, "-7"],
    ["-5", 7, "7"],
    ["-£5", -7, "-£7"],
    ["+5", 7, "+7"],
    ["+5", -7, "-7"],
    ["+5", 0, "0"],
    ["5", -0.4, "0"],
    ["+5", 0.4, "0"],
    ["-5", -0.5, "-1"],
    // what is left of 0.1 + 0.2 - 0.3
    ["43%", 5.5e-17, "0%"],
    ["(1,200)*", -5, "(5*)"],
    ["+£5", 7, "+£7"],
    ["£ 5", 7, "£7"],
    [".5", 0.25, "0.3"],
    ["£1.2m", 1.34e6, "£1.3m"],
    ["£3k", 4400, "£4k"],
    ["52*", 60, "60*"],
    ["+0.4 points", 0.006, "+0.6 points"],
    ["4.8 %", 0.0321, "3.2 %"],
    ["£1.5 million", 1.34e6, "£1.3 million"],
    ["1 234", 999, "999"],
    ["0.01", 1.005, "1.01"],
  ])("like %s, %d is %s", (text, value, shown) => {
    expect(shownLike(ofText(text), value)).toBe(shown);
  });
});

// prettier-ignore
describe("a figure beside what it works out to", () => {
  it.each([
    ["43%", 0.43, "right"],
    ["43%", 0.4349, "right"],
    ["43%", 0.4251, "right"],
    // half-way may go either way
    ["43%", 0.435, "right"],
    ["43%", 0.425, "right"],
    ["43%", 0.4249, "off"],
    ["43%", 0.4351, "cutOff"],
    ["43%", 0.4399, "cutOff"],
    ["43%", 0.44, "off"],
    ["43%", 0.4401, "off"],
    ["-43%", -0.4351, "cutOff"],
    ["-43%", -0.4401, "off"],
    ["43%", -0.4351, "off"],
    ["0%", 0.0051, "cutOff"],
    ["0%", -0.0051, "cutOff"],
    ["1,000", 1000.5, "right"],
    ["1,000", 1000.6, "cutOff"],
    // a whole step less is wrong and not cut off, also where the two are binary fractions
    ["1,000", 1001, "off"],
    ["7%", 0.08, "off"],
    ["1,000", 999.4, "off"],
    ["0", 0.7, "cutOff"],
    ["£0.30", 0.1 + 0.2, "right"],
  ])("%s for %d is %s", (text, at, answer) => {
    expect(agreement(ofText(text), exactly(at))).toBe(answer);
  });

  it("agrees with a range that touches what it may be rounded from, and is not cut off from one", () => {
    const seen = ofText("43%");
    expect(agreement(seen, { at: 0.5, low: 0.435, high: 0.6 })).toBe("right");
    expect(agreement(seen, { at: 0.4, low: 0.3, high: 0.425 })).toBe("right");
    expect(agreement(seen, { at: 0.5, low: 0.436, high: 0.6 })).toBe("off");
    expect(agreement(seen, { at: 0.4, low: 0.3, high: 0.424 })).toBe("off");
    expect(agreement(seen, { at: 0.437, low: 0.436, high: 0.438 })).toBe("off");
  });

  it("agrees by what the cell holds, however it is shown", () => {
    // 1,499 shown in millions is 0.0; a sum of what the cells hold is right
    const held = figureOfNumber(1499, "0.0", "0.0,,");
    expect(agreement({ ...held, shown: 2e5 }, exactly(1499))).toBe("right");
    expect(agreement({ ...held, shown: 2e5 }, exactly(1498))).toBe("off");
  });

  it("agrees with a sum of what the cells hold that binary fractions miss, in small and in large", () => {
    // each sum is one binary step from what is written
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(1234567890.03 + 0.1).not.toBe(1234567890.13);
    const held = (value: number): Figure => ({ ...ofText("£0.0m"), value, shown: 2e10, step: 1e5 });
    expect(agreement(held(0.3), exactly(0.1 + 0.2))).toBe("right");
    expect(agreement(held(1234567890.13), exactly(1234567890.03 + 0.1))).toBe("right");
    expect(agreement(held(1234567890.13), exactly(1234567890.15))).toBe("off");
    expect(agreement(held(0.0003), exactly(0.00029))).toBe("off");
  });

  it.each([["43%", 0.44, true], ["43%", 0.42, true], ["43%", 0.4402, false], ["43%", 0.4198, false], ["52", 53, true], ["52", 53.1, false]])(
    "%s is one step or less from %d: %p",
    (text, at, near) => {
      expect(isNear(ofText(text), exactly(at))).toBe(near);
    },
  );
});
