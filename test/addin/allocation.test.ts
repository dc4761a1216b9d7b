import { forget, listManaged, refresh, type Target } from "../../src/excel";
import { type GivenSheet, cells, scenarios, tables, type, workbookData } from "../../src/workbench";
import type { AllocationDefinition } from "../../src/report";
import { allocationKind } from "../../src/taskpane/allocation/allocationKind";
import type { ListDefinition } from "../../src/taskpane/kept/keptList";
import { planned } from "../../src/taskpane/tables/planned";
import { all, faultCases } from "../excel/faultCases";
import { faultOf } from "../excel/faultOf";
import { workbookSnapshot } from "../excel/workbookSnapshot";
import { openHost, openPane } from "../workbench/headless";
import { asking, inserted, listed, updated } from "./listing";

jest.setTimeout(120_000);

const papers = ["Community Safety Fund", "Victims Fund", "Restorative Justice"];
const given: GivenSheet[] = [
  ...(scenarios[0]?.sheets ?? []).filter(({ name }) => papers.includes(name)),
  { name: "Paper", rows: [["Board paper"]] },
];
const host = openHost(given);
let pane: { close: () => void };

beforeAll(async () => {
  pane = await openPane(host);
});
afterAll(() => {
  pane.close();
});
beforeEach(async () => {
  host.open(workbookData(given));
  await listManaged();
  await host.idle();
});

const onPaper: Target = { kind: "cell", address: "Paper!A3" };
const victims = "'Victims Fund'!A1:C11";
const choosing =
  (next: Partial<AllocationDefinition>) =>
  (guessed: ListDefinition): ListDefinition =>
    guessed.shape === "allocation"
      ? { shape: "allocation", allocation: { ...guessed.allocation, ...next } }
      : guessed;
const asPrinted = choosing({ share: false, difference: false });
const list = (next = choosing({})) => listed(allocationKind, victims, "Victims Fund", next);
const working = () => ({ ...asking(), say: () => undefined });

test.each([
  ["Community Safety Fund", "A1:B12", "A4:B15"],
  ["Victims Fund", "A1:C11", "A4:C14"],
  ["Restorative Justice", "A1:D9", "A4:D12"],
])("the table of %s stands in the workbook as the paper prints it", async (name, from, to) => {
  const address = `'${name}'!${from}`;
  await inserted(await listed(allocationKind, address, name, asPrinted), onPaper);
  await host.idle();
  const printed = cells(host, name, from).text;
  // The printed restorative justice table has a £ in its total row alone, under headings that say £.
  const plain = (rows: string[][]) =>
    rows.map((row) => row.map((cell) => (name === "Restorative Justice" ? cell.replace(/^£/, "") : cell)));
  expect(plain(cells(host, "Paper", to).text)).toEqual(plain(printed));
  expect(tables(host)).toMatchObject([{ name: "Allocation", address: to }]);
});

test("an award that is added comes in at a refresh, and totals and shares are those of the new list", async () => {
  await inserted(await list(), onPaper);
  type(host, "Victims Fund", "A11:C12", [
    ["Reserve", "", 10_895],
    ["Total", "", "£1,300,000"],
  ]);
  await host.idle();
  const [table] = await listManaged();
  const { plan, outlook } = await planned(table?.id ?? "", working());
  expect(outlook.nothing).toBe(false);
  expect(plan.newMeasures).toEqual(["Reserve"]);
  await refresh(plan, { keep: [] });
  await host.idle();
  // 1,289,105 and 10,895 are 1,300,000, of which 320,000 is 24.6% and 10,895 is 0.8%.
  expect(cells(host, "Paper", "A14:D15").text).toEqual([
    ["Reserve", "", "£10,895", "0.8%"],
    ["Total", "", "£1,300,000", "100.0%"],
  ]);
  expect(cells(host, "Paper", "D5").text).toEqual([["24.6%"]]);
});

test("other choices rewrite the table in place, and an amount edited by hand is asked about first", async () => {
  await inserted(await list(), onPaper);
  type(host, "Paper", "C6", 1);
  await host.idle();
  const [table] = await listManaged();
  const id = table?.id ?? "";
  const chosen = await list(choosing({ order: "largest", share: false }));
  expect(await updated(chosen, id)).toEqual({ type: "asking", edits: 1, keepable: true });
  expect(await updated(chosen, id, "overwrite")).toMatchObject({ type: "inserted" });
  await host.idle();
  expect(cells(host, "Paper", "A5:C7").text).toEqual([
    ["West Midlands Sexual Violence Services", "Sexual Abuse, Child Abuse and CSE", "£320,000"],
    ["Restorative Justice", "Restorative Justice", "£304,466"],
    ["West Midlands Independent Domestic Violence Service", "Domestic Abuse", "£210,000"],
  ]);
  expect((await listManaged())[0]?.definition).toMatchObject({ allocation: { order: "largest" } });
});

test("a list that changed since the preview is shown anew, and nothing is written", async () => {
  const before = await list();
  type(host, "Victims Fund", "C2", 1);
  await host.idle();
  await expect(inserted(before, onPaper)).rejects.toThrow("sourceChanged");
  expect(tables(host)).toEqual([]);
});

test("a list whose headings are others is said to be another, and the table stays", async () => {
  await inserted(await list(), onPaper);
  const [table] = await listManaged();
  type(host, "Victims Fund", "C1", "Something else");
  await host.idle();
  const before = workbookSnapshot(host);
  const fault = await faultOf(planned(table?.id ?? "", working()));
  expect(fault.words).toMatch(/^The headings of the source have changed: “Funding 2015-16” is no longer/);
  expect(workbookSnapshot(host)).toEqual(before);
});

test("where Excel does not know our functions no live totals are left, and it is said", async () => {
  const chosen = await list(choosing({ live: true }));
  await host.idle();
  const before = workbookSnapshot(host);
  expect((await faultOf(inserted(chosen, onPaper))).words).toMatch(
    /^Excel does not know Boardsheet's functions yet\./,
  );
  await host.idle();
  expect(workbookSnapshot(host)).toEqual(before);
});

test("forgotten it is a plain table", async () => {
  await inserted(await list(), onPaper);
  const [table] = await listManaged();
  await forget(table?.id ?? "");
  expect(await listManaged()).toEqual([]);
  expect(tables(host)).toHaveLength(1);
});

// The first round trip reads the list again.
test.each(
  faultCases([
    [1, 0],
    [2, 0],
    [3, 0],
    [3, 8],
    [3, 40],
    [3, all],
    [4, 0],
    [4, all],
  ]),
)("a fault in round trip $trip after $done actions leaves the workbook as it was", async ({ plan }) => {
  const chosen = await list();
  await host.idle();
  const before = workbookSnapshot(host);
  host.faults.set(plan);
  await faultOf(inserted(chosen, onPaper));
  await host.idle();
  expect(workbookSnapshot(host)).toEqual(before);
});
