import type { Target } from "../../src/excel";
import { cells, floor, formats, sheets, tables, workbookData, type WorkbenchHost } from "../../src/workbench";
import { openHost, openPane } from "../workbench/headless";
import { faultOf } from "./faultOf";
import { insertTable } from "./insertPlain";
import { milestoneTable } from "./milestoneTable";
import { dressWorkedSheet, workedSheet, workedTarget } from "./workedSheet";
import { workbookSnapshot } from "./workbookSnapshot";

jest.setTimeout(60_000);

const newSheet = { kind: "newSheet", name: "Board paper" } as const;
let host: WorkbenchHost;
let pane: { close: () => void };
const requests: string[] = [];

beforeAll(async () => {
  host = openHost([workedSheet]);
  pane = await openPane(host, floor, (request) => requests.push(request));
});

afterAll(() => {
  pane.close();
});

beforeEach(async () => {
  host.open(workbookData([workedSheet]));
  await host.idle();
});

const insert = (target: Target, overwrite = false) => insertTable(milestoneTable, target, { overwrite });

/** What each inserted cell must read, title first: text as given, a change as the papers write it. */
const shown = [
  ["Safer Travel, year to date", "", "", ""],
  ["Measure", "YTD 15/16", "Apr-16", "Trend"],
  ["Total Bus Crime", "2,317", "-4%", "Reducing"],
  ["=1+1", "2,592", "-7%", "-5%"],
  ["@home", "1", "0%", "+44 121"],
  ["Total", "4,910", "-5%", "'quoted"],
];

describe("on a new sheet", () => {
  test("the table begins in A1 of a sheet at the end, and the answer says what it is called and where", async () => {
    expect(await insert(newSheet)).toEqual({ tableName: "Scorecard", address: "'Board paper'!A1:D6" });
    expect(sheets(host).map(({ name }) => name)).toEqual(["Worked sheet", "Board paper"]);
    expect(tables(host)).toMatchObject([
      {
        name: "Scorecard",
        sheet: "Board paper",
        address: "A2:D6",
        style: "TableStyleLight1",
        showBandedRows: false,
        showFilterButton: false,
      },
    ]);
  });

  test("numbers are numbers in their formats, and text stays the text it is, whatever it looks like", async () => {
    await insert(newSheet);
    const { values, text, formulas, numberFormats } = cells(host, "Board paper", "A1:D6");
    expect(text).toEqual(shown);
    expect(values.slice(2).map((line) => line.slice(1, 3))).toEqual([
      [2317, -0.0374],
      [2592, -0.0656],
      [1, 0],
      [4910, -0.0525],
    ]);
    expect(formulas).toEqual(values);
    const number = ["General", "#,##0", "0%", "General"];
    const general = Array<string>(4).fill("General");
    expect(numberFormats).toEqual([general, general, number, number, number, number]);
  });

  test("looks follow the roles: figures right, words left, title, header and total set off", async () => {
    await insert(newSheet);
    const looks = formats(host, "Board paper", "A1:D6");
    const column = (read: (look: (typeof looks)[number][number]) => unknown) =>
      looks.map((line) => line.map(read));
    expect(looks[2]?.map((look) => look.horizontalAlignment)).toEqual(["Left", "Right", "Right", "Left"]);
    expect(looks[2]?.map((look) => look.indentLevel)).toEqual([0, 0, 0, 1]);
    expect(column(({ font }) => font.bold).map((line) => line[0])).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(looks[0]?.[0]?.font.size).toBe(14);
    expect(column(({ fill }) => fill).map((line) => line[1])).toEqual([
      null,
      "#E6EBF1",
      null,
      null,
      null,
      null,
    ]);
    expect(looks[1]?.[0]).toMatchObject({ wrapText: true, borders: { bottom: { style: "Continuous" } } });
    expect(looks[5]?.[3]?.borders.top).toMatchObject({ style: "Continuous", color: "#4A5A6C" });
  });

  test("a second table finds a name that is free", async () => {
    await insert(newSheet);
    expect((await insert({ kind: "newSheet", name: "Second" })).tableName).toBe("Scorecard2");
    expect((await insert({ kind: "cell", address: "Second!G1" })).tableName).toBe("Scorecard3");
  });

  test("a sheet of that name is refused in words, and nothing is written", async () => {
    const before = workbookSnapshot(host);
    const fault = await faultOf(insert({ kind: "newSheet", name: "worked SHEET" }, true));
    expect([fault.code, fault.words]).toEqual([
      "TargetRefused",
      "There is already a sheet “worked SHEET”. Choose another name, or a cell on that sheet.",
    ]);
    expect(workbookSnapshot(host)).toEqual(before);
  });
});

describe("at a cell", () => {
  test("the table begins there, and what stands around it stays as it was", async () => {
    await dressWorkedSheet();
    await host.idle();
    const before = workbookSnapshot(host);
    expect(await insert({ kind: "cell", address: "'Worked sheet'!C12" })).toEqual({
      tableName: "Scorecard",
      address: "'Worked sheet'!C12:F17",
    });
    await host.idle();
    expect(cells(host, "Worked sheet", "C12:F17").text).toEqual(shown);
    const above = (snapshot: typeof before) => snapshot.contents[0]?.cells.values.slice(0, 11);
    expect(above(workbookSnapshot(host))).toEqual(above(before));
  });

  test("an address without a sheet is on the active one", async () => {
    expect((await insert({ kind: "cell", address: "$J$12" })).address).toBe("'Worked sheet'!J12:M17");
  });

  test("over worked cells the table reads and looks the same as on a new sheet", async () => {
    await insert(newSheet);
    await dressWorkedSheet();
    await insert(workedTarget, true);
    const seen = (sheet: string, address: string) => ({
      text: cells(host, sheet, address).text,
      numberFormats: cells(host, sheet, address).numberFormats,
      values: cells(host, sheet, address).values,
      fill: formats(host, sheet, address).map((line) => line.map(({ fill }) => fill)),
      bold: formats(host, sheet, address).map((line) => line.map(({ font }) => font.bold)),
      align: formats(host, sheet, address).map((line) => line.map((look) => look.horizontalAlignment)),
      indent: formats(host, sheet, address).map((line) => line.map((look) => look.indentLevel)),
      wrap: formats(host, sheet, address).map((line) => line.map((look) => look.wrapText)),
    });
    expect(seen("Worked sheet", "B2:E6")).toEqual(seen("Board paper", "A1:D5"));
  });

  test("columns are widened where the table needs it and never narrowed", async () => {
    const widths = () => formats(host, "Worked sheet", "B1:E1")[0]?.map((look) => look.columnWidth) ?? [];
    const before = widths();
    // In pixels: 90, 300, 40, 120. A column of 28 characters takes 28 × 5.6 + 9 = 165.8 points.
    expect(before).toEqual([67.5, 225, 30, 90]);
    await insert(workedTarget, true);
    const after = widths();
    expect(after[0]).toBeCloseTo(165.8, 0);
    expect(after[1]).toBe(225);
    expect(after[2]).toBeCloseTo(11 * 5.6 + 9, 0);
    expect(after[3]).toBe(90);
  });

  test("occupied cells are never overwritten without agreement", async () => {
    await host.idle();
    const before = workbookSnapshot(host);
    const fault = await faultOf(insert(workedTarget));
    // The 24 cells of B2:E7 less the two blank ones, B7 among the full: 4 + 4 + 4 + 4 + 3 + 4 = 23.
    expect([fault.code, fault.words]).toEqual([
      "TargetOccupied",
      "23 of the cells in 'Worked sheet'!B2:E7 hold something. Agree to overwrite them, or choose another place.",
    ]);
    expect(workbookSnapshot(host)).toEqual(before);
  });

  test("a table in the way is refused even where overwriting was agreed to", async () => {
    await insert({ kind: "cell", address: "C12" });
    const fault = await faultOf(insert({ kind: "cell", address: "B10" }, true));
    expect([fault.code, fault.words]).toEqual([
      "TargetRefused",
      "The table Scorecard stands there. Choose a place clear of it, or a new sheet.",
    ]);
  });
});

function actionNames(request: string): string[] {
  const { message } = JSON.parse(request) as { message: { body: { Actions: { Name: string }[] } } };
  return message.body.Actions.map(({ Name }) => Name);
}

test.each([
  ["a new sheet", newSheet],
  ["a cell", { kind: "cell", address: "G12" }],
  ["occupied cells", workedTarget],
] as const)("an insert into %s takes three round trips: read, write, read back", async (_, target) => {
  const before = host.paneTraffic.roundTrips;
  requests.length = 0;
  await insert(target, true);
  // No range is tracked, so Office.js has nothing to let go of afterwards.
  expect(requests.map(actionNames).flat()).not.toContain("_KeepReference");
  expect(host.paneTraffic.roundTrips - before).toBe(3);
});

test("a figure that Excel changed while it was written is noticed, and the sheet put back", async () => {
  const before = workbookSnapshot(host);
  const [first, ...rest] = milestoneTable.rows;
  const cell = { value: Number.NaN, style: milestoneTable.rows[0]?.cells[1]?.style };
  if (!first || !cell.style) throw new Error("The table has rows.");
  const [measure, , ...others] = first.cells;
  if (!measure) throw new Error("The row has cells.");
  // Not a number crosses the wire as null, so the cell stays as it was.
  const row = { ...first, cells: [measure, { value: cell.value, style: cell.style }, ...others] };
  const fault = await faultOf(
    insertTable({ ...milestoneTable, rows: [row, ...rest] }, newSheet, { overwrite: false }),
  );
  expect([fault.code, fault.words]).toEqual([
    "NotAsWritten",
    "Excel changed a figure while the table was being written. Try again. The sheet is as it was before.",
  ]);
  expect(workbookSnapshot(host)).toEqual(before);
});

test("nothing that the insert asks of Excel is beyond the stand-in", () => {
  expect([...host.missing]).toEqual([]);
});
