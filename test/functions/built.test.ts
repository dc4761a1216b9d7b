import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { builtText } from "../manifest/builtFiles";
import { associated, callOf, CellError, runtimeOver } from "./fakeRuntime";
import "../../src/functions";

// The build shortens names, of properties too: what it ships must answer as its source does, whatever is asked.
const shipped: typeof associated = new Map();
const page = createContext({ CustomFunctions: runtimeOver(shipped) });
runInContext(builtText("functions.js"), page);

function answerOf(functions: typeof associated, id: string, given: readonly unknown[]): unknown {
  return plain(callOf(functions, id, given));
}

/** Without the realm that an array or an error came from. */
function plain(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(plain);
  return result instanceof CellError ? { code: result.code, message: result.message } : result;
}

const steps = ["run8", "run7", "run6", "strong8", "stable", "stable12", "none", null, "run9"];
const rules = ["police", "mdc", "western-electric", "nelson", null, "weco"];
const ways = steps.flatMap((step) => rules.map((rule) => [step, rule] as const));

const months = (count: number) =>
  Array.from({ length: count }, (_, i) => [202001 + 100 * Math.floor(i / 12) + (i % 12)]);
const series = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom("", "£1.2m", "12%", "n/a", 0.1)), {
    minLength: 1,
    maxLength: 60,
  })
  .map((values) => values.map((value) => [value]));
const word = fc.constantFrom(
  null,
  "",
  4,
  202103,
  "Mar 2021",
  "2020/21",
  "2020/21 Q3",
  "C",
  "XmR",
  "run8",
  "mdc",
  "TRUE",
  true,
  "Total",
);
const argument = fc.oneof(series, fc.nat({ max: 60 }).map(months), word, fc.double());

describe("the functions as they ship", () => {
  it("are those of the source, by the same names", () => {
    expect([...shipped.keys()]).toEqual([...associated.keys()]);
  });

  it("leave no name of theirs to the page, whose other scripts may have one as short", () => {
    expect(Object.keys(page)).toEqual(["CustomFunctions"]);
    // Of var, let and const at the top of the script, too.
    expect(() => {
      runInContext("let e, t, r, n, i, o, l, u, a, s, f, c, h;", page);
    }).not.toThrow();
  });

  it.each(ways)("chart as the source does with steps %s and rules %s", (step, rule) => {
    fc.assert(
      fc.property(series, (values) => {
        const given = [values, months(values.length), null, null, step, rule];
        expect(answerOf(shipped, "CONTROLCHART", given)).toEqual(answerOf(associated, "CONTROLCHART", given));
      }),
      { numRuns: 20 },
    );
  });

  it.each([...associated.keys()])("%s answers as the source does, whatever it is given", (id) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 8 }), (given) => {
        expect(answerOf(shipped, id, given)).toEqual(answerOf(associated, id, given));
      }),
      { numRuns: 200 },
    );
  });

  it.each(["LIMITS", "SIGNAL", "STEPCHANGES", "YTD", "PRIORYTD", "YTDCHANGE", "ROLLING", "BASELINE"])(
    "%s of months answers as the source does",
    (id) => {
      fc.assert(
        fc.property(series, word, word, word, (values, ...more) => {
          const given = [values, months(values.length), ...more];
          expect(answerOf(shipped, id, given)).toEqual(answerOf(associated, id, given));
        }),
        { numRuns: 100 },
      );
    },
  );
});
