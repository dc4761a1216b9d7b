import { forget, goToManaged, listManaged } from "../../../src/excel";
import { act, cells, names, sheets as sheetsOf, stored, tables } from "../../../src/workbench";
import { faultOf } from "../faultOf";
import { openedWorkbook } from "../openedWorkbook";
import { workbookSnapshot } from "../workbookSnapshot";
import { figuresSheet, insertScorecard, paperSheet } from "./monthlyFigures";

jest.setTimeout(60_000);

const sheets = [figuresSheet, paperSheet];
const onPaper = { kind: "cell", address: "Paper!A4" } as const;
const { host, reopen } = openedWorkbook(sheets);
let id = "";

beforeEach(async () => {
  await reopen();
  ({ id } = await insertScorecard(onPaper));
  await host.idle();
});

async function places() {
  await host.idle();
  const [table] = await listManaged();
  return { output: table?.output, source: table?.source };
}

test.each([
  [
    "rows inserted above",
    "insertRows",
    { sheet: "Paper", row: 1, count: 2 },
    "Paper!A6:E12",
    "Figures!A1:D4",
  ],
  [
    "rows inserted inside",
    "insertRows",
    { sheet: "Paper", row: 8, count: 1 },
    "Paper!A4:E11",
    "Figures!A1:D4",
  ],
  [
    "columns inserted to the left",
    "insertColumns",
    { sheet: "Paper", column: "A" },
    "Paper!B4:F10",
    "Figures!A1:D4",
  ],
  [
    "columns inserted inside the source",
    "insertColumns",
    { sheet: "Figures", column: "C" },
    "Paper!A4:E10",
    "Figures!A1:E4",
  ],
  [
    "the source's sheet renamed",
    "renameSheet",
    { sheet: "Figures", name: "Crime data" },
    "Paper!A4:E10",
    "'Crime data'!A1:D4",
  ],
  [
    "the table's sheet renamed",
    "renameSheet",
    { sheet: "Paper", name: "Board's paper" },
    "'Board''s paper'!A4:E10",
    "Figures!A1:D4",
  ],
  ["the table's sheet moved", "moveSheet", { sheet: "Paper", position: 0 }, "Paper!A4:E10", "Figures!A1:D4"],
])("after %s both places are known", async (_, kind, args, output, source) => {
  act(host, kind, args);
  expect(await places()).toMatchObject({ output: { address: output }, source: { address: source } });
});

test("a source whose sheet is deleted is gone, and the table stays in the list", async () => {
  act(host, "deleteSheet", { sheet: "Figures" });
  expect(await places()).toEqual({ output: { sheet: "Paper", address: "Paper!A4:E10" }, source: "gone" });
});

test("a table whose sheet is deleted is gone, and going to it says so", async () => {
  act(host, "deleteSheet", { sheet: "Paper" });
  expect(await places()).toMatchObject({ output: "gone", source: { sheet: "Figures" } });
  const fault = await faultOf(goToManaged(id));
  expect([fault.code, fault.words]).toEqual([
    "TableGone",
    "This table is no longer in the workbook: its cells were deleted. Forget it, or press Undo in Excel.",
  ]);
});

test("going to a table shows its sheet, renamed or not, and selects it", async () => {
  act(host, "renameSheet", { sheet: "Paper", name: "Board" });
  act(host, "insertRows", { sheet: "Board", row: 1 });
  await host.idle();
  await goToManaged(id);
  expect(sheetsOf(host).find(({ active }) => active)?.name).toBe("Board");
  const { selection } = host.spreadsheet.state;
  expect(selection && [selection.row, selection.column, selection.rows, selection.columns]).toEqual([
    4, 0, 7, 5,
  ]);
});

test("a forgotten table stays as a plain one, without names and record, and the others are kept", async () => {
  const other = await insertScorecard({ kind: "cell", address: "Paper!H4" });
  const before = cells(host, "Paper", "A1:L12");
  await forget(id);
  expect((await listManaged()).map((table) => table.id)).toEqual([other.id]);
  expect(names(host).map(({ name }) => name)).toEqual([
    `_boardsheet_${other.id}_source`,
    `_boardsheet_${other.id}_output`,
  ]);
  expect(cells(host, "Paper", "A1:L12")).toEqual(before);
  expect(tables(host)).toHaveLength(2);
  const fault = await faultOf(forget(id));
  expect(fault.code).toBe("NotManaged");
});

test("a table that is gone can be forgotten", async () => {
  act(host, "deleteSheet", { sheet: "Paper" });
  await host.idle();
  await forget(id);
  expect([await listManaged(), names(host)]).toEqual([[], []]);
});

test.each([0, 1, 2, 3, 4, 5, 6, 1000])(
  "a forgetting that fails after %i actions leaves record and names as they were",
  async (action) => {
    const before = workbookSnapshot(host);
    host.faults.set({ after: 1, action, code: "GeneralException" });
    const fault = await faultOf(forget(id));
    expect(fault.words).toBe("Excel could not do this (GeneralException). Try again. Nothing was changed.");
    expect(sorted(workbookSnapshot(host))).toEqual(sorted(before));
    await forget(id);
    expect(await listManaged()).toEqual([]);
    expect(stored(host).customXmlParts).toHaveLength(1);
  },
);

/** Names that are made anew stand last. */
function sorted({ names: all, ...rest }: ReturnType<typeof workbookSnapshot>) {
  return { ...rest, names: [...all].sort((a, b) => a.name.localeCompare(b.name)) };
}
