import { readNumber } from "../../../src/core";

const number = (value: number) => ({ kind: "number", value });

describe("readNumber", () => {
  it.each([
    ["£16,400", 16400],
    ["(1,200)", -1200],
    ["-£5", -5],
    ["£-5", -5],
    ["−£5", -5],
    ["+2.3%", 0.023],
    ["1 234", 1234],
    ["1\u00a0234\u202f567", 1234567],
    ["12%", 0.12],
    ["-5 %", -0.05],
    ["£1.2m", 1200000],
    ["£1.1M", 1100000],
    ["£3k", 3000],
    ["3K", 3000],
    ["£(1,200.50)", -1200.5],
    ["(£1,200.50)", -1200.5],
    ["(12%)", -0.12],
    ["  42 ", 42],
    [".5", 0.5],
    ["0", 0],
    ["£1,289,105", 1289105],
    ["£ 16,400", 16400],
    ["  (5)  ", -5],
    [" £ (5)", -5],
    ["-.5", -0.5],
    ["5.25m", 5250000],
  ])("reads %j as %d", (text, value) => {
    expect(readNumber(text)).toEqual(number(value));
  });

  it.each([0, -3.5, 1e100])("takes the number %d as it is", (value) => {
    expect(readNumber(value)).toEqual(number(value));
  });

  it.each(["", " ", null, undefined, "n/a", "N/A", "-", "–", "..", "*", "[x]", "[c]", " [C] "])(
    "takes %j as missing, not zero",
    (cell) => {
      expect(readNumber(cell)).toEqual({ kind: "missing" });
    },
  );

  it.each([
    "twelve",
    "1,2,3",
    "1,23",
    "12 34",
    "1,234 567,1",
    "--5",
    "-(5)",
    "(-5)",
    "£",
    "%",
    "5.",
    "1e5",
    "12%%",
    "£5 £6",
    "0x10",
    "#N/A",
    "1.2.3",
    "()",
    "(5",
    "(5) 6",
    "6 (5)",
    "£3bn",
    "16,400m%",
    "NaN",
    "Infinity",
  ])("refuses %j", (text) => {
    expect(readNumber(text)).toMatchObject({ kind: "fault", fault: { code: "#VALUE!" } });
  });

  it.each([true, Number.NaN, Number.POSITIVE_INFINITY, 2e100, "1e101", {}, [3]])("refuses %p", (cell) => {
    expect(readNumber(cell).kind).toBe("fault");
  });

  it("names the argument, the value and the position in its fault", () => {
    const reading = readNumber("twelve", "amounts", "row 4");
    expect(reading.kind === "fault" && reading.fault).toMatchObject({
      code: "#VALUE!",
      argument: "amounts",
      position: "row 4",
      words: "amounts is not a number: twelve (row 4)",
    });
  });

  it.each([
    [2e100, "value is too large: 2e+100"],
    [-2e100, "value is too large: -2e+100"],
    ["1.0e101", "value is not a number: 1.0e101"],
    ["9".repeat(101), `value is too large: ${"9".repeat(40)}…`],
    [Number.NaN, "value is not a number: NaN"],
    [true, "value is not a number: TRUE"],
    [[2e100], "value is not a number: not a number or text"],
  ])("says of %p: %s", (cell, words) => {
    const reading = readNumber(cell);
    expect(reading.kind === "fault" && reading.fault).toMatchObject({ code: "#VALUE!", words });
  });

  it("cuts a long text short in its fault", () => {
    const reading = readNumber("x".repeat(100));
    expect(reading.kind === "fault" && reading.fault.words).toBe(`value is not a number: ${"x".repeat(40)}…`);
  });
});
