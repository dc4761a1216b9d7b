import { listManaged, refresh, type Target } from "../../src/excel";
import { cells, type GivenSheet, tables, type, workbookData } from "../../src/workbench";
import { allocationKind, guessAs } from "../../src/taskpane/allocation/allocationKind";
import { milestonesKind } from "../../src/taskpane/milestones/milestonesKind";
import type { ListDefinition } from "../../src/taskpane/kept/keptList";
import type { ListInsertion } from "../../src/taskpane/list/listInsertion";
import { planned } from "../../src/taskpane/tables/planned";
import { all, faultCases } from "../excel/faultCases";
import { faultOf } from "../excel/faultOf";
import { workbookSnapshot } from "../excel/workbookSnapshot";
import { openHost, openPane } from "../workbench/headless";
import { asking, inserted, listed, updated } from "./listing";

jest.setTimeout(120_000);

const given: GivenSheet[] = [
  {
    name: "Districts",
    rows: [
      ["District", "Population", "Minimum"],
      ["Birmingham", 5000, null],
      ["Coventry", 3000, null],
      ["Solihull", 1000, 200],
    ],
  },
  {
    name: "Plan",
    rows: [
      ["Milestone", "Lead", "Due", "Status"],
      ["Launch", "A. Officer", "Week beginning 7 March 2016", "Complete"],
      ["Literature review", "B. Analyst", "June 2016", "In progress"],
      ["Monitor", "", "Monthly/bi-monthly", "In progress"],
    ],
  },
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
const working = () => ({ ...asking(), say: () => undefined });
const shares = (pot: number): Promise<ListInsertion> =>
  listed(
    { ...allocationKind, guess: (layout) => guessAs("apportion", layout) },
    "Districts!A1:C4",
    "Shares",
    (guessed) =>
      guessed.shape === "apportion"
        ? { ...guessed, apportion: { ...guessed.apportion, pot, unit: 100 } }
        : guessed,
  );
/** 1 July 2016. */
const july = 42_552;
const asOf =
  (day: number) =>
  (guessed: ListDefinition): ListDefinition =>
    guessed.shape === "deadlines" ? { ...guessed, deadlines: { ...guessed.deadlines, asOf: day } } : guessed;
const plan = (day = july) => listed(milestonesKind, "Plan!A1:D4", "The plan", asOf(day));

async function refreshed(): Promise<void> {
  const [table] = await listManaged();
  const { plan: what } = await planned(table?.id ?? "", working());
  await refresh(what, { keep: [] });
  await host.idle();
}

test("a pot that is shared out stands as a table, and another population shares it anew at a refresh", async () => {
  expect(await inserted(await shares(1000), onPaper)).toBe("Paper!A3:F10");
  await host.idle();
  // Solihull's 111 is below 200; the other eight steps by 5:3 are five and three.
  expect(cells(host, "Paper", "A4:F8").text).toEqual([
    ["District", "Population", "Minimum", "Allocation", "Share of pot", "Held at"],
    ["Birmingham", "5,000", "", "£500", "50.0%", ""],
    ["Coventry", "3,000", "", "£300", "30.0%", ""],
    ["Solihull", "1,000", "£200", "£200", "20.0%", "Floor"],
    ["Total", "9,000", "", "£1,000", "100.0%", ""],
  ]);
  expect(tables(host)).toMatchObject([{ name: "Shares" }]);
  type(host, "Districts", "B4", 4000);
  await host.idle();
  await refreshed();
  // By 5:3:4 ten steps are 4.17, 2.5 and 3.33: the tenth goes to Coventry.
  expect(cells(host, "Paper", "D5:F8").text).toEqual([
    ["£400", "40.0%", ""],
    ["£300", "30.0%", ""],
    ["£300", "30.0%", ""],
    ["£1,000", "100.0%", ""],
  ]);
});

test("floors that have outgrown the pot are said at a refresh, and the table stays", async () => {
  await inserted(await shares(1000), onPaper);
  type(host, "Districts", "C2", 900);
  await host.idle();
  const before = workbookSnapshot(host);
  const [table] = await listManaged();
  const fault = await faultOf(planned(table?.id ?? "", working()));
  expect(fault.words).toContain("The floors add up to £1,100, more than the £1,000 to share.");
  expect(workbookSnapshot(host)).toEqual(before);
});

test("milestones keep their words, and another day rewrites the table with its heading", async () => {
  await inserted(await plan(), onPaper);
  await host.idle();
  expect(cells(host, "Paper", "A4:E7").text).toEqual([
    ["Milestone", "Lead", "Due", "Status", "At 1 July 2016"],
    ["Launch", "A. Officer", "Week beginning 7 March 2016", "Complete", "Done"],
    ["Literature review", "B. Analyst", "June 2016", "In progress", "Overdue by 1 day"],
    ["Monitor", "", "Monthly/bi-monthly", "In progress", "Date in words"],
  ]);
  expect(tables(host)).toMatchObject([{ name: "Milestones" }]);
  const [table] = await listManaged();
  expect(await updated(await plan(july - 1), table?.id ?? "")).toMatchObject({ type: "inserted" });
  await host.idle();
  expect(cells(host, "Paper", "E4:E6").text).toEqual([["At 30 June 2016"], ["Done"], ["Due now"]]);
  type(host, "Plan", "D3", "Complete");
  await host.idle();
  await refreshed();
  expect(cells(host, "Paper", "D6:E6").text).toEqual([["Complete", "Done"]]);
});

describe.each<[string, () => Promise<ListInsertion>]>([
  ["a pot that is shared out", () => shares(1000)],
  ["milestones", () => plan()],
])("a fault while %s are inserted", (_, make) => {
  test.each(
    faultCases([
      [1, 0],
      [3, 0],
      [3, 20],
      [3, all],
      [4, all],
    ]),
  )("in round trip $trip after $done actions leaves the workbook as it was", async ({ plan: fault }) => {
    const list = await make();
    await host.idle();
    const before = workbookSnapshot(host);
    host.faults.set(fault);
    await faultOf(inserted(list, onPaper));
    await host.idle();
    expect(workbookSnapshot(host)).toEqual(before);
  });
});
