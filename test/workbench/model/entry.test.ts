import { enter, enterAsText } from "../../../src/workbench/model/entry";

/** Excel's serial of a day: 1 January 1970 is 25,569. */
const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
const typed = (value: string | number | boolean) => {
  const { cell, numberFormat } = enter(value, 2016);
  return { value: cell.v, type: cell.t, formula: cell.f ?? null, numberFormat };
};
const [text, number, boolean] = [1, 2, 3];

test.each([
  ["5", 5, undefined],
  ["-5", -5, undefined],
  ["1e3", 1000, undefined],
  [".5", 0.5, undefined],
  ["1,200", 1200, "#,##0"],
  ["-5%", -0.05, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["£1,200", 1200, "£#,##0"],
  ["-£5.50", -5.5, "£#,##0.00"],
  [" 7 ", 7, undefined],
])("%s typed into a cell is the number %d, shown as %s", (entry, value, numberFormat) => {
  expect(typed(entry)).toEqual({ value, type: number, formula: null, numberFormat });
});

test.each([
  ["Apr-16", serial(2016, 4, 16), "dd-mmm"],
  ["Apr-31", serial(1931, 4, 1), "mmm-yy"],
  ["Apr 2016", serial(2016, 4, 1), "mmm-yy"],
  ["16 April", serial(2016, 4, 16), "dd-mmm"],
  ["16-Apr-15", serial(2015, 4, 16), "dd-mmm-yy"],
  ["01/02/2016", serial(2016, 2, 1), "dd/mm/yyyy"],
  ["2016-02-01", serial(2016, 2, 1), "dd/mm/yyyy"],
])("%s typed into a cell is the day %d, shown as %s", (entry, value, numberFormat) => {
  expect(typed(entry)).toEqual({ value, type: number, formula: null, numberFormat });
});

test.each([
  ["abc", "abc"],
  [" ", " "],
  ["'5", "5"],
  ["'=1+1", "=1+1"],
  ["'Apr-16", "Apr-16"],
  ["31/02/2016", "31/02/2016"],
  ["1,20", "1,20"],
  ["2015/16", "2015/16"],
  ["=", "="],
  ["%", "%"],
  ["#N/A", "#N/A"],
])("%j typed into a cell is the text %j", (entry, value) => {
  expect(typed(entry)).toEqual({ value, type: text, formula: null, numberFormat: undefined });
});

test.each([
  ["TRUE", 1],
  ["false", 0],
])("%s typed into a cell is a truth value", (entry, value) => {
  expect(typed(entry)).toMatchObject({ value, type: boolean });
});

test("=1+1 is a formula, and what the cell held before is gone", () => {
  expect(typed("=1+1")).toMatchObject({ value: null, formula: "=1+1" });
});

test("empty text leaves the cell blank", () => {
  expect(typed("")).toMatchObject({ value: null, type: null, formula: null });
});

test("numbers and truth values are entered as they are", () => {
  expect([typed(0.25), typed(true)]).toMatchObject([
    { value: 0.25, type: number },
    { value: 1, type: boolean },
  ]);
});

test.each([
  [5, "5"],
  ["=1+1", "=1+1"],
  ["'Apr-16", "Apr-16"],
  [true, "TRUE"],
])("a cell formatted as text takes %p as the text %p", (entry, value) => {
  expect(enterAsText(entry)).toMatchObject({ v: value, t: text, f: null });
});
