import type { Cell } from "../../../../src/core/checks/read/cell";
import { readSheet } from "../../../../src/core/checks/read/readSheet";
import type { CheckedSheet } from "../../../../src/core/checks/checkedSheet";

/** What was told on the way, and the cells. */
function read(sheet: Partial<CheckedSheet>) {
  const steps = readSheet({ name: "Sheet", values: [[]], ...sheet });
  const told: unknown[] = [];
  let step = steps.next();
  while (step.done !== true) {
    told.push(step.value);
    step = steps.next();
  }
  return { told, grid: step.value };
}

/** A sheet of one cell. */
function cellOf(value: unknown, text?: string, format?: string, formula?: unknown): Cell | undefined {
  const { grid } = read({
    values: [[value]],
    ...(text === undefined ? {} : { texts: [[text]] }),
    ...(format === undefined ? {} : { formats: [[format]] }),
    ...(formula === undefined ? {} : { formulas: [[formula]] }),
  });
  return grid[0]?.[0];
}

// One case a line, so that they can be read down.
// prettier-ignore
describe("a cell", () => {
  it.each<[string, unknown, Cell["kind"], string]>([
    ["that is empty is blank", "", "blank", ""],
    ["of blanks alone is blank", " \n ", "blank", ""],
    ["that is not there is blank", null, "blank", ""],
    ["of words is read on one line", "  Violence\nwith  injury ", "words", "Violence with injury"],
    ["of yes or no is a word as Excel shows it", true, "words", "TRUE"],
    ["of no is one too", false, "words", "FALSE"],
    ["of a figure as text is a figure", " £1,234 ", "figure", "£1,234"],
    ["n/a is a mark", "n/a", "mark", "n/a"],
    ["[c] is a mark", "[c]", "mark", "[c]"],
    ["* is a mark", "*", "mark", "*"],
    ["- is a mark", "-", "mark", "-"],
    ["of an error is a mark", "#DIV/0!", "mark", "#DIV/0!"],
    ["<5 is a mark", "<5", "mark", "<5"],
    ["< 10 is a mark", "< 10", "mark", "< 10"],
    ["TBC is a mark", "TBC", "mark", "TBC"],
    ["tba is a mark", "tba", "mark", "tba"],
    ["n/k is a mark", "n/k", "mark", "n/k"],
    ["nk is a mark", "NK", "mark", "NK"],
    ["n.a. is a mark", "n.a.", "mark", "n.a."],
    ["not available is a mark", "Not available", "mark", "Not available"],
    ["not known is a mark", "not known", "mark", "not known"],
    ["not applicable is a mark", "not applicable", "mark", "not applicable"],
    [". is a mark", ".", "mark", "."],
    ["x is a mark", "X", "mark", "X"],
    ["— is a mark", "—", "mark", "—"],
    ["not recorded is a mark", "Not recorded", "mark", "Not recorded"],
    ["not collected is a mark", "not collected", "mark", "not collected"],
    ["withheld is a mark", "Withheld", "mark", "Withheld"],
    ["suppressed is a mark", "suppressed", "mark", "suppressed"],
    ["#### is a mark", "####", "mark", "####"],
    ["# is no mark but heads numbers", "#", "words", "#"],
    ["# of is no mark but heads numbers", "# of crimes", "words", "# of crimes"],
    ["withheld from some is no mark", "withheld from some", "words", "withheld from some"],
    ["suppressed by some is no mark", "suppressed by some", "words", "suppressed by some"],
    ["of a longer word is no mark", "Not applicable to all", "words", "Not applicable to all"],
    ["of tbc and more is no mark", "tbc later", "words", "tbc later"],
    ["n.a is a mark", "n.a", "mark", "n.a"],
    ["of a name that begins as n.a. is no mark", "N.A.S. Trust", "words", "N.A.S. Trust"],
    ["of a name that begins as NK is no mark", "NKS Trust", "words", "NKS Trust"],
    ["of a name that begins as TBA is no mark", "TBA Arts", "words", "TBA Arts"],
    ["that is less than a word is no mark", "<less", "words", "<less"],
    ["of x and more is no mark", "xi", "words", "xi"],
  ])("%s", (_, value, kind, text) => {
    expect(cellOf(value)).toMatchObject({ kind, text, row: 0, column: 0, day: null, formula: "" });
  });

  it.each<[string, unknown, string | undefined, string | undefined, Cell["kind"]]>([
    ["a whole number", 52, "52", "General", "figure"],
    ["a number of which nothing else is known", 52, undefined, undefined, "figure"],
    ["a number in a text format", 52, "52", "@", "figure"],
    ["a number whose format quotes a word", 52, "52 days", '0" days"', "figure"],
    ["a number in red", 52, "52", "0;[Red]-0", "figure"],
    ["a number with room for a bracket", 52, "52", "_-* #,##0_-", "figure"],
    ["a day", 42186, "01/07/2015", "dd/mm/yyyy", "date"],
    ["a month", 42186, "Jul-15", "mmm-yy", "date"],
    ["a year alone", 42186, "2015", "YYYY", "date"],
    ["a day in a language", 42186, "1 July", "[$-809]d mmmm;@", "date"],
  ])("of %s is a %s", (_, value, text, format, kind) => {
    const cell = cellOf(value, text, format);
    expect(cell).toMatchObject({ kind, text: text ?? String(value), day: kind === "date" ? value : null });
    expect(cell?.figure?.value).toBe(kind === "figure" ? value : undefined);
  });
});

describe("a figure", () => {
  it("in a cell of text is text, and in a cell of a number is not", () => {
    expect(cellOf("52")?.figure).toMatchObject({ shown: 52, isText: true });
    expect(cellOf(52)?.figure).toMatchObject({ shown: 52, isText: false });
  });

  it("is as its cell shows it, on one line", () => {
    expect(cellOf(1234567, " £1.2m ", '"£"0.0,,"m"')).toMatchObject({
      text: "£1.2m",
      figure: { value: 1234567, shown: 1.2e6, unit: "pounds" },
    });
    expect(cellOf(0.476, undefined, "0%")).toMatchObject({ text: "0.476", figure: { shown: 0.48 } });
  });

  it("has the formula of its cell, which begins with =", () => {
    expect(cellOf(52, "52", "General", "=SUM(A1:A3)")?.formula).toBe("=SUM(A1:A3)");
    expect(cellOf("52", "52", "@", "52=")?.formula).toBe("");
    expect(cellOf(52, "52", "General", 52)?.formula).toBe("");
  });
});

describe("a sheet", () => {
  it("is read where it stands", () => {
    const { grid } = read({ values: [["Area", 1], ["North"]], top: 10, left: 2 });
    expect(grid.map((row) => row.map(({ row: at, column }) => [at, column]))).toEqual([
      [
        [10, 2],
        [10, 3],
      ],
      [[11, 2]],
    ]);
  });

  it("is read by its values where texts, formats and formulas are of fewer rows", () => {
    const { grid } = read({ values: [["Area", 52]], texts: [], formats: [], formulas: [] });
    expect(grid[0]?.[1]).toMatchObject({ kind: "figure", text: "52", formula: "" });
  });

  it("tells how far it is before each 128 rows", () => {
    const values = (rows: number) => Array.from({ length: rows }, (_, at) => [at]);
    const { told, grid } = read({ values: values(257) });
    expect(told).toEqual([
      { stage: "read", done: 0, total: 257 },
      { stage: "read", done: 128, total: 257 },
      { stage: "read", done: 256, total: 257 },
    ]);
    expect(grid.map((row) => row[0]?.figure?.shown)).toEqual(values(257).map(([at]) => at));
    expect(read({ values: values(128) }).told).toHaveLength(1);
  });
});
