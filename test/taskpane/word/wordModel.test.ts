import type { ManagedTable, ShownCellsRead } from "../../../src/excel";
import { blocksText } from "../../../src/report";
import { isAsInserted } from "../../../src/taskpane/word/isAsInserted";
import { choiceGroups, valueOf } from "../../../src/taskpane/word/sourceChoices";
import { beginningOf, obstacleOf, paperTable, warningsOf } from "../../../src/taskpane/word/wordModel";
import { sheetOf, victimsFundTable } from "../../report/word/papers";

const fund = sheetOf([
  ["Victims Fund", ""],
  ["Organisation", "Amount"],
  ["BRAKE", 2000],
  ["Barnardo's", 83_013],
  ["Total", 85_013],
  ["As awarded.", ""],
]);

function shown(some: Partial<ShownCellsRead> = {}): ShownCellsRead {
  const address = "Fund!A1:B6";
  return {
    address,
    sheet: "Fund",
    cells: fund,
    known: null,
    hidden: { rows: 0, columns: 0 },
    narrow: [],
    errors: [],
    ...some,
  };
}

const textOf = (...edits: Parameters<typeof paperTable>[1][]) =>
  blocksText(paperTable(shown(), Object.assign({}, ...edits) as object).blocks);

describe("a table for the paper", () => {
  test("says of itself what the sheet says, until the person says otherwise", () => {
    expect(textOf()).toBe(
      "Victims Fund\nOrganisation\tAmount\nBRAKE\t2,000\nBarnardo's\t83,013\nTotal\t85,013\n\nAs awarded.",
    );
    expect(textOf({ number: "3", caption: "Awards", source: "Board paper", notes: "One.\n\nTwo." })).toBe(
      "Table 3: Awards\nOrganisation\tAmount\nBRAKE\t2,000\nBarnardo's\t83,013\nTotal\t85,013\n\nOne.\n\nTwo.\n\nSource: Board paper",
    );
    expect(textOf({ caption: "", number: "3", notes: "" })).toMatch(/^Table 3\nOrganisation/);
  });

  test("without a title is called as its sheet is, if somebody named that", () => {
    const cells = sheetOf([["Name", "Amount"], ["BRAKE", 2000]]); // prettier-ignore
    const caption = (sheet: string) => paperTable(shown({ cells, sheet }), {}).options.caption;
    expect([caption("Victims Fund"), caption("Sheet1")]).toEqual(["Victims Fund", ""]);
  });

  test("has as many header rows as the person says, and totals that are set off only where they want it", () => {
    expect(paperTable(shown(), { headerRows: 2 }).table.headers).toHaveLength(2);
    const { table, hasTotals } = paperTable(shown(), { totals: false });
    expect([table.rows.map(({ role }) => role), hasTotals]).toEqual([["body", "body", "body"], true]);
  });

  test("says what is left out, what is an error and what is wide, and is copied all the same", () => {
    const read = shown({ hidden: { rows: 2, columns: 1 }, errors: ["B3 (#N/A)"] });
    const paper = paperTable(read, {});
    expect(warningsOf(read, paper)).toEqual([
      "A cell holds an error: B3 (#N/A).",
      "2 hidden rows and 1 hidden column are left out.",
    ]);
    expect(obstacleOf(read, paper)).toBeNull();
    const row = Array.from({ length: 30 }, (_, at) => `Heading ${at}`);
    const wide = shown({ cells: sheetOf([row, row]) });
    expect(warningsOf(wide, paperTable(wide, {}))).toHaveLength(1);
  });

  test("is not copied with ### in place of a figure, nor with more columns than Word has", () => {
    const narrow = shown({ narrow: ["B4"] });
    expect(obstacleOf(narrow, paperTable(narrow, {}))).toMatch(
      /^B4 shows ### in place of a figure: widen the column/,
    );
    const wide = shown({ cells: sheetOf([Array.from({ length: 64 }, (_, at) => at)]) });
    expect(obstacleOf(wide, paperTable(wide, {}))).toBe(
      "Word’s tables have 63 columns at most. Select fewer.",
    );
  });

  test("is shown by its first rows, never cut within a cell over several", () => {
    const table = victimsFundTable();
    const [first, second, ...others] = table.rows;
    const merged = {
      ...table,
      rows: [
        ...(first ? [first] : []),
        { role: "body" as const, cells: [{ text: "Two rows", rows: 2 }, { text: "1" }] },
        { role: "body" as const, cells: [null, { text: "2" }] },
        ...(second ? [second] : []),
        ...others,
      ],
    };
    const rowsOf = (most: number) =>
      beginningOf([{ kind: "table", caption: "", table: merged }], most).flatMap((block) =>
        block.kind === "table" ? [block.table.rows.length] : [],
      );
    expect([rowsOf(1), rowsOf(2), rowsOf(3), rowsOf(50)]).toEqual([[1], [1], [3], [merged.rows.length]]);
  });
});

describe("what can be copied", () => {
  const kept = (id: string, address: string, definition: unknown = null): ManagedTable => ({
    id,
    kind: "scorecard",
    form: "values",
    title: `Kept ${id}`,
    definition,
    output: address === "gone" ? "gone" : { sheet: "Paper", address },
    source: "gone",
  });
  const chart = { shape: "chart", chart: { version: 1 } };
  const groups = choiceGroups({
    kept: [kept("a", "Paper!A4:E12"), kept("b", "gone"), kept("c", "Chart!A1:H60", chart)],
    tables: [
      { name: "Scorecard", sheet: "Paper", address: "Paper!A6:E11" },
      { name: "Figures", sheet: "Chart", address: "Chart!A20:H60" },
      { name: "Awards", sheet: "Paper", address: "Paper!G6:H11" },
    ],
  });

  test("are kept tables that are there, charts, and Excel's tables but for those of kept ones", () => {
    expect(groups.map(({ heading, choices }) => [heading, ...choices.map(({ words }) => words)])).toEqual([
      ["Boardsheet’s tables", "Kept a"],
      ["Control charts", "Kept c"],
      ["Excel’s tables", "Awards (Paper!G6:H11)"],
    ]);
  });

  test("each have a value that names their request", () => {
    for (const { choices } of groups)
      for (const { value, request } of choices) expect(valueOf(request)).toBe(value);
  });
});

test("a chart is as it was inserted where its figures are those that were written; a live one always is", () => {
  const spec = { rows: [{ cells: [{ value: "Apr 2015" }, { value: 5 }] }] } as unknown as Parameters<
    typeof isAsInserted
  >[1];
  const written = (value: number, form: "values" | "live" = "values") => ({
    form,
    written: { columns: [], above: [], below: [], rows: [{ key: "x", values: ["Apr 2015", value] }] },
  });
  expect(isAsInserted(written(5), spec)).toBe(true);
  expect(isAsInserted(written(6), spec)).toBe(false);
  expect(isAsInserted(written(6, "live"), spec)).toBe(true);
});
