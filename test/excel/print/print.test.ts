import { readPrint, setUpPrint, type SheetToPrint } from "../../../src/excel";
import { guessedChoices, planPrint } from "../../../src/taskpane/print/printModel";
import { act, scenarios, select, sheets } from "../../../src/workbench";
import { all, faultCases } from "../faultCases";
import { faultOf } from "../faultOf";
import { openedWorkbook } from "../openedWorkbook";
import { workbookSnapshot } from "../workbookSnapshot";

jest.setTimeout(60_000);

const papers = scenarios.find(({ name }) => name === "papers") ?? scenarios[0];
const { host, requests, reopen } = openedWorkbook(papers?.sheets ?? []);

beforeEach(async () => {
  await reopen();
  select(host, "Safer Travel", "B2");
  await host.idle();
});

const changeOf = (sheet: SheetToPrint, some: object = {}) => ({
  sheetId: sheet.sheetId,
  before: sheet.setUp,
  after: planPrint(sheet, { ...guessedChoices(sheet), ...some }).after,
});

const pageOf = (name: string) => sheets(host).find((sheet) => sheet.name === name)?.pageLayout;

test("a paper's sheet is read in two round trips and set up in two, as A4 with its heading on every page", async () => {
  requests.length = 0;
  const sheet = await readPrint();
  expect([sheet.sheet, requests.length]).toEqual(["Safer Travel", 2]);
  await setUpPrint(changeOf(sheet));
  expect(requests).toHaveLength(4);
  expect(pageOf("Safer Travel")).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: "1:1",
    centerFooter: "Page &P of &N",
    leftMargin: 57,
  });
  const { setUp } = await readPrint();
  expect(setUp).toEqual(changeOf(sheet).after);
});

test("nothing else of the workbook changes, and what it was can be put back but for the rows that repeat", async () => {
  const before = workbookSnapshot(host);
  const sheet = await readPrint();
  const change = changeOf(sheet);
  await setUpPrint(change);
  await setUpPrint({ ...change, before: change.after, after: change.before });
  const after = workbookSnapshot(host);
  expect({ ...after, sheets: null, names: null }).toEqual({ ...before, sheets: null, names: null });
  expect(pageOf("Safer Travel")).toMatchObject({
    paperSize: "Letter",
    orientation: "Portrait",
    centerFooter: "",
  });
});

test.each(
  faultCases([
    [1, 0],
    [1, 3],
    [1, all],
    [2, 0],
  ]),
)("a fault in round trip $trip after $done actions leaves it as it was", async ({ plan }) => {
  const change = changeOf(await readPrint());
  const before = workbookSnapshot(host);
  host.faults.set(plan);
  const fault = await faultOf(setUpPrint(change));
  expect(fault.words).toMatch(/ The sheet prints as it did before\.$/);
  expect(workbookSnapshot(host)).toEqual(before);
});

test("where the rows were set before the fault, it says that they may stay", async () => {
  const change = changeOf(await readPrint());
  host.faults.set({ after: 1, action: all, code: "GeneralException" });
  expect((await faultOf(setUpPrint(change))).words).toMatch(/Page Layout, Print Titles\.$/);
  expect(pageOf("Safer Travel")).toMatchObject({ paperSize: "Letter", centerFooter: "" });
});

test("a blank sheet says what to do, and a sheet that is gone meanwhile is not set up", async () => {
  const change = changeOf(await readPrint());
  act(host, "deleteSheet", { sheet: "Safer Travel" });
  await host.idle();
  await faultOf(setUpPrint(change));
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Blank").activate();
    await context.sync();
  });
  expect((await faultOf(readPrint())).words).toMatch(/^This sheet is blank/);
});
