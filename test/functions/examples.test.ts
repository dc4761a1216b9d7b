import path from "node:path";
import { functionMetadata } from "../../tools/functionMetadata.js";
import { readHelpWords } from "../../tools/helpPages.js";
import { localPolicingUnits } from "../../src/workbench/scenarios/localPolicingUnits";
import { readFormula, type Sheet } from "./exampleFormula";
import { call, CellError } from "./fakeRuntime";
import "../../src/functions";

const root = path.join(__dirname, "../..");
const { examples } = readHelpWords({
  examples: path.join(root, "src/functions/examples"),
  alarms: path.join(root, "bench/falseAlarms.json"),
  index: path.join(root, "assets/help/index.html"),
});
const cases = Object.entries(examples);
const errors = cases.flatMap(([id, words]) => words.errors.map((error) => ({ id, ...error })));

/** By id in lower case, which arguments take ranges. */
const takesRange = new Map<string, readonly boolean[]>();

beforeAll(async () => {
  const json = await functionMetadata(path.join(root, "src/functions/functions.ts"), "https://example.org");
  const { functions } = JSON.parse(json) as {
    functions: { id: string; parameters: { dimensionality?: string }[] }[];
  };
  for (const { id, parameters } of functions) {
    takesRange.set(
      id.toLowerCase(),
      parameters.map(({ dimensionality }) => dimensionality === "matrix"),
    );
  }
});

function work(id: string, formula: string, sheet: Sheet): unknown {
  const read = readFormula(formula, sheet, takesRange.get(id) ?? []);
  expect(read.id.toLowerCase()).toBe(id);
  return call(read.id, ...read.given);
}

/** A result as cells, whether it spills or not. */
function cellsOf(result: unknown): unknown[][] {
  return Array.isArray(result) ? (result as unknown[][]) : [[result]];
}

function shownTo(decimals: number | undefined, cell: unknown): unknown {
  return typeof cell === "number" && decimals !== undefined ? Number(cell.toFixed(decimals)) : cell;
}

describe("the examples of the help pages", () => {
  it.each(cases)("%s gives what its page shows", (id, { example }) => {
    const { formula, sheet, result, decimals } = example;
    const found = cellsOf(work(id, formula, sheet));
    expect(found.map((row) => row.map((cell) => shownTo(decimals, cell)))).toEqual(result);
  });

  it.each(errors)(
    "$id gives $shows for $formula, in the words of its page",
    ({ id, formula, shows, says }) => {
      const found = cellsOf(work(id, formula, [])).flat();
      const [error] = found.filter((cell): cell is CellError => cell instanceof CellError);
      expect(error?.code).toBe(shows);
      if (shows !== "#DIV/0!") expect(error?.message).toBe(says);
    },
  );

  it("say that they are illustrative, and are the generator's, where they are not of a paper", () => {
    const rows =
      localPolicingUnits.sheets[0]?.rows.slice(2).map((row) => row.filter(isNumber).join(",")) ?? [];
    for (const [id, { example }] of cases.filter(([, words]) => words.example.figures === "generated")) {
      if (id === "scorecard") continue;
      const figures = example.sheet
        .slice(1)
        .map((row) => row[1])
        .join(",");
      expect({ id, ofTheGenerator: rows.some((row) => `,${row},`.includes(`,${figures},`)) }).toEqual({
        id,
        ofTheGenerator: true,
      });
    }
  });

  it("add up the generator's months to the quarters of SCORECARD's", () => {
    const april2014 = 24;
    for (const [offence, ...quarters] of examples.scorecard?.example.sheet.slice(1) ?? []) {
      const row = localPolicingUnits.sheets[0]?.rows.find(
        (each) => each[0] === offence && each[1] === "Coventry",
      );
      const months = (row ?? []).filter(isNumber).slice(april2014);
      const sums = quarters.map((_, at) =>
        months.slice(3 * at, 3 * at + 3).reduce((sum, each) => sum + each, 0),
      );
      expect(quarters).toEqual(sums);
    }
  });
});

function isNumber(cell: unknown): cell is number {
  return typeof cell === "number";
}
