import fc from "fast-check";
import { associated, call, CellError } from "./fakeRuntime";
import "../../src/functions";

/** Cells of every kind that a sheet can hold, and of some that it can't. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -50, max: 500 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 12, 201601, 201602, 2016, 42370, 42401, 1e15, -1e300) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "",
      null,
      undefined,
      "n/a",
      "£16,400",
      "12%",
      "Jan 2016",
      "2015/16",
      "2015/16 Q3",
      "2015-16",
      "run8",
      "stable12",
      "none",
      "C",
      "XmR",
      "mdc",
      "nelson",
      "Total",
      "TRUE",
      true,
      false,
      "31/12/2015",
      "0.95",
      "#N/A",
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const range = fc.oneof(
  fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
  fc.array(cell, { minLength: 1, maxLength: 40 }).map((row) => [row]),
  fc.array(cell, { minLength: 1, maxLength: 40 }).map((column) => column.map((each) => [each])),
);
const months = fc
  .integer({ min: 1, max: 40 })
  .map((count) => Array.from({ length: count }, (_, i) => [42370 + 31 * i]));
const counts = fc
  .array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 })
  .map((column) => column.map((each) => [each]));
const argument = fc.oneof(fc.constant(null), cell, range, months, counts);

/** Whether a result can stand in cells: numbers, text, errors; never null, NaN or infinite. */
function canStand(result: unknown): boolean {
  if (Array.isArray(result))
    return result.length > 0 && result.every((row) => Array.isArray(row) && row.every(isCell));
  return isCell(result);
}

function isCell(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" || typeof value === "boolean" || value instanceof CellError;
}

describe("whatever its arguments", () => {
  it.each([...associated.keys()])("%s gives cells or its own error, and words with it", (id) => {
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1, maxLength: 8 }), (given) => {
        const result = call(id, ...given);
        if (result instanceof CellError) expect(result.message).toMatch(/^[a-zA-Z]+ .+/);
        else expect({ given, result, canStand: canStand(result) }).toMatchObject({ canStand: true });
      }),
      { numRuns: 300 },
    );
  });

  it.each(["LIMITS", "SIGNAL", "CONTROLCHART", "STEPCHANGES", "YTD", "PRIORYTD", "YTDCHANGE", "ROLLING"])(
    "%s gives one answer for trailing blanks in both of Excel's ways, with asOf and with the wrapper",
    (id) => {
      const figures = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 14, maxLength: 40 });
      fc.assert(
        fc.property(figures, fc.integer({ min: 1, max: 6 }), (values, blanks) => {
          const all = values.length + blanks;
          const dates = Array.from({ length: all }, (_, i) => [
            (2010 + Math.floor(i / 12)) * 100 + (i % 12) + 1,
          ]);
          const asOf = dates[values.length - 1]?.[0];
          const ask = (blank: unknown, date: unknown) => {
            const column = dates.map((_, i) => [values[i] ?? blank]);
            return call(id, column, dates, date);
          };
          const answer = ask("", asOf);
          expect(ask(0, asOf)).toEqual(answer);
          expect(ask(null, asOf)).toEqual(answer);
          if (id !== "CONTROLCHART") expect(ask("", null)).toEqual(answer);
        }),
        { numRuns: 30 },
      );
    },
  );
});
