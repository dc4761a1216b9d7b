import type { ShownCellsRead } from "../../../src/excel";
import { blocksText } from "../../../src/report";
import { checkTables } from "../../../src/taskpane/section/checkTables";
import { sectionOf } from "../../../src/taskpane/section/sectionModel";
import { initialState, reduce } from "../../../src/taskpane/section/sectionState";
import type { SectionAction, SectionRead, SectionState } from "../../../src/taskpane/section/types";
import type { WordRead } from "../../../src/taskpane/word/types";
import { sheetOf } from "../../report/word/papers";
import { madeChart } from "../chart/madeChart";

const tableRead = (address: string, rows: Parameters<typeof sheetOf>[0]): ShownCellsRead => ({
  address,
  sheet: "Awards",
  cells: sheetOf(rows),
  known: null,
  hidden: { rows: 0, columns: 0 },
  narrow: [],
  errors: [],
});

const awards = (total: number) =>
  tableRead("Awards!B3:C6", [
    ["Organisation", "Amount"],
    ["BRAKE", 2000],
    ["Barnardo's", 83_013],
    ["Total", total],
  ]);
const projects = tableRead("Awards!B12:C13", [
  ["Project", "Amount"],
  ["Mediation", 500],
]);
const item = (key: string) => ({ key, name: key, request: { from: "table" as const, name: key } });

const then = (state: SectionState, ...actions: SectionAction[]) => actions.reduce(reduce, state);
const added = (...keys: string[]) =>
  then(initialState, ...keys.map((key): SectionAction => ({ type: "add", item: item(key) })));
const order = ({ items }: SectionState) => items.map(({ key }) => key);

async function readOf(reads: Record<string, WordRead>): Promise<SectionRead> {
  const tables = Object.values(reads).flatMap((read) => (read.kind === "table" ? [read.shown] : []));
  return { reads, ...(await checkTables(tables, [], {})) };
}
const table = (shown: ShownCellsRead): WordRead => ({ kind: "table", shown });

describe("the choice of what is in a section", () => {
  test("is ordered by moves, which end at the first and the last place and are said", () => {
    const state = added("a", "b", "c", "b");
    expect(order(state)).toEqual(["a", "b", "c"]);
    const up = then(state, { type: "move", key: "c", by: -1 });
    expect([order(up), up.said]).toEqual([["a", "c", "b"], "c is now 2 of 3."]);
    expect(order(then(up, { type: "move", key: "b", by: 1 }))).toEqual(["a", "c", "b"]);
    // Nothing new is to be read for it.
    expect(up.request).toBe(state.request);
    expect(order(then(up, { type: "remove", key: "c" }))).toEqual(["a", "b"]);
  });

  test("that is empty asks for nothing and says what to do", () => {
    const state = then(added("a"), { type: "remove", key: "a" });
    expect([state.request, sectionOf(state).obstacle]).toEqual([null, "Add a table or a chart."]);
  });
});

describe("a section", () => {
  test("heads a table as its sheet is called unless a heading was typed, numbers headings, tables and figures in their order, a table says what it shows unless it is not to, and a chart its commentary, title and alt text", async () => {
    const chart = madeChart();
    const read = await readOf({
      a: table(awards(85_013)),
      b: { kind: "chart", chart, changed: false },
      c: table(projects),
    });
    const state = then(
      added("a", "b", "c"),
      { type: "heading", key: "a", heading: "Victims Fund" },
      { type: "firstTable", text: "4" },
      { type: "read", read },
    );
    const { blocks, charts, obstacle } = sectionOf(state);
    expect([charts, obstacle]).toEqual([[chart], null]);
    expect(blocksText(blocks)).toBe(
      [
        "1. Victims Fund",
        "In total: Amount 85,013.",
        "Table 4: Awards\nOrganisation\tAmount\nBRAKE\t2,000\nBarnardo's\t83,013\nTotal\t85,013",
        "2. b",
        chart.commentary,
        `Figure 1: ${chart.title} (copied as a picture of its own). Alt text: ${chart.altText}`,
        "3. Awards",
        "Table 5: Awards\nProject\tAmount\nMediation\t500",
      ].join("\n\n"),
    );
    const turned = sectionOf(
      then(state, { type: "move", key: "c", by: -1 }, { type: "move", key: "c", by: -1 }),
    );
    expect(blocksText(turned.blocks)).toMatch(/^1\. Awards\n\nTable 4: Awards\nProject/);
    expect(sectionOf(then(state, { type: "firstTable", text: "4a" })).obstacle).toMatch(/whole number/);
    const unsaid = sectionOf(then(state, { type: "sentence", key: "a", on: false }));
    expect(blocksText(unsaid.blocks)).toMatch(/^1\. Victims Fund\n\nTable 4: Awards\n/);
  });

  test("with a total that is wrong says in which cell, and is copied once the person agrees, until figures change", async () => {
    const read = await readOf({ a: table(awards(85_000)) });
    expect(read.checked.counts.wrong).toBe(1);
    expect(read.checked.findings[0]).toMatchObject({
      cell: { sheet: "Awards", row: 5, column: 2 },
      stated: "85,000",
      worksOutTo: "85,013",
    });
    const state = then(added("a"), { type: "read", read });
    expect(sectionOf(state).obstacle).toMatch(/^Some figures are wrong/);
    const agreed = then(state, { type: "agree", on: true });
    expect(sectionOf(agreed).obstacle).toBeNull();
    const other = await readOf({ a: table(awards(85_001)) });
    expect(sectionOf(then(agreed, { type: "read", read: other })).obstacle).toMatch(
      /^Some figures are wrong/,
    );
  });

  test("leaves out a finding that was accepted for this cell and these figures", async () => {
    const [finding] = (await checkTables([awards(85_000)], [], {})).checked.findings;
    if (finding === undefined) throw new Error("Nothing was found.");
    const accepted = { ...finding, id: "x", reason: "A misprint." };
    const { checked, accepted: count } = await checkTables([awards(85_000)], [accepted], {});
    expect([checked.counts.wrong, count]).toEqual([0, 1]);
    expect((await checkTables([awards(85_001)], [accepted], {})).checked.counts.wrong).toBe(1);
  });

  test("is named out of date where what was copied reads otherwise afterwards", async () => {
    const read = await readOf({ a: table(awards(85_013)) });
    const copied = then(added("a"), { type: "read", read }, { type: "copied", done: true });
    const same = await readOf({ a: table(awards(85_013)) });
    expect(then(copied, { type: "read", read: same }).outcome).toBe("copied");
    const other = await readOf({ a: table(projects) });
    expect(then(copied, { type: "read", read: other }).outcome).toBe("stale");
  });

  test("is not copied while a table shows ### or is not read", async () => {
    const read = await readOf({ a: table({ ...projects, narrow: ["C13"] }) });
    expect(sectionOf(then(added("a"), { type: "read", read })).obstacle).toMatch(/^a: C13 shows ###/);
    expect(sectionOf(then(added("a", "b"), { type: "read", read })).obstacle).toBe(
      "The section is still being read.",
    );
  });
});
