import { publication } from "../../../src/report";
import { asItIs, toPublish } from "../../report/publication/made";
import { checkSheets, insertPublication, sheetNamesTaken } from "../../../src/excel";
import { cells, sheets, tables } from "../../../src/workbench";
import { all, faultCases } from "../faultCases";
import { faultOf } from "../faultOf";
import { openedWorkbook } from "../openedWorkbook";
import { workbookSnapshot } from "../workbookSnapshot";
import { workedSheet } from "../workedSheet";
import { madePublication } from "./madePublication";

jest.setTimeout(60_000);

const { host, requests, reopen } = openedWorkbook([workedSheet]);
beforeEach(reopen);

const made = () => madePublication([workedSheet.name]);
const own = ["Cover", "Contents", "Notes", "Table 1", "Table 2"];

describe("a publication that is inserted", () => {
  test("takes three round trips, and leaves the sheets there were as they were", async () => {
    const before = workbookSnapshot(host);
    await insertPublication(made());
    expect(requests.length).toBe(3);
    expect(sheets(host).map(({ name }) => name)).toEqual([workedSheet.name, ...own]);
    expect(workbookSnapshot(host).contents[0]).toEqual(before.contents[0]);
    expect(workbookSnapshot(host).looks[0]).toEqual(before.looks[0]);
  });

  test("holds its figures as numbers, what is withheld as its mark, and words of cells as words", async () => {
    await insertPublication(made());
    const { values, formulas } = cells(host, "Table 1", "A1:C10");
    expect(values.slice(0, 5).map(([first]) => first)).toEqual([
      "Table 1: Robbery <by area>",
      "This sheet has one table. Its notes are on the sheet Notes.",
      "Shorthand: [x] is not available.",
      "Source: police records",
      "Back to the contents",
    ]);
    expect(values.slice(5)).toEqual([
      ["Area", "2015", "2016 [note 1]"],
      ["=cmd()", 40, 50],
      ["South & “East” 👮", 60, "[x]"],
      ["Total", 100, 50],
      ["", "", ""],
    ]);
    expect(formulas[6]?.[0]).toBe("=cmd()");
    expect(cells(host, "Table 2", "A7:E7").values).toEqual([["CHRISTIANITY", "[c]", "[c]", "[c]", "[c]"]]);
  });

  test.each([
    ["a script", "<script>alert(1)</script>"],
    ["a formula", "=cmd()"],
    ["marks that HTML uses", "a & b \"c\" 'd' <e> &amp;"],
    ["emoji", "👮🏽‍♀️"],
    ["text from right to left", "مرحبا"],
    ["32,000 characters", "x".repeat(32_000)],
  ])("takes %s as words in title, note and cell", async (_, text) => {
    const table = toPublish([["Area", "Cases"], [text, 4], ["South", 5], [text, ""]]); // prettier-ignore
    const details = { title: text, publisher: text, contact: text, day: "" };
    const item = { heading: text, table, protection: asItIs };
    await insertPublication(publication([item], { details, freeze: false, taken: [] }).sheets);
    const first = (sheet: string, address: string) => cells(host, sheet, address).values[0]?.[0];
    expect(first("Cover", "A1")).toBe(text);
    expect(first("Cover", "A2")).toBe(`Published by: ${text}`);
    expect(first("Notes", "B5")).toBe(text);
    expect(first("Table 1", "A1")).toBe(`Table 1: ${text} [note 1]`);
    expect(first("Table 1", "A5")).toBe(text);
  });

  test("has links to each sheet and back, tables with names of their own, and headings that stay where asked", async () => {
    await insertPublication(made());
    const links = await Excel.run(async (context) => {
      const at = (sheet: string, cell: string) =>
        context.workbook.worksheets.getItem(sheet).getRange(cell).load("hyperlink");
      const read = [at("Cover", "A4"), at("Contents", "A4"), at("Contents", "A6"), at("Table 1", "A5")];
      await context.sync();
      return read.map(({ hyperlink }) => [hyperlink.textToDisplay, hyperlink.documentReference]);
    });
    expect(links).toEqual([
      ["Go to the contents", "Contents!A1"],
      ["Notes", "Notes!A1"],
      ["Table 2", "'Table 2'!A1"],
      ["Back to the contents", "Contents!A1"],
    ]);
    expect(tables(host).map(({ name }) => name)).toEqual([
      "Contents_list",
      "Notes_list",
      "Table1_Robbery_by_area",
      "Table2_Victims_by_religion",
    ]);
    expect(sheets(host).find(({ name }) => name === "Table 1")?.frozen).toBe("1:6");
  });

  test("breaks nothing that its own check of accessibility knows, and could not be told from another by its names", async () => {
    await insertPublication(made());
    const first = await checkSheets("workbook");
    expect(first.findings.filter(({ sheet }) => own.includes(sheet))).toEqual([]);
    await insertPublication(madePublication(await sheetNamesTaken()));
    expect(sheets(host).map(({ name }) => name)).toContain("Table 2 (2)");
    expect(new Set(tables(host).map(({ name }) => name)).size).toBe(8);
  });

  test("is refused where a sheet has one of its names, whatever its case", async () => {
    const before = workbookSnapshot(host);
    const fault = await faultOf(insertPublication(madePublication([]).map((one) => (one.name === "Notes" ? { ...one, name: workedSheet.name.toUpperCase() } : one)))); // prettier-ignore
    expect(fault.code).toBe("TargetRefused");
    expect(workbookSnapshot(host)).toEqual(before);
  });

  test("that the person stops is taken away again", async () => {
    const before = workbookSnapshot(host);
    const giveUp = new AbortController();
    const inserting = insertPublication(made(), {
      signal: giveUp.signal,
      onProgress: () => {
        giveUp.abort();
      },
    });
    // It stands by then, all of it: giving up later takes nothing away.
    await inserting;
    await reopen();
    const again = new AbortController();
    const stopped = faultOf(insertPublication(made(), { signal: again.signal }));
    again.abort();
    expect((await stopped).code).toBe("Cancelled");
    await host.idle();
    expect(workbookSnapshot(host)).toEqual(before);
  });

  test.each(
    faultCases([
      [1, 0],
      [1, all],
      [2, 0],
      [2, 1],
      [2, 12],
      [2, 60],
      [2, 150],
      [2, all],
      [3, 0],
      [3, all],
    ]),
  )("leaves the workbook as it was where round trip $trip fails after $done actions", async ({ plan }) => {
    const before = workbookSnapshot(host);
    host.faults.set(plan);
    const fault = await faultOf(insertPublication(made()));
    expect(fault.code).toBe("GeneralException");
    await host.idle();
    expect(workbookSnapshot(host)).toEqual(before);
  });
});
