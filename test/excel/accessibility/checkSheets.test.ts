import { checkSheets } from "../../../src/excel";
import { act, scenarios, select, sheets } from "../../../src/workbench";
import { openedWorkbook } from "../openedWorkbook";
import { workbookSnapshot } from "../workbookSnapshot";

jest.setTimeout(60_000);

const papers = scenarios.find(({ name }) => name === "papers") ?? scenarios[0];
const { host, requests, reopen } = openedWorkbook(papers?.sheets ?? []);

beforeEach(reopen);

test("the papers as they stand are plain cells: each sheet of figures is told to be a table, and nothing is changed", async () => {
  const before = workbookSnapshot(host);
  requests.length = 0;
  const { findings, sheets: count } = await checkSheets("workbook");
  expect(requests.length).toBeLessThanOrEqual(6);
  expect(count).toBe(sheets(host).length);
  expect(findings).toContainEqual(
    expect.objectContaining({
      sheet: "Safer Travel",
      row: 0,
      column: 0,
      words: expect.stringMatching(/A1:F4 are no Excel table/) as string,
    }),
  );
  expect(workbookSnapshot(host)).toEqual(before);
});

test("a table of Excel's is read with its own name and place, and merged cells of another sheet with theirs", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Safer Travel").tables.add("A1:F4", true);
    await context.sync();
  });
  act(host, "merge", { sheet: "Victims Fund", address: "A1:B1" });
  await host.idle();
  const { findings } = await checkSheets("workbook");
  const said = (name: string) =>
    findings.flatMap(({ sheet, words }) => (sheet === name ? [words.slice(0, 32)] : []));
  expect(said("Safer Travel")).toEqual([
    "Cell A1 has no title. A screen r",
    expect.stringMatching(/^The table is called “Table\d+”/) as string,
  ]);
  expect(said("Victims Fund")).toContain("The cells A1:B1 are merged, whic");
  select(host, "Victims Fund", "A1");
  await host.idle();
  expect((await checkSheets("sheet")).findings.map(({ sheet }) => sheet)).not.toContain("Safer Travel");
});

test("cells of a table that somebody coloured one by one are told", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Safer Travel");
    sheet.tables.add("A1:F4", true).name = "Crime";
    sheet.getRange("D2").format.fill.color = "#FF0000";
    sheet.getRange("D4").format.fill.color = "#00B050";
    await context.sync();
  });
  select(host, "Safer Travel", "A1");
  await host.idle();
  const { findings } = await checkSheets("sheet");
  expect(findings).toContainEqual({
    sheet: "Safer Travel",
    row: 1,
    column: 3,
    words:
      "2 cells of the table have colours of their own. Not everybody sees it: make sure that words in the table say the same.",
  });
});
