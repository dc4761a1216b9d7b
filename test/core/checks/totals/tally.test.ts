import type { Figure } from "../../../../src/core/checks/read/figure";
import { figureOfNumber } from "../../../../src/core/checks/read/readFigure";
import type { Addend } from "../../../../src/core/checks/totals/addend";
import {
  emptyTally,
  fitOf,
  grainOf,
  halved,
  linesOf,
  mayBeTwice,
  mayFit,
  together,
  withLine,
  type Tally,
} from "../../../../src/core/checks/totals/tally";
import { figureOf, writtenCell } from "../writtenCell";

const line = (...texts: string[]): Addend => ({
  name: "",
  label: "plain",
  section: 0,
  hidden: "",
  isSum: false,
  cells: texts.map((text) => writtenCell(text)),
});

/** The tally of one column; what is under "less" is taken off. */
function tallyOf(texts: readonly string[], less: readonly string[] = []): Tally {
  const added = texts.reduce((tally, text, at) => withLine(tally, line(text), at), emptyTally(1));
  return less.reduce((tally, text, at) => withLine(tally, line(text), texts.length + at, -1), added);
}

const fit = (texts: readonly string[], total: string, less: readonly string[] = []) => {
  const [sum] = tallyOf(texts, less).places;
  if (!sum) throw new Error("A tally has no place.");
  return fitOf(sum, figureOf(total));
};

describe("a running sum", () => {
  it("is exact in pence where plain addition is not: 0.10 and 0.20 are 0.30", () => {
    const [sum] = tallyOf(["£0.10", "£0.20", "£0.00"]).places;
    expect(sum).toMatchObject({ pence: 30, spread: 0, parts: 2, least: 0, most: 0.2, missing: false });
    expect(fit(["£0.10", "£0.20"], "£0.30")).toMatchObject({
      verdict: "fits",
      sum: 0.3,
      difference: 0,
      tells: true,
    });
  });

  it("is not kept in pence where a part has thousandths", () => {
    expect(tallyOf(["1.125", "2"]).places[0]).toMatchObject({ pence: NaN, shown: 3.125 });
  });

  it("takes off what is less, however it is signed", () => {
    expect(tallyOf(["100", "50"], ["30"]).places[0]).toMatchObject({ pence: 12000, shown: 120 });
    expect(tallyOf(["100", "50"], ["(30)"]).places[0]).toMatchObject({
      pence: 12000,
      shown: 120,
    });
  });

  it("has the spread that rounding of its parts leaves: half a step each", () => {
    // 1.2m is 1.15m to 1.25m, 0.34m is 0.335m to 0.345m; 52 is 52
    expect(tallyOf(["£1.2m", "£0.34m", "52"]).places[0]?.spread).toBeCloseTo(55000, 6);
  });

  it("knows its least and most, and the power of ten that divides all its parts but 0", () => {
    expect(tallyOf(["1,200", "300", "0", "-40,000"]).places[0]).toMatchObject({
      least: -40000,
      most: 1200,
      grain: 100,
      parts: 3,
    });
    expect(tallyOf(["0"]).places[0]).toMatchObject({ least: 0, most: 0, grain: Infinity, parts: 0 });
  });

  it("knows whether a part has no figure: a mark and no blank", () => {
    expect(tallyOf(["5", "n/a"]).places[0]).toMatchObject({ pence: 500, missing: true });
    expect(tallyOf(["5", ""]).places[0]).toMatchObject({ pence: 500, missing: false });
    expect(tallyOf(["n/a", "5"]).places[0]?.missing).toBe(true);
  });

  it("lists its lines in the order in which they came, those of two tallies too", () => {
    expect(linesOf(emptyTally(1))).toEqual([]);
    const first = withLine(withLine(emptyTally(1), line("1"), 4), line("2"), 7);
    const second = withLine(withLine(emptyTally(1), line("3"), 8), line("4"), 9);
    expect(linesOf(together(first, second))).toEqual([4, 7, 8, 9]);
  });

  it("of two tallies is that of all their lines", () => {
    const parts = [
      ["£1.2m", "300", "n/a"],
      ["-7,000", "£0.5m"],
      ["12", "n/a", "0"],
      ["900", "30"],
    ] as const;
    for (const one of parts) {
      for (const other of parts) {
        const apart = together(tallyOf(one), tallyOf(other)).places[0];
        const { shown, spread, pence, ...rest } = tallyOf([...one, ...other]).places[0] ?? {};
        expect(apart).toMatchObject(rest);
        expect([apart?.shown, apart?.spread, apart?.pence]).toEqual([shown, spread, pence]);
      }
    }
  });

  it("of which every line is in twice is half", () => {
    const { lines, places } = tallyOf(["£1.2m", "300", "£1.2m", "300"]);
    expect(halved({ lines, places })).toEqual({
      lines,
      places: [{ ...places[0], pence: 120030000, shown: 1200300, spread: 100000 / 2 }],
    });
  });
});

describe("the largest power of ten in a figure", () => {
  it.each([
    ["52", 1],
    ["50", 10],
    ["2,000", 1000],
    ["350,000", 10000],
    ["12.5", 1],
    ["£1.2m", 100000],
    ["£1.0m", 1000000],
    ["£5,000m", 1000000],
    ["-300", 100],
  ])("%s is %d", (text, grain) => {
    expect(grainOf(figureOf(text))).toBe(grain);
  });
});

// One case a line, so that they can be read down.
// prettier-ignore
describe("a total beside the sum of its parts", () => {
  it.each<[string, string[], string, string, number]>([
    ["fits exactly", ["12", "13"], "25", "fits", 0],
    ["misses by one", ["12", "13"], "26", "misses", -1],
    ["misses by a penny", ["£99,999,999,999.98", "£0.01"], "£99,999,999,999.98", "misses", 0.01],
    // 1.4 three times is 4.05 to 4.35: 4.1 stands for 4.05 to 4.15
    ["fits as far as rounding goes", ["£1.4m", "£1.4m", "£1.4m"], "£4.1m", "fits", 0.1e6],
    ["misses by more than rounding", ["£1.4m", "£1.4m", "£1.4m"], "£3.9m", "misses", 0.3e6],
    ["fits at the edge of rounding", ["£1.4m", "£1.4m", "£1.4m"], "£4.4m", "fits", -0.2e6],
    ["may be the average of decimals", ["12.1", "10.4", "11.0"], "11.1", "unknown", 22.4],
    ["may be that of two", ["12.1", "10.4"], "11.2", "unknown", 11.3],
    ["may be as small as the least", ["12.1", "10.4", "11.0"], "10.4", "unknown", 23.1],
    ["may be as large as the most", ["12.1", "10.4", "11.0"], "12.1", "unknown", 21.4],
    ["is no average where it is less than all", ["12.1", "10.4", "11.0"], "9.1", "misses", 24.4],
    ["is no average of one", ["12.1"], "12.5", "misses", -0.4],
    ["is no average of one beside 0", ["12.1", "0.0"], "5.5", "misses", 6.6],
    ["is no average where it is more than all", ["12.1", "10.4"], "12.8", "misses", 9.7],
    ["is no average of pounds", ["£12.10", "£10.40"], "£11.20", "misses", 11.3],
    ["is no average of whole counts", ["12", "10"], "11", "misses", 11],
    ["is nothing that percentages tell", ["12%", "13%"], "25%", "unknown", 0],
    ["is nothing that points tell", ["1 point", "2 points"], "3 points", "unknown", 0],
  ])("%s: %j and %s", (_, parts, total, verdict, difference) => {
    expect(fit(parts, total)).toMatchObject({ verdict, difference: expect.closeTo(difference, 9) as number });
  });

  it("is not known where a part has no figure and may make up for what is lacking", () => {
    expect(fit(["12", "n/a", "30"], "47").verdict).toBe("unknown");
    expect(fit(["12", "n/a", "30"], "42").verdict).toBe("fits");
    expect(fit(["12", "n/a", "30"], "40").verdict).toBe("misses");
    expect(fit(["12", "n/a", "-3"], "5").verdict).toBe("unknown");
    expect(fit(["12", "n/a", "0"], "5").verdict).toBe("misses");
  });

  it("tells something where it is not 0 and two parts are not", () => {
    expect(fit(["12", "13"], "25").tells).toBe(true);
    expect(fit(["25", "0"], "25").tells).toBe(false);
    expect(fit(["5", "-5"], "0").tells).toBe(false);
  });

  it("says what the parts come to, without what binary fractions add: 0.1 and 0.2 thousandths", () => {
    expect(fit(["0.1001", "0.2001"], "0.3002")).toMatchObject({ verdict: "fits", sum: 0.3002, difference: 0 });
  });

  it("fits as far as hidden digits go, those of the total too", () => {
    const held = (value: number, text: string): Figure => figureOfNumber(value, text, "#,##0");
    const withHeld = (values: readonly number[], text: string): Tally =>
      values.reduce<Tally>((tally, value, at) => withLine(tally, { ...line(""), cells: [{ ...writtenCell("1"), figure: held(value, text) }] }, at), emptyTally(1));
    // 10.4, 10.4 and 10.4 shown as 10: 31.2 shown as 31
    const [sum] = withHeld([10.4, 10.4, 10.4], "10").places;
    if (!sum) throw new Error("A tally has no place.");
    expect(sum).toMatchObject({ shown: 30, spread: 1.5 });
    expect(["31", "32"].map((text) => fitOf(sum, held(Number(text) + 0.2, text)).verdict)).toEqual(["fits", "fits"]);
    expect(["31", "32"].map((text) => fitOf(sum, figureOf(text)).verdict)).toEqual(["fits", "misses"]);
    expect(fit(["10", "20"], "31").verdict).toBe("misses");
  });

  it("is told in pence only where parts and total are whole pence", () => {
    expect(fit(["12.1", "13.1"], "25.204")).toMatchObject({ verdict: "fits", difference: -0.004 });
    expect(fit(["1.125", "2"], "3.13")).toMatchObject({ sum: 3.125, difference: -0.005 });
  });

  it("fits at the edge of rounding however its halves of steps add up", () => {
    // seven parts and the total, half of 0.1 each: 0.4
    const parts = ["0.1", "0.1", "0.1", "0.1", "0.1", "0.1", "0.1"];
    expect([fit(parts, "1.1").verdict, fit(parts, "1.2").verdict]).toEqual(["fits", "misses"]);
  });
});

describe("whether every line may be counted twice", () => {
  const twice = (...columns: readonly (readonly string[])[]): boolean =>
    mayBeTwice({ lines: null, places: columns.flatMap((texts) => halved(tallyOf(texts)).places) });

  it("is where none is more than half of all", () => {
    expect(twice(["800", "300", "500"])).toBe(true);
    expect(twice(["800", "300", "499"])).toBe(false);
    expect(twice(["12", "10"])).toBe(false);
  });

  it("allows for rounding", () => {
    // 1.8 may be 1.75, and 1.3 and 0.4 together 1.8
    expect(twice(["£1.8m", "£1.3m", "£0.4m"])).toBe(true);
    expect(twice(["£1.8m", "£1.2m", "£0.3m"])).toBe(false);
  });

  it("is in each column, and not known where some are below 0", () => {
    expect(twice(["800", "300", "500"], ["9", "1", "2"])).toBe(false);
    expect(twice(["9", "-1", "2"])).toBe(true);
    expect(twice(["9", "0", "2"])).toBe(false);
  });
});

describe("whether a line may be a total", () => {
  it("is asked of its first figure", () => {
    const tally = withLine(withLine(emptyTally(3), line("", "12", "1"), 0), line("5", "13", "1"), 1);
    expect(mayFit(line("", "25", "9"), tally)).toBe(true);
    expect(mayFit(line("n/a", "26", "2"), tally)).toBe(false);
    expect(mayFit(line("5", "26", "9"), tally)).toBe(true);
    expect(mayFit(line("", "", ""), tally)).toBe(false);
  });
});
