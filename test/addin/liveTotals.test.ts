import { listManaged, refresh, type Target } from "../../src/excel";
import { act, cells, type GivenSheet, type, workbookData } from "../../src/workbench";
import { allocationKind } from "../../src/taskpane/allocation/allocationKind";
import { planned } from "../../src/taskpane/tables/planned";
import { all, faultCases } from "../excel/faultCases";
import { faultOf } from "../excel/faultOf";
import { workbookSnapshot } from "../excel/workbookSnapshot";
import { openHost } from "../workbench/headless";
import { openAddIn } from "./addin";
import { asking, inserted, listed, updated } from "./listing";

jest.setTimeout(120_000);

const given: GivenSheet[] = [
  {
    name: "Awards",
    rows: [
      ["Organisation", "Area", "2025-26 (£)", "Requested (£)", "Approved 2026-27 (£)"],
      ["Youth First", "Coventry", 1000, 3000, 2500],
      ["Arena", "Dudley", null, 1000, 1000.1],
      ["Beacon", "Coventry", 2000, 2000, 1500.2],
    ],
  },
  { name: "Paper", rows: [["Board paper"]] },
];
const host = openHost(given);
let addIn: { close: () => void };

beforeAll(async () => {
  addIn = await openAddIn(host);
});
afterAll(() => {
  addIn.close();
});
beforeEach(async () => {
  host.functions.forget();
  host.open(workbookData(given));
  await listManaged();
  await host.idle();
});

const onPaper: Target = { kind: "cell", address: "Paper!A3" };
const list = (live = true) =>
  listed(allocationKind, "Awards!A1:E4", "Awards", (guessed) =>
    guessed.shape === "allocation"
      ? {
          ...guessed,
          allocation: { ...guessed.allocation, live, grouped: true, share: false, pot: 6000 },
        }
      : guessed,
  );
const working = () => ({ ...asking(), say: () => undefined });
const look = async () => {
  const [table] = await listManaged();
  return planned(table?.id ?? "", working());
};

/** The approved column, from the first award to what is unallocated. */
const approved = () => cells(host, "Paper", "E5:E12").values.map(([value]) => value);
const formulas = () => cells(host, "Paper", "E5:E12").formulas.map(([formula]) => formula);

const asWritten = [
  2500,
  1500.2,
  "=BOARD.GRANTTOTAL(E5:E6)",
  1000.1,
  "=BOARD.GRANTTOTAL(E8)",
  "=BOARD.GRANTTOTAL(E5:E9,A5:A9)",
  6000,
  "=ROUND(E11-E10,2)",
];

test("totals are formulas that give what the table says, and follow an amount that is changed there", async () => {
  expect(await inserted(await list(), onPaper)).toBe("Paper!A3:G12");
  await host.idle();
  expect(formulas()).toEqual(asWritten);
  // 2,500 + 1,500.20 + 1,000.10 = 5,000.30, of 6,000.
  expect(approved()).toEqual([2500, 1500.2, 4000.2, 1000.1, 1000.1, 5000.3, 6000, 999.7]);
  expect(cells(host, "Paper", "F10:G10").text).toEqual([["-999.70", "+66.7%"]]);
  type(host, "Paper", "E5", 2499.9);
  await host.idle();
  expect(approved()).toEqual([2499.9, 1500.2, 4000.1, 1000.1, 1000.1, 5000.2, 6000, 999.8]);
});

test("a table that nobody changed has nothing to refresh, and of one that was only the amount is asked about", async () => {
  await inserted(await list(), onPaper);
  await host.idle();
  expect((await look()).outlook.nothing).toBe(true);
  type(host, "Paper", "E5", 2499.9);
  await host.idle();
  const { plan, asked } = await look();
  expect(asked.map(({ address, now }) => [address, now])).toEqual([["E5", 2499.9]]);
  await refresh(plan, { keep: [...plan.edits] });
  await host.idle();
  // The amount that is kept is in the totals.
  expect(approved()).toEqual([2499.9, 1500.2, 4000.1, 1000.1, 1000.1, 5000.2, 6000, 999.8]);
});

test("a total that a person made their own is asked about", async () => {
  await inserted(await list(), onPaper);
  await host.idle();
  type(host, "Paper", "E10", "=SUM(E5:E8)");
  await host.idle();
  expect((await look()).asked.map(({ address, now }) => [address, now])).toEqual([["E10", "=SUM(E5:E8)"]]);
});

test("a refresh reads the totals over the rows as they are then, the person's own among them", async () => {
  await inserted(await list(), onPaper);
  await host.idle();
  act(host, "insertRows", { sheet: "Paper", row: 1, count: 2 });
  type(host, "Awards", "A5:E5", [["Crib", "Dudley", "", 500, 400]]);
  await host.idle();
  const { plan, asked } = await look();
  expect([asked, plan.newMeasures]).toEqual([[], ["Crib, Dudley"]]);
  await refresh(plan, { keep: [] });
  await host.idle();
  expect(cells(host, "Paper", "E11:E15").formulas).toEqual([
    [400],
    ["=BOARD.GRANTTOTAL(E10:E11)"],
    ["=BOARD.GRANTTOTAL(E7:E12,A7:A12)"],
    [6000],
    ["=ROUND(E14-E13,2)"],
  ]);
  expect(cells(host, "Paper", "E12:E15").values).toEqual([[1400.1], [5400.3], [6000], [599.7]]);
});

test("without live totals the formulas become values, and nobody is asked about them", async () => {
  await inserted(await list(), onPaper);
  await host.idle();
  const [table] = await listManaged();
  expect(await updated(await list(false), table?.id ?? "")).toMatchObject({ type: "inserted" });
  await host.idle();
  expect(formulas()).toEqual([2500, 1500.2, 4000.2, 1000.1, 1000.1, 5000.3, 6000, 999.7]);
  expect(await updated(await list(), table?.id ?? "")).toMatchObject({ type: "inserted" });
  await host.idle();
  expect(formulas()).toEqual(asWritten);
});

test.each(
  faultCases([
    [3, 0],
    [3, 10],
    [3, all],
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

test.each(
  faultCases([
    [2, 0],
    [2, 10],
    [2, all],
    [3, all],
  ]),
)(
  "a fault while it is refreshed, in round trip $trip after $done actions, leaves its formulas",
  async ({ plan: fault }) => {
    await inserted(await list(), onPaper);
    type(host, "Awards", "E2", 2600);
    await host.idle();
    const { plan } = await look();
    const before = workbookSnapshot(host);
    host.faults.set(fault);
    await faultOf(refresh(plan, { keep: [] }));
    await host.idle();
    expect(workbookSnapshot(host)).toEqual(before);
    expect(formulas()).toEqual(asWritten);
  },
);
