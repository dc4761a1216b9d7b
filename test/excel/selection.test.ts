import { followSelection, goTo, readAgain, readSelection } from "../../src/excel";
import {
  act,
  floor,
  scenarios,
  select,
  sheets,
  type as typeInto,
  workbookData,
  type WorkbenchHost,
} from "../../src/workbench";
import { openHost, openPane } from "../workbench/headless";
import { faultOf } from "./faultOf";

jest.setTimeout(60_000);

const given = scenarios.find(({ name }) => name === "milestones-2015-16")?.sheets ?? [];
let host: WorkbenchHost;
let pane: { close: () => void };

beforeAll(async () => {
  host = openHost(given);
  pane = await openPane(host, floor);
});

afterAll(() => {
  pane.close();
});

beforeEach(async () => {
  host.open(workbookData(given));
  await host.idle();
});

describe("readAgain", () => {
  test("reads the same cells as they stand now, whatever is selected by then, in one round trip", async () => {
    select(host, "Safer Travel", "A1:C2");
    const before = await readSelection();
    select(host, "Victims Fund", "A1");
    typeInto(host, "Safer Travel", "C2", 4910);
    const { roundTrips } = host.paneTraffic;
    const now = await readAgain(before);
    expect(host.paneTraffic.roundTrips - roundTrips).toBe(1);
    expect(now).toEqual({ ...before, values: [before.values[0], ["Total Public Transport", 5181, 4910]] });
  });

  test("says in words that the source's sheet is gone", async () => {
    select(host, "Safer Travel", "A1:C2");
    const before = await readSelection();
    act(host, "deleteSheet", { sheet: "Safer Travel" });
    const fault = await faultOf(readAgain(before));
    expect([fault.code, fault.words]).toEqual([
      "ItemNotFound",
      "The sheet or range is no longer there. Choose it again.",
    ]);
  });
});

describe("readSelection", () => {
  test("answers with the block as the paper prints it, its address and its sheet", async () => {
    select(host, "Safer Travel", "A1:C2");
    expect(await readSelection()).toEqual({
      address: "'Safer Travel'!A1:C2",
      sheet: "Safer Travel",
      values: [
        ["Measure", "YTD 14/15", "YTD 15/16"],
        ["Total Public Transport", 5181, 4909],
      ],
    });
  });

  test.each(["A:C", "A1:C900", "1:4"])("cuts %s to the part that is used", async (address) => {
    select(host, "Safer Travel", address);
    const { address: read, values } = await readSelection();
    expect(read).toBe(address === "1:4" ? "'Safer Travel'!A1:F4" : "'Safer Travel'!A1:C4");
    expect(values).toHaveLength(4);
  });

  test("reads blank cells as empty text and grant amounts as the text they are", async () => {
    select(host, "Victims Fund", "B10:C11");
    expect((await readSelection()).values).toEqual([
      ["Restorative Justice", "£304,466"],
      ["", "£1,289,105"],
    ]);
  });

  test.each(["A1", "D3", "F4"])("takes one selected cell, %s, for the block around it", async (address) => {
    select(host, "Safer Travel", address);
    expect((await readSelection()).address).toBe("'Safer Travel'!A1:F4");
  });

  test("takes a blank cell away from everything for a blank selection", async () => {
    select(host, "Safer Travel", "K20");
    expect((await faultOf(readSelection())).code).toBe("NothingSelected");
  });

  test("tells which row of its block the one selected cell is in; several cells are the block themselves", async () => {
    select(host, "Safer Travel", "B2");
    expect((await readSelection()).selectedRow).toBe(1);
    select(host, "Safer Travel", "A2:C2");
    expect((await readSelection()).selectedRow).toBeUndefined();
  });

  test("says in words that a blank selection is blank", async () => {
    select(host, "Safer Travel", "H8:J9");
    const fault = await faultOf(readSelection());
    expect([fault.code, fault.words]).toEqual([
      "NothingSelected",
      "The selection 'Safer Travel'!H8:J9 is blank. Select the figures with their headings.",
    ]);
  });

  test("says in words that several blocks are too many", async () => {
    select(host, "Safer Travel", "A1:A4,C1:C4");
    const fault = await faultOf(readSelection());
    expect([fault.code, fault.words]).toEqual([
      "InvalidSelection",
      "Several separate blocks are selected. Select one block of cells, then try again.",
    ]);
  });

  test("reads a long selection in parts and puts them together in order", async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => [i, i * 2, -i]);
    host.open(workbookData([{ name: "Long", rows }]));
    select(host, "Long", "A:C");
    const { values } = await readSelection();
    expect(values).toEqual(rows.map((row) => row.map((n) => (n === 0 ? 0 : n))));
  });
});

describe("followSelection", () => {
  const settled = async () => {
    for (let i = 0; i < 5; i++) {
      await host.idle();
      await new Promise((resume) => setTimeout(resume, 10));
    }
  };

  test("tells the address of each selection, with its sheet, until it is stopped", async () => {
    const heard: string[] = [];
    const stop = await followSelection((address) => heard.push(address));
    select(host, "Safer Travel", "A1:C4");
    await settled();
    select(host, "Public Contacts", "B2");
    await settled();
    expect(heard).toEqual(["'Safer Travel'!A1:C4", "'Public Contacts'!B2"]);
    await stop();
    select(host, "Safer Travel", "D1");
    await settled();
    expect(heard).toHaveLength(2);
  });

  test("tells only the last of several quick changes", async () => {
    const heard: string[] = [];
    const stop = await followSelection((address) => heard.push(address));
    for (const address of ["A1", "A2", "A3", "B4"]) select(host, "Safer Travel", address);
    await settled();
    expect(heard).toEqual(["'Safer Travel'!B4"]);
    await stop();
  });

  test("tells nothing of several blocks, and goes on with the next single one", async () => {
    const heard: string[] = [];
    const stop = await followSelection((address) => heard.push(address));
    select(host, "Safer Travel", "A1,C3");
    await settled();
    select(host, "Safer Travel", "C3");
    await settled();
    expect(heard).toEqual(["'Safer Travel'!C3"]);
    await stop();
  });

  test("tells nothing that was asked before it was stopped", async () => {
    const heard: string[] = [];
    const stop = await followSelection((address) => heard.push(address));
    select(host, "Safer Travel", "C2");
    await stop();
    await settled();
    expect(heard).toEqual([]);
  });
});

describe("goTo", () => {
  const selected = async () =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });

  test("shows the sheet and selects the cells", async () => {
    await goTo("'Public Contacts'!A2:B4");
    expect(sheets(host).find(({ active }) => active)?.name).toBe("Public Contacts");
    expect(await selected()).toBe("'Public Contacts'!A2:B4");
  });

  test("finds a sheet whose name holds an apostrophe and an exclamation mark", async () => {
    host.open(workbookData([{ name: "PCC's plan!", rows: [] }]));
    await goTo("'PCC''s plan!'!C3");
    expect(await selected()).toBe("'PCC''s plan!'!C3");
  });

  test("says in words that the sheet is no longer there", async () => {
    const fault = await faultOf(goTo("Gone!A1"));
    expect([fault.code, fault.words]).toEqual([
      "ItemNotFound",
      "The sheet or range is no longer there. Choose it again.",
    ]);
  });

  test("says in words that an address names no sheet", async () => {
    const fault = await faultOf(goTo("A1"));
    expect([fault.code, fault.words]).toEqual(["InvalidReference", "“A1” does not name its sheet."]);
  });
});
