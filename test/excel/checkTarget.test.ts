import { checkTarget, type Target } from "../../src/excel";
import { act, type, workbookData, type WorkbenchHost } from "../../src/workbench";
import { openHost, openPane } from "../workbench/headless";
import { workbookSnapshot } from "./workbookSnapshot";

jest.setTimeout(60_000);

const size = { rows: 4, columns: 3 };
const sheet = { name: "Sheet1", rows: [["Figures", 1, '=IF(B1>0,"","x")']] };
let host: WorkbenchHost;
let pane: { close: () => void };

beforeAll(async () => {
  host = openHost([sheet]);
  pane = await openPane(host);
});

afterAll(() => {
  pane.close();
});

beforeEach(async () => {
  host.open(workbookData([sheet]));
  await host.idle();
});

const at = (address: string): Target => ({ kind: "cell", address });
const onNewSheet = (name: string): Target => ({ kind: "newSheet", name });

describe("a target that can take the table", () => {
  test("blank cells are free, and the answer names all that the table will cover", async () => {
    expect(await checkTarget(at("B3"), size)).toEqual({ state: "free", address: "Sheet1!B3:D6" });
  });

  test.each([
    ["Board paper", "'Board paper'!A1:C4"],
    ["Paper", "Paper!A1:C4"],
    ["PCC's paper", "'PCC''s paper'!A1:C4"],
  ])("a new sheet %s is free at %s", async (name, address) => {
    expect(await checkTarget(onNewSheet(name), size)).toEqual({ state: "free", address });
  });

  test("a table of 28 columns on a new sheet reaches column AB", async () => {
    expect(await checkTarget(onNewSheet("Wide"), { rows: 3, columns: 28 })).toMatchObject({
      address: "Wide!A1:AB3",
    });
  });

  test("occupied cells are counted and the first five shown, a formula as its formula even if it shows nothing", async () => {
    type(host, "Sheet1", "A2", [
      [0, "'=1+1", "a"],
      [true, "x"],
    ]);
    expect(await checkTarget(at("A1"), size)).toEqual({
      state: "occupied",
      address: "Sheet1!A1:C4",
      count: 8,
      first: [
        { address: "A1", content: "Figures" },
        { address: "B1", content: "1" },
        { address: "C1", content: '=IF(B1>0,"","x")' },
        { address: "A2", content: "0" },
        { address: "B2", content: "=1+1" },
      ],
    });
  });

  test("the last cell from which the table fits is free, with the edge of the sheet behind it", async () => {
    // 16,384 columns end at XFD and 1,048,576 rows: three columns fit from XFB, four rows from 1,048,573.
    expect(await checkTarget(at("XFB1048573"), size)).toEqual({
      state: "free",
      address: "Sheet1!XFB1048573:XFD1048576",
    });
  });
});

describe("a target that is refused, whatever the person agrees to", () => {
  const refusal = async (target: Target) => {
    const check = await checkTarget(target, size);
    return check.state === "refused" ? [check.code, check.words] : check;
  };

  test.each([
    [
      "what is no address",
      at("rubbish"),
      "badAddress",
      "“rubbish” is not a cell. Type an address such as B3.",
    ],
    ["a row that is none", at("A0"), "badAddress", "“A0” is not a cell. Type an address such as B3."],
    [
      "a sheet that is not there",
      at("Nowhere!A1"),
      "noSheet",
      "There is no sheet “Nowhere”. Check its name, or choose a new sheet.",
    ],
    [
      "a new sheet under a taken name",
      onNewSheet("sheet1"),
      "sheetExists",
      "There is already a sheet “sheet1”. Choose another name, or a cell on that sheet.",
    ],
    ["a sheet without a name", onNewSheet(" "), "badSheetName", "Give the new sheet a name."],
    [
      "a name of 32 characters",
      onNewSheet("x".repeat(32)),
      "badSheetName",
      "The sheet name has 32 characters; Excel takes at most 31.",
    ],
    [
      "a name with a sign that Excel does not take",
      onNewSheet("2015/16"),
      "badSheetName",
      "A sheet name can't contain : \\ / ? * [ ] or begin or end with an apostrophe.",
    ],
    [
      "the name that Excel keeps",
      onNewSheet("history"),
      "badSheetName",
      "Excel keeps the name History for itself.",
    ],
    [
      "cells over the right edge",
      at("XFC1"),
      "edge",
      "The table has 4 rows and 3 columns, which don't fit on the sheet from there. Choose a cell further up or left.",
    ],
    [
      "cells over the lower edge",
      at("A1048574"),
      "edge",
      "The table has 4 rows and 3 columns, which don't fit on the sheet from there. Choose a cell further up or left.",
    ],
  ])("%s", async (_, target, code, words) => {
    expect(await refusal(target)).toEqual([code, words]);
  });

  test("a protected sheet", async () => {
    act(host, "protect", { sheet: "Sheet1" });
    expect(await refusal(at("E5"))).toEqual([
      "protected",
      "The sheet is protected. Unprotect it (Review, Unprotect Sheet) or choose another place.",
    ]);
  });

  test("cells that meet a table, named", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add("E5:F7", true).name = "Milestones";
      await context.sync();
    });
    expect(await refusal(at("D2"))).toEqual([
      "table",
      "The table Milestones stands there. Choose a place clear of it, or a new sheet.",
    ]);
    expect(await checkTarget(at("G5"), size)).toMatchObject({ state: "free" });
  });

  test("merged cells, named", async () => {
    act(host, "merge", { sheet: "Sheet1", address: "F6:G6" });
    expect(await refusal(at("E5"))).toEqual([
      "merged",
      "The cells Sheet1!F6:G6 are merged. Unmerge them or choose another place.",
    ]);
  });

  test("cells that a formula spills into", async () => {
    type(host, "Sheet1", "E5", "=SEQUENCE(3)");
    await host.idle();
    expect(await refusal(at("D7"))).toEqual([
      "spill",
      "A formula spills into these cells. Choose a place clear of it, or a new sheet.",
    ]);
  });
});

test("a check takes one round trip and changes nothing", async () => {
  const before = workbookSnapshot(host);
  const { roundTrips } = host.paneTraffic;
  await checkTarget(at("B3"), size);
  expect(host.paneTraffic.roundTrips - roundTrips).toBe(1);
  expect(workbookSnapshot(host)).toEqual(before);
});
