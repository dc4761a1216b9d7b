import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { insertPublication } from "../../../src/excel";
import { exportXlsx } from "../../../src/workbench/host/xlsx/exportXlsx";
import { openedWorkbook } from "../openedWorkbook";
import { workedSheet } from "../workedSheet";
import { madePublication } from "./madePublication";

jest.setTimeout(60_000);

const { host, reopen } = openedWorkbook([workedSheet]);

/** The parts of the file as ECMA-376 lays them out, by programs that had no hand in writing them. */
async function parts(): Promise<(path: string) => Document> {
  await reopen();
  await insertPublication(madePublication([workedSheet.name]));
  await host.idle();
  const files = unzipSync(await exportXlsx(host.spreadsheet, "BOARD"));
  const { DOMParser } = new JSDOM().window;
  return (path) => new DOMParser().parseFromString(strFromU8(files[path] ?? new Uint8Array()), "text/xml");
}

const attributes = (document: Document, tag: string, name: string) =>
  Array.from(document.getElementsByTagName(tag)).map((element) => element.getAttribute(name));

test("the file has the sheets by name, each with one table from its heading row down, nothing merged, and its links", async () => {
  const part = await parts();
  expect(attributes(part("xl/workbook.xml"), "sheet", "name")).toEqual([
    workedSheet.name,
    "Cover",
    "Contents",
    "Notes",
    "Table 1",
    "Table 2",
  ]);
  const tables = [1, 2, 3, 4].map((at) => part(`xl/tables/table${at}.xml`));
  expect(tables.map((table) => attributes(table, "table", "displayName")[0])).toEqual([
    "Contents_list",
    "Notes_list",
    "Table1_Robbery_by_area",
    "Table2_Victims_by_religion",
  ]);
  expect(tables.map((table) => attributes(table, "table", "ref")[0])).toEqual(["A3:B6", "A4:B5", "A6:C9", "A5:E13"]); // prettier-ignore
  // One row of headings where nothing is said, which is the format's default.
  for (const table of tables) expect([null, "1"]).toContain(attributes(table, "table", "headerRowCount")[0]);
  expect(attributes(tables[2] ?? part(""), "tableColumn", "name")).toEqual(["Area", "2015", "2016 [note 1]"]);
  for (const at of [2, 3, 4, 5, 6]) {
    const sheet = part(`xl/worksheets/sheet${at}.xml`);
    expect(sheet.getElementsByTagName("mergeCell").length).toBe(0);
    expect(sheet.getElementsByTagName("tablePart").length).toBe(at === 2 ? 0 : 1);
    expect(sheet.getElementsByTagName("f").length).toBe(0);
  }
  expect(attributes(part("xl/worksheets/sheet3.xml"), "hyperlink", "location")).toEqual(["Notes!A1", "'Table 1'!A1", "'Table 2'!A1"]); // prettier-ignore
});
