import {
  brokenReaders,
  freeze,
  listBoardFormulas,
  listBroken,
  planThaw,
  repair,
  thaw,
} from "../../../src/excel";
import { act, cells, formats, type GivenSheet, names, type } from "../../../src/workbench";
import { built, openFunctions } from "../../workbench/headless";
import { faultOf } from "../faultOf";
import { openedWorkbook } from "../openedWorkbook";
import { workbookSnapshot } from "../workbookSnapshot";

jest.setTimeout(60_000);

/** Grants by key, and their totals by our functions: a spill, a nested call, an error, and what reads them. */
const grants: GivenSheet = {
  name: "Grants",
  rows: [
    ["Fund", "Amount", null, "=BOARD.GRANTTOTALBY(A2:A5,B2:B5)"],
    ["Youth", 1000],
    ["Safety", 2500],
    ["Youth", 500],
    ["Victims", 1000],
    [null, '=IF(board.granttotal(B2:B5)>0,"BOARD.YTD(A1)","")'],
    [null, "=BOARD.TREND(B6)"],
    ["BOARD.YTD(A1)", '="BOARD.YTD(A1)"'],
  ],
};
const readers: GivenSheet = {
  name: "Readers",
  rows: [["=SUM(Grants!F2:F4)", "=ROWS(Grants!D1#)", "=Grants!B2+1"], ["=BOARD.GRANTTOTAL(Grants!B2:B5)"]],
};
const sheets = [grants, readers];

const { host, requests, windows, reopen } = openedWorkbook(sheets, { functions: true });

beforeEach(reopen);

const everything = { kind: "workbook" } as const;
const agreed = { breakReaders: true };

/** Header row, then Youth 1,500, Safety 2,500 and Victims 1,000 of 5,000. */
const byKey = [
  ["Key", "Grants", "Total", "Share"],
  ["Youth", 2, 1500, 0.3],
  ["Safety", 1, 2500, 0.5],
  ["Victims", 1, 1000, 0.2],
];

describe("the list of our formulas", () => {
  test("has those of the workbook, nested and in any case, with what they fill and show, and none in a text", async () => {
    const found = await listBoardFormulas(everything);
    expect(
      found.map(({ address, spill, functions, error }) => ({ address, spill, functions, error })),
    ).toEqual([
      { address: "Grants!D1", spill: "Grants!D1:G4", functions: ["GRANTTOTALBY"], error: undefined },
      { address: "Grants!B6", spill: "Grants!B6", functions: ["GRANTTOTAL"], error: undefined },
      { address: "Grants!B7", spill: "Grants!B7", functions: ["TREND"], error: "#VALUE!" },
      { address: "Readers!A2", spill: "Readers!A2", functions: ["GRANTTOTAL"], error: undefined },
    ]);
  });

  test("of one sheet has those of that sheet", async () => {
    const found = await listBoardFormulas({ kind: "sheet", name: "readers" });
    expect(found.map(({ address }) => address)).toEqual(["Readers!A2"]);
    expect((await listBoardFormulas({ kind: "sheet" })).map(({ sheet }) => sheet)).toEqual([
      "Grants",
      "Grants",
      "Grants",
    ]);
  });

  test("says what reads a spill, all of it or some of its cells, from cells and from names", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("AllFunds", "=Grants!$D$1:$D$4");
      await context.sync();
    });
    const [spilling] = await listBoardFormulas(everything);
    expect(spilling?.readers).toEqual([
      { at: "Readers!A1", formula: "=SUM(Grants!F2:F4)", how: "cells" },
      { at: "Readers!B1", formula: "=ROWS(Grants!D1#)", how: "spill" },
      { at: "AllFunds", formula: "=Grants!$D$1:$D$4", how: "cells" },
    ]);
  });
});

describe("freezing", () => {
  async function freezeAll() {
    const list = await listBoardFormulas(everything);
    requests.length = 0;
    const done = await freeze(list, agreed);
    await host.idle();
    return done;
  }

  test("turns formulas into what they show, spills whole, and leaves what shows an error, in three round trips", async () => {
    const before = cells(host, "Grants", "A1:G8").text;
    expect(await freezeAll()).toEqual({
      frozen: ["Grants!D1:G4", "Grants!B6", "Readers!A2"],
      left: [{ address: "Grants!B7", words: "Grants!B7 shows #VALUE!, so it stays a formula." }],
    });
    expect(requests).toHaveLength(3);
    expect(cells(host, "Grants", "D1:G4").formulas).toEqual(byKey);
    expect(cells(host, "Grants", "B6:B7").formulas).toEqual([["BOARD.YTD(A1)"], ["=BOARD.TREND(B6)"]]);
    expect(cells(host, "Readers", "A1:A2").formulas).toEqual([["=SUM(Grants!F2:F4)"], [5000]]);
    expect(cells(host, "Grants", "A1:G8").text).toEqual(before);
    expect(names(host)).toMatchObject([
      { formula: "=Grants!$D$1:$G$4", visible: false },
      { formula: "=CHOOSE(1,Grants!$A$2:$A$5,Grants!$B$2:$B$5)", visible: false },
      { formula: "=Grants!$B$6", visible: false },
      { formula: "=CHOOSE(1,Grants!$B$2:$B$5)", visible: false },
      { formula: "=Readers!$A$2", visible: false },
      { formula: "=CHOOSE(1,Grants!$B$2:$B$5)", visible: false },
    ]);
  });

  test("keeps number formats and looks", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Grants").getRange("G2:G4");
      range.numberFormat = [["0%"], ["0.0%"], ["@"]];
      range.format.fill.color = "#FFEE00";
      await context.sync();
    });
    const before = formats(host, "Grants", "D1:G4");
    await freezeAll();
    expect(formats(host, "Grants", "D1:G4")).toEqual(before);
    expect(cells(host, "Grants", "G2:G4").values).toEqual([[0.3], [0.5], [0.2]]);
  });

  test("of what others read whole asks first, and freezes readers of ours along", async () => {
    const list = await listBoardFormulas(everything);
    expect(brokenReaders(list)).toEqual([{ at: "Readers!B1", reads: "Grants!D1#" }]);
    const before = workbookSnapshot(host);
    const fault = await faultOf(freeze(list, { breakReaders: false }));
    expect([fault.code, fault.words]).toEqual([
      "ReadersBreak",
      "Readers!B1 reads Grants!D1#, which is no longer there once it is values. Agree to that, or leave it out.",
    ]);
    expect(workbookSnapshot(host)).toEqual(before);
    const others = list.filter(({ address }) => address !== "Grants!D1");
    expect((await freeze(others, { breakReaders: false })).frozen).toEqual(["Grants!B6", "Readers!A2"]);
  });

  test("a protected sheet, or a formula changed meanwhile, is said and nothing changes", async () => {
    const list = await listBoardFormulas(everything);
    act(host, "protect", { sheet: "Grants" });
    expect((await faultOf(freeze(list, agreed))).words).toMatch(/^The sheet is protected\./);
    act(host, "protect", { sheet: "Grants", on: false });
    type(host, "Grants", "B6", "=BOARD.GRANTTOTAL(B2:B4)");
    await host.idle();
    const before = workbookSnapshot(host);
    expect((await faultOf(freeze(list, agreed))).code).toBe("ChangedMeanwhile");
    expect(workbookSnapshot(host)).toEqual(before);
  });
});

describe("thawing", () => {
  beforeEach(async () => {
    await freeze(await listBoardFormulas({ kind: "sheet", name: "Grants" }), agreed);
    await host.idle();
  });

  test("puts the formulas back, wherever their cells are by now, and they calculate", async () => {
    act(host, "insertRows", { sheet: "Grants", row: 1, count: 2 });
    act(host, "renameSheet", { sheet: "Grants", name: "All grants" });
    await host.idle();
    const list = await planThaw();
    expect(list).toMatchObject([
      { formula: "=BOARD.GRANTTOTALBY(A4:A7,B4:B7)", address: "'All grants'!D3:G6", changed: [] },
      { address: "'All grants'!B8", changed: [] },
    ]);
    await thaw(list);
    await host.idle();
    expect(cells(host, "All grants", "D3").formulas).toEqual([["=BOARD.GRANTTOTALBY(A4:A7,B4:B7)"]]);
    expect(cells(host, "All grants", "D3:G6").values).toEqual(byKey);
    expect([names(host), await planThaw()]).toEqual([[], []]);
  });

  test.each<[string, () => void, string]>([
    ["a row inserted in it", () => { act(host, "insertRows", { sheet: "Grants", row: 4 }); }, "=BOARD.GRANTTOTAL(Grants!B2:B6)"], // prettier-ignore
    ["a row of it deleted", () => { act(host, "deleteRows", { sheet: "Grants", row: 3 }); }, "=BOARD.GRANTTOTAL(Grants!B2:B4)"], // prettier-ignore
    ["a column inserted before it", () => { act(host, "insertColumns", { sheet: "Grants", column: "A" }); }, "=BOARD.GRANTTOTAL(Grants!C2:C5)"], // prettier-ignore
    ["its sheet renamed", () => { act(host, "renameSheet", { sheet: "Grants", name: "All grants" }); }, "=BOARD.GRANTTOTAL('All grants'!B2:B5)"], // prettier-ignore
    ["its sheet deleted", () => { act(host, "deleteSheet", { sheet: "Grants" }); }, "=BOARD.GRANTTOTAL(#REF!)"], // prettier-ignore
  ])("enters a formula that reads what it read, after %s", async (_, change, formula) => {
    await freeze(await listBoardFormulas({ kind: "sheet", name: "Readers" }), agreed);
    change();
    await host.idle();
    const list = (await planThaw()).filter(({ address }) => address === "Readers!A2");
    expect(list).toMatchObject([{ formula, changed: [], unsure: false }]);
    await thaw(list);
    await host.idle();
    expect(cells(host, "Readers", "A2").formulas).toEqual([[formula]]);
  });

  test("of a formula whose cells could not be followed asks first", async () => {
    await Excel.run(async (context) => {
      const [reads] = names(host).filter(({ name }) => name.endsWith("_reads"));
      context.workbook.names.getItem(reads?.name ?? "").delete();
      await context.sync();
    });
    const [unsure] = await planThaw();
    if (!unsure) throw new Error("A formula was frozen.");
    expect(unsure).toMatchObject({ unsure: true, formula: "=BOARD.GRANTTOTALBY(A2:A5,B2:B5)" });
    const before = workbookSnapshot(host);
    const fault = await faultOf(thaw([unsure]));
    expect([fault.code, fault.words]).toEqual([
      "NotFollowed",
      "The cells that =BOARD.GRANTTOTALBY(A2:A5,B2:B5) reads could not be followed since it was frozen at Grants!D1:G4. " +
        "Check that it reads the right cells still and agree to that, or leave it out.",
    ]);
    expect(workbookSnapshot(host)).toEqual(before);
    await thaw([unsure], { enterUnsure: true });
    await host.idle();
    expect(cells(host, "Grants", "D1:G4").values).toEqual(byKey);
  });

  test("says which cells no longer hold what was frozen, and overwrites them only where it is given them", async () => {
    type(host, "Grants", "F3", 9);
    type(host, "Grants", "D4", "=1+1");
    await host.idle();
    const [spilled, single] = await planThaw();
    expect(spilled?.changed).toEqual([
      { address: "F3", was: 2500, now: 9 },
      { address: "D4", was: "Victims", now: "=1+1" },
    ]);
    if (!single || !spilled) throw new Error("Two formulas were frozen.");
    await thaw([single]);
    await host.idle();
    expect(cells(host, "Grants", "F3").values).toEqual([[9]]);
    expect((await planThaw()).map(({ id }) => id)).toEqual([spilled.id]);
    await thaw([spilled]);
    await host.idle();
    expect(cells(host, "Grants", "D1:G4").values).toEqual(byKey);
  });

  test("cells that changed after the person saw the list are not overwritten", async () => {
    const list = await planThaw();
    type(host, "Grants", "F3", 9);
    await host.idle();
    expect((await faultOf(thaw(list))).code).toBe("ChangedMeanwhile");
    expect(cells(host, "Grants", "F3").values).toEqual([[9]]);
  });

  test("a formula whose cells were deleted is said to be gone, and can be taken off the list", async () => {
    act(host, "deleteSheet", { sheet: "Grants" });
    await host.idle();
    const list = await planThaw();
    expect(list.map(({ address }) => address)).toEqual([undefined, undefined]);
    await thaw(list);
    expect([names(host), await planThaw()]).toEqual([[], []]);
  });
});

const all = 1000;

describe.each([
  ["freezing", async () => freeze(await listBoardFormulas(everything), agreed), 4],
  ["thawing", async () => thaw(await planThaw()), 2],
])("%s that fails", (kind, work, readTrips) => {
  beforeEach(async () => {
    if (kind !== "thawing") return;
    await freeze(await listBoardFormulas(everything), agreed);
    await host.idle();
  });

  test.each([
    [1, 0],
    [1, all],
    [2, 0],
    [2, 1],
    [2, 3],
    [2, 6],
    [2, 9],
    [2, 12],
    [2, 15],
    [2, all],
    [3, 0],
    [3, all],
  ])(
    "in round trip %i after %i actions leaves cells, names and record as they were",
    async (trip, action) => {
      const before = workbookSnapshot(host);
      host.faults.set({ after: readTrips + trip - 1, action, code: "GeneralException" });
      const fault = await faultOf(work());
      expect(fault.words).toMatch(/^Excel could not do this \(GeneralException\)\. Try again\./);
      await host.idle();
      expect(sorted(workbookSnapshot(host))).toEqual(sorted(before));
      await work();
    },
  );
});

/** Names that are made anew stand last. */
function sorted({ names: named, ...rest }: ReturnType<typeof workbookSnapshot>) {
  return { ...rest, names: [...named].sort((a, b) => a.name.localeCompare(b.name)) };
}

describe("formulas that show #NAME? after opening", () => {
  test("are listed and entered again, and calculate; others are left alone", async () => {
    type(host, "Readers", "D1", "=NOSUCHFUNCTION(1)");
    await host.idle();
    host.reopen({ broken: true });
    await host.idle();
    windows.push(await openFunctions(host, built("functions.js")));
    await host.idle();
    expect(cells(host, "Readers", "A2").values).toEqual([["#NAME?"]]);
    const list = await listBroken(everything);
    expect(list.map(({ address }) => address)).toEqual(["Grants!D1", "Grants!B6", "Grants!B7", "Readers!A2"]);
    expect((await repair(list)).broken).toEqual([]);
    await host.idle();
    expect(cells(host, "Grants", "D1:G4").values).toEqual(byKey);
    expect(cells(host, "Readers", "A2").values).toEqual([[5000]]);
    expect(await listBroken(everything)).toEqual([]);
  });
});
