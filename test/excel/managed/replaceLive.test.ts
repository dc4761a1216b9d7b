import {
  insertLive,
  type LiveReplacement,
  listManaged,
  planReplaceLive,
  readKept,
  replaceLive,
} from "../../../src/excel";
import type { TableSpec } from "../../../src/report";
import { act, cells, formats, names, tables, type } from "../../../src/workbench";
import { faultOf } from "../faultOf";
import { openedWorkbook } from "../openedWorkbook";
import { workbookSnapshot } from "../workbookSnapshot";
import { liveOrigin, liveSheets, liveSource, liveSpec } from "./liveFigures";

jest.setTimeout(60_000);

const { host, requests, reopen } = openedWorkbook(liveSheets, { functions: true });
let id = "";

beforeEach(async () => {
  await reopen();
  const target = { kind: "cell", address: "Paper!A4" } as const;
  ({ id } = await insertLive(liveSpec, liveSource, target, liveOrigin, { overwrite: false }));
  await host.idle();
  requests.length = 0;
});

/** All three measures, and a column less. */
const longer: TableSpec = {
  title: "Longer",
  columns: liveSpec.columns.filter(({ key }) => key !== "rank"),
  rows: [
    ...liveSpec.rows.map((row) => ({ ...row, cells: row.cells.filter((_, j) => j !== 1) })),
    { key: "fraud", role: "body", cells: (liveSpec.rows[0]?.cells ?? []).filter((_, j) => j !== 1) },
  ],
};
const longerLive: LiveReplacement = { spec: longer, live: { ...liveSource, rows: [1, 2, 3] } };
const asValues: LiveReplacement = { spec: { ...liveSpec, title: "Values now" }, live: null };

async function replaced(next: LiveReplacement) {
  const plan = await planReplaceLive(id);
  requests.length = 0;
  const done = await replaceLive(plan, next, liveOrigin);
  await host.idle();
  return done;
}

describe("a live table that is replaced", () => {
  test("by another live one stands in its place, longer and narrower, in three round trips", async () => {
    const done = await replaced(longerLive);
    expect(done).toMatchObject({ id, address: "Paper!A4:C8", valuesOnly: [] });
    expect(requests).toHaveLength(3);
    // Fraud of May 2016 is blank: its year to date is that to April, 4 against 1.
    expect(cells(host, "Paper", "A4:D9").text).toEqual([
      ["Longer", "", "", ""],
      ["Measure", "YTD", "Prior YTD", ""],
      ["Robbery", "18", "22", ""],
      ["Burglary", "44", "38", ""],
      ["Fraud", "4", "1", ""],
      ["", "", "", ""],
    ]);
    expect(formats(host, "Paper", "D6")[0]?.[0]?.fill).toBeNull();
    expect(await listManaged()).toMatchObject([
      { id, form: "live", title: "Longer", output: { address: "Paper!A4:C8" } },
    ]);
  });

  test("by values is an Excel table, kept under the same id, and can be refreshed from then on", async () => {
    expect(await replaced(asValues)).toMatchObject({ id, address: "Paper!A4:D9" });
    expect(cells(host, "Paper", "A6:D8").formulas).toEqual([
      ["Measure", "Rank", "YTD 16/17", "YTD 15/16"],
      ["Burglary", 1, 44, 38],
      ["Robbery", 2, 18, 22],
    ]);
    expect(tables(host)).toMatchObject([{ address: "A6:D8" }]);
    expect(await listManaged()).toMatchObject([{ id, form: "values", title: "Values now" }]);
    expect((await faultOf(planReplaceLive(id))).code).toBe("NotLive");
  });

  test("is found where it was moved to, and its source is read as it is by now", async () => {
    act(host, "insertRows", { sheet: "Paper", row: 1, count: 2 });
    act(host, "renameSheet", { sheet: "Figures", name: "Crime" });
    type(host, "Crime", "A5", [["Arson", 1, 1, 1, 1, 1]]);
    await host.idle();
    const { record, source } = await readKept(id);
    expect([record.form, source.address]).toEqual(["live", "Crime!A1:F5"]);
    const plan = await planReplaceLive(id);
    expect([plan.address, plan.changed]).toEqual(["Paper!A6:D11", []]);
    await replaceLive(plan, asValues, { ...liveOrigin, source });
    expect(
      names(host)
        .map(({ formula }) => formula)
        .sort(),
    ).toEqual(["=Crime!$A$1:$F$5", "=Paper!$A$6:$D$11"]);
  });

  test("tells what the person changed beside the formula", async () => {
    type(host, "Paper", "A5", "My title");
    type(host, "Paper", "D7", 9);
    type(host, "Paper", "B9", "=1+1");
    await host.idle();
    expect((await planReplaceLive(id)).changed).toEqual([
      { address: "A5", was: "Live scorecard", now: "My title" },
      { address: "D7", was: 1, now: 9 },
      { address: "B9", was: "", now: "=1+1" },
    ]);
  });
});

describe("a live table that can't be replaced as it is", () => {
  async function refusal(): Promise<string> {
    const plan = await planReplaceLive(id);
    await host.idle();
    const before = workbookSnapshot(host);
    const fault = await faultOf(replaceLive(plan, longerLive, liveOrigin));
    await host.idle();
    expect(workbookSnapshot(host)).toEqual(before);
    return fault.words;
  }

  test("for what stands where it needs room", async () => {
    type(host, "Paper", "A11", "kept");
    await host.idle();
    const long = { ...longerLive, spec: { ...longer, notes: ["One.", "Two.", "Three."] } };
    const plan = await planReplaceLive(id);
    const before = workbookSnapshot(host);
    const fault = await faultOf(replaceLive(plan, long, liveOrigin));
    expect(fault.words).toMatch(/and A11 holds “kept”\./);
    await host.idle();
    expect(workbookSnapshot(host)).toEqual(before);
  });

  test("for a formula that spills into the room it needs", async () => {
    type(host, "Paper", "A12", "=SEQUENCE(2)");
    await host.idle();
    const plan = await planReplaceLive(id);
    const long = { ...longerLive, spec: { ...longer, notes: ["One.", "Two.", "Three.", "Four."] } };
    expect((await faultOf(replaceLive(plan, long, liveOrigin))).code).toMatch(/^Target/);
    expect(cells(host, "Paper", "A12:A13").values).toEqual([[1], [2]]);
  });

  test("for a protected sheet", async () => {
    act(host, "protect", { sheet: "Paper" });
    expect(await refusal()).toMatch(/^The sheet is protected\./);
  });

  test("for a change since the person saw the plan", async () => {
    const plan = await planReplaceLive(id);
    type(host, "Paper", "D7", 9);
    await host.idle();
    expect((await faultOf(replaceLive(plan, longerLive, liveOrigin))).code).toBe("ChangedMeanwhile");
  });

  test("for its formula being gone", async () => {
    type(host, "Paper", "A6", "Measure");
    await host.idle();
    const fault = await faultOf(planReplaceLive(id));
    expect(fault.words).toMatch(
      /^The formula of this table is no longer there: it was frozen or taken away\./,
    );
  });
});

const all = 1000;

describe.each([
  ["another live one", longerLive],
  ["values", asValues],
])("a replacement by %s that fails", (_, next) => {
  test.each([
    [1, 0],
    [1, all],
    [2, 0],
    [2, 1],
    [2, 4],
    [2, 8],
    [2, 16],
    [2, 32],
    [2, all],
    [3, 0],
    [3, all],
  ])(
    "in round trip %i after %i actions leaves cells, looks, names and record as they were",
    async (trip, action) => {
      type(host, "Paper", "D7", 9);
      await host.idle();
      const plan = await planReplaceLive(id);
      const before = workbookSnapshot(host);
      host.faults.set({ after: trip - 1, action, code: "GeneralException" });
      const fault = await faultOf(replaceLive(plan, next, liveOrigin));
      expect(fault.words).toMatch(/^Excel could not do this \(GeneralException\)\. Try again\./);
      await host.idle();
      expect(workbookSnapshot(host)).toEqual(before);
      await replaceLive(plan, next, liveOrigin);
    },
  );
});
