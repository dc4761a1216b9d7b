import {
  listManaged,
  planRefresh,
  planRepoint,
  readKept,
  readSource,
  refresh,
  type RefreshAnswers,
  type RefreshPlan,
  type Remake,
  WorkbookFault,
} from "../../../src/excel";
import { act, cells, formats, names, tables, type } from "../../../src/workbench";
import { faultOf } from "../faultOf";
import { openedWorkbook } from "../openedWorkbook";
import { workbookSnapshot } from "../workbookSnapshot";
import { figuresSheet, insertScorecard, origin, paperSheet, scorecardOf } from "./monthlyFigures";

jest.setTimeout(60_000);

const sheets = [figuresSheet, paperSheet];
const onPaper = { kind: "cell", address: "Paper!A4" } as const;
const { host, requests, reopen } = openedWorkbook(sheets);
let id = "";

beforeEach(async () => {
  await reopen();
  ({ id } = await insertScorecard(onPaper));
  await host.idle();
});

const remake: Remake = (source) => ({
  spec: scorecardOf(source),
  definition: { preset: "Full" },
  figures: { read: source.address },
});

const plan = () => planRefresh(id, remake);
const overwrite: RefreshAnswers = { keep: [] };
const shown = (address: string) => cells(host, "Paper", address).text;

async function refreshed(answers: (plan: RefreshPlan) => RefreshAnswers = () => overwrite) {
  await host.idle();
  const planned = await plan();
  const done = await refresh(planned, answers(planned));
  await host.idle();
  return { planned, done };
}

/** July of each measure, in the column beside June. */
function addJuly(sheet = "Figures", column = "E"): void {
  type(host, sheet, `${column}1`, [["'Jul 2015"], [8], [26], [33]]);
}

const july = [
  ["Crime scorecard", "", "", "", ""],
  ["To Jul 2015", "", "", "", ""],
  ["Measure", "Jun 2015", "Jul 2015", "Change", "Trend"],
  ["Robbery", "9", "8", "-11%", "Reducing"],
  ["Burglary", "25", "26", "4%", "Increasing"],
  ["Theft", "33", "33", "0%", "Reducing"],
  ["Figures to Jul 2015, as recorded.", "", "", "", ""],
];

describe("a month is added", () => {
  test("and the table is that of the next month, where it stood, with its record, in three round trips", async () => {
    addJuly();
    await host.idle();
    const planned = await plan();
    expect(planned).toMatchObject({
      source: { address: "Figures!A1:E4" },
      figuresBefore: { robbery: [10, 12, 9] },
      edits: [],
      addedColumns: [],
      addedRows: [],
      newMeasures: [],
      goneMeasures: [],
    });
    requests.length = 0;
    expect(await refresh(planned, overwrite)).toEqual({ id, address: "Paper!A4:E10" });
    expect(requests).toHaveLength(3);
    expect(shown("A4:E10")).toEqual(july);
    expect(tables(host)).toMatchObject([{ name: "Scorecard", address: "A6:E9" }]);
    expect(names(host).find(({ name }) => name.endsWith("source"))?.formula).toBe("=Figures!$A$1:$E$4");
    expect((await listManaged())[0]).toMatchObject({ definition: { preset: "Full" } });
    expect((await plan()).figuresBefore).toEqual({ read: "Figures!A1:E4" });
  });

  test("to a source that was renamed, moved and pushed away, beside a table that was too", async () => {
    act(host, "insertRows", { sheet: "Figures", row: 1, count: 3 });
    act(host, "insertColumns", { sheet: "Figures", column: "A" });
    act(host, "renameSheet", { sheet: "Figures", name: "Crime '15" });
    act(host, "insertRows", { sheet: "Paper", row: 2 });
    act(host, "insertColumns", { sheet: "Paper", column: "A", count: 2 });
    act(host, "renameSheet", { sheet: "Paper", name: "Board paper" });
    act(host, "moveSheet", { sheet: "Board paper", position: 0 });
    type(host, "Crime '15", "F4", [["'Jul 2015"], [8], [26], [33]]);
    const { done } = await refreshed();
    expect(done.address).toBe("'Board paper'!C5:G11");
    expect(cells(host, "Board paper", "C5:G11").text).toEqual(july);
  });

  test("widths that the person chose stay, and so do the looks of what they marked", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Paper");
      sheet.getRange("B:B").format.columnWidth = 33;
      sheet.getRange("C8").format.fill.color = "#FFEE00";
      await context.sync();
    });
    addJuly();
    await refreshed();
    expect(formats(host, "Paper", "B4")[0]?.[0]?.columnWidth).toBe(33);
    expect(formats(host, "Paper", "C8")[0]?.[0]?.fill).toBe("#FFEE00");
    // Burglary rose before and rises still; the tone of a cell follows what it says.
    const inks = formats(host, "Paper", "E7:E9").map(([cell]) => cell?.font.color);
    expect(inks).toEqual(["#0B5A2B", "#8E1B1B", "#0B5A2B"]);
  });

  test("twice over, each time from what was written last", async () => {
    addJuly();
    await refreshed();
    type(host, "Figures", "F1", [["'Aug 2015"], [9], [27], [30]]);
    const { planned } = await refreshed();
    expect(planned.edits).toEqual([]);
    expect(shown("A6:E7")).toEqual([
      ["Measure", "Jul 2015", "Aug 2015", "Change", "Trend"],
      ["Robbery", "8", "9", "13%", "Increasing"],
    ]);
  });
});

describe("measures come and go", () => {
  test("a new one takes the next row, and the notes move down", async () => {
    type(host, "Figures", "A5", [["Fraud", 1, 2, 4]]);
    const { planned } = await refreshed();
    expect(planned.newMeasures).toEqual(["fraud"]);
    expect(shown("A9:E12")).toEqual([
      ["Theft", "30", "33", "10%", "Increasing"],
      ["Fraud", "2", "4", "100%", "Increasing"],
      ["Figures to Jun 2015, as recorded.", "", "", "", ""],
      ["", "", "", "", ""],
    ]);
    expect(tables(host)).toMatchObject([{ address: "A6:E10" }]);
    const looks = formats(host, "Paper", "B9:B11").map(([cell]) => cell?.horizontalAlignment);
    expect(looks).toEqual(["Right", "Right", "Left"]);
  });

  test("one that is gone is named, its row goes, and nothing of it stays behind", async () => {
    act(host, "deleteRows", { sheet: "Figures", row: 3 });
    const { planned } = await refreshed();
    expect(planned.goneMeasures).toEqual(["burglary"]);
    expect(shown("A7:A10")).toEqual([["Robbery"], ["Theft"], ["Figures to Jun 2015, as recorded."], [""]]);
    expect(tables(host)).toMatchObject([{ address: "A6:E8" }]);
    expect(formats(host, "Paper", "A10")[0]?.[0]?.numberFormat).toBe("General");
    expect(names(host).find(({ name }) => name.endsWith("output"))?.formula).toBe("=Paper!$A$4:$E$9");
  });

  test("room that is taken is never overwritten: it is said, and nothing changes", async () => {
    type(host, "Paper", "C11", "kept");
    type(host, "Figures", "A5", [["Fraud", 1, 2, 4]]);
    await host.idle();
    const planned = await plan();
    const before = workbookSnapshot(host);
    const fault = await faultOf(refresh(planned, overwrite));
    expect([fault.code, fault.words]).toEqual([
      "TargetOccupied",
      "The table needs 1 more row, and C11 holds “kept”. Insert rows or move it away, then refresh again.",
    ]);
    expect(workbookSnapshot(host)).toEqual(before);
  });
});

describe("what the person added", () => {
  /** A column of comments and one of formulas, to the right of the table. */
  async function addColumns(): Promise<void> {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Scorecard");
      table.resize("A6:G9");
      await context.sync();
      const sheet = context.workbook.worksheets.getItem("Paper");
      sheet.getRange("F6:G9").formulas = [
        ["Comment", "Share"],
        ["Patrols", "=C7/SUM(C$7:C$9)"],
        ["'=Locks", "=C8/SUM(C$7:C$9)"],
        ["", "=C9/C7"],
      ];
      sheet.getRange("G7:G9").numberFormat = [["0%"], ["0%"], ["0.00"]];
      sheet.getRange("F8").format.fill.color = "#FFEE00";
      await context.sync();
    });
    await host.idle();
  }

  test("columns at the right stay with their measures, with formulas, formats and looks, when rows move", async () => {
    await addColumns();
    // Theft comes first now, Burglary goes, Fraud is new: rows Theft, Robbery, Fraud.
    type(host, "Figures", "A2", [
      ["Theft", 31, 30, 33],
      ["Robbery", 10, 12, 9],
      ["Fraud", 1, 2, 4],
    ]);
    const { planned } = await refreshed();
    expect(planned).toMatchObject({
      addedColumns: ["Comment", "Share"],
      newMeasures: ["fraud"],
      goneMeasures: ["burglary"],
    });
    const { formulas, numberFormats } = cells(host, "Paper", "F6:G9");
    expect(formulas).toEqual([
      ["Comment", "Share"],
      ["", "=C7/C8"],
      ["Patrols", "=C8/SUM(C$8:C$7)"],
      ["", ""],
    ]);
    expect(numberFormats.map(([, share]) => share)).toEqual(["General", "0.00", "0%", "General"]);
    expect(tables(host)).toMatchObject([{ address: "A6:G9" }]);
  });

  test("and stay as they are where no row moves", async () => {
    await addColumns();
    addJuly();
    const before = cells(host, "Paper", "F6:G9");
    await refreshed();
    const { formulas, numberFormats } = cells(host, "Paper", "F6:G9");
    expect({ formulas, numberFormats }).toEqual({
      formulas: before.formulas,
      numberFormats: before.numberFormats,
    });
    expect(formats(host, "Paper", "F8")[0]?.[0]?.fill).toBe("#FFEE00");
    expect(cells(host, "Paper", "C7:C9").text).toEqual([["8"], ["26"], ["33"]]);
  });

  test("a column between ours stays where it is, and ours are found on both its sides", async () => {
    act(host, "insertColumns", { sheet: "Paper", column: "C" });
    type(host, "Paper", "C6", [["Comment"], ["a"], ["b"], ["c"]]);
    addJuly();
    const { planned } = await refreshed();
    expect(planned.addedColumns).toEqual(["Comment"]);
    expect(shown("A6:F8")).toEqual([
      ["Measure", "Jun 2015", "Comment", "Jul 2015", "Change", "Trend"],
      ["Robbery", "9", "a", "8", "-11%", "Reducing"],
      ["Burglary", "25", "b", "26", "4%", "Increasing"],
    ]);
  });

  test("a row of theirs is named and stays under the measure that it stood under", async () => {
    act(host, "insertRows", { sheet: "Paper", row: 8 });
    type(host, "Paper", "A8", [["of which knife", 3, "=C7-5"]]);
    addJuly();
    const { planned } = await refreshed();
    expect(planned.addedRows).toEqual([{ address: "A8:E8", words: "of which knife" }]);
    expect(cells(host, "Paper", "A7:C9").formulas).toEqual([
      ["Robbery", 9, 8],
      ["of which knife", 3, "=C7-5"],
      ["Burglary", 25, 26],
    ]);
  });

  test("a title that they changed stays, and the subtitle is that of the month", async () => {
    type(host, "Paper", "A4", "Crime in Coventry");
    addJuly();
    await refreshed();
    expect(shown("A4:A5")).toEqual([["Crime in Coventry"], ["To Jul 2015"]]);
  });
});

describe("figures edited by hand", () => {
  beforeEach(() => {
    type(host, "Paper", "C7", 10);
    type(host, "Paper", "B8", "=9*2");
    type(host, "Paper", "D6", "Change since May");
    type(host, "Paper", "A9", "Theft (all)");
    addJuly();
  });

  const edits = [
    {
      row: null,
      column: "change",
      header: "Change",
      address: "D6",
      written: "Change",
      now: "Change since May",
    },
    { row: "robbery", column: "latest", header: "Jun 2015", address: "C7", written: 9, now: 10 },
    { row: "burglary", column: "previous", header: "May 2015", address: "B8", written: 18, now: "=9*2" },
    {
      row: "theft",
      column: "measure",
      header: "Measure",
      address: "A9",
      written: "Theft",
      now: "Theft (all)",
    },
  ];

  test("are listed, headers and names too, each with what was written and what stands there", async () => {
    await host.idle();
    const { edits: found } = await plan();
    expect(found).toHaveLength(4);
    expect(found).toEqual(expect.arrayContaining(edits));
  });

  test("are overwritten where the person says so", async () => {
    await refreshed();
    expect(shown("A6:D9")).toEqual(july.slice(2, 6).map((line) => line.slice(0, 4)));
  });

  test("stay where the person says so, and are noticed again next month", async () => {
    await refreshed((planned) => ({ keep: planned.edits }));
    expect(cells(host, "Paper", "A6:D9").formulas.map((line) => line.slice(0, 3))).toEqual([
      ["Measure", "Jun 2015", "Jul 2015"],
      ["Robbery", 9, 10],
      ["Burglary", "=9*2", 26],
      ["Theft (all)", 33, 33],
    ]);
    expect(shown("D6")).toEqual([["Change since May"]]);
    expect((await plan()).edits.map(({ address }) => address).sort()).toEqual(["A9", "B8", "C7", "D6"]);
  });
});

describe("a refresh that can't be", () => {
  async function refusal(): Promise<[string, string]> {
    await host.idle();
    const before = workbookSnapshot(host);
    const fault = await faultOf(plan().then((planned) => refresh(planned, overwrite)));
    await host.idle();
    expect(workbookSnapshot(host)).toEqual(before);
    return [fault.code, fault.words];
  }

  test("a source that is gone is said, and the table stays", async () => {
    act(host, "deleteSheet", { sheet: "Figures" });
    expect(await refusal()).toEqual([
      "SourceGone",
      "The cells that this table was made from are gone: they or their sheet were deleted. " +
        "The table stays as it is. Press Undo in Excel, or choose the source again.",
    ]);
  });

  test("a heading that is gone is named", async () => {
    type(host, "Figures", "C1", "Mai 2015");
    expect(await refusal()).toEqual([
      "SourceChanged",
      "The headings of the source have changed: “May 2015” is no longer where it was. " +
        "Put it back, or choose the source again. The table stays as it is.",
    ]);
  });

  test("a protected sheet", async () => {
    act(host, "protect", { sheet: "Paper" });
    expect((await refusal())[1]).toBe(
      "The sheet is protected. Unprotect it (Review, Unprotect Sheet), then refresh again.",
    );
  });

  test("merged cells", async () => {
    act(host, "merge", { sheet: "Paper", address: "A4:C4" });
    expect((await refusal())[1]).toBe("The cells Paper!A4:C4 are merged. Unmerge them, then refresh again.");
  });

  test("a filter", async () => {
    act(host, "filter", { sheet: "Paper", address: "A6:E9", column: "A", values: ["Robbery"] });
    expect((await refusal())[1]).toBe(
      "A filter hides rows of the sheet. Clear it (Data, Clear), then refresh again.",
    );
  });

  test("another table in the way of new rows", async () => {
    await insertScorecard({ kind: "cell", address: "Paper!A11" });
    type(host, "Figures", "A5", [["Fraud", 1, 2, 4]]);
    expect((await refusal())[1]).toMatch(/^The table needs 1 more row, and A11 holds “Crime scorecard”\./);
  });

  test("a table whose cells were deleted", async () => {
    act(host, "deleteSheet", { sheet: "Paper" });
    expect((await refusal())[0]).toBe("TableGone");
  });

  test("a table that was forgotten", async () => {
    const fault = await faultOf(planRefresh("nosuchid", remake));
    expect(fault.code).toBe("NotManaged");
  });

  test("a table that changed since the person saw the plan", async () => {
    const planned = await plan();
    type(host, "Paper", "C7", 11);
    await host.idle();
    const before = workbookSnapshot(host);
    expect((await faultOf(refresh(planned, overwrite))).words).toBe(
      "The table was changed while you were looking at the refresh. Look at it again, then refresh.",
    );
    expect(workbookSnapshot(host)).toEqual(before);
  });

  test("a cell in edit mode is waited for, and whoever gives up changes nothing", async () => {
    addJuly();
    await host.idle();
    const planned = await plan();
    const before = workbookSnapshot(host);
    host.editing.set(true);
    const giveUp = new AbortController();
    const refreshing = faultOf(refresh(planned, overwrite, { signal: giveUp.signal }));
    await new Promise((resume) => setTimeout(resume, 20));
    giveUp.abort();
    expect((await refreshing).words).toBe("Cancelled. Nothing was changed.");
    host.editing.set(false);
    await host.idle();
    expect(workbookSnapshot(host)).toEqual(before);
  });
});

describe("other cells for a source", () => {
  /** The same measures on another sheet, to July. */
  async function addOther(): Promise<void> {
    type(host, "Paper", "M1", [
      ["Measure", "'Jun 2015", "'Jul 2015"],
      ["Robbery", 9, 8],
      ["Burglary", 25, 26],
      ["Theft", 33, 33],
    ]);
    await host.idle();
  }
  const other = { sheet: "Paper", address: "Paper!M1:O4" };

  test.each<[string, () => void]>([
    ["while the old ones are there", () => undefined],
    ["after the old ones' sheet was deleted", () => { act(host, "deleteSheet", { sheet: "Figures" }); }], // prettier-ignore
  ])("%s: the table is that of these, and is refreshed from them from then on", async (_, change) => {
    await addOther();
    change();
    await host.idle();
    const planned = await planRepoint(id, other, remake);
    expect(planned.source.address).toBe("Paper!M1:O4");
    await refresh(planned, overwrite);
    await host.idle();
    expect(shown("A4:E10")).toEqual(july);
    expect(names(host).find(({ name }) => name.endsWith("source"))?.formula).toBe("=Paper!$M$1:$O$4");
    type(host, "Paper", "P1", [["'Aug 2015"], [1], [2], [3]]);
    await host.idle();
    expect((await plan()).source.address).toBe("Paper!M1:P4");
  });

  test("of which the table can't be made are refused, and it stays as it is", async () => {
    const before = workbookSnapshot(host);
    const words = "The table can't be made from these.";
    const refused = () => Promise.reject(new WorkbookFault("NotRemade", words));
    expect((await faultOf(planRepoint(id, other, refused))).words).toBe(words);
    const own = { sheet: "Paper", address: "Paper!A6:E9" };
    expect((await faultOf(planRepoint(id, own, remake))).words).toBe(
      "These cells are the table itself. Choose the cells with the figures that it is to be made from.",
    );
    expect(workbookSnapshot(host)).toEqual(before);
  });

  test("a source that was moved since the person saw the plan is read again first", async () => {
    const planned = await plan();
    act(host, "insertRows", { sheet: "Figures", row: 1 });
    await host.idle();
    expect((await faultOf(refresh(planned, overwrite))).words).toBe(
      "The source was moved while you were looking at the refresh. Look at it again, then refresh.",
    );
  });
});

test("the source of a kept table is read by itself, with what was added to it", async () => {
  addJuly();
  await host.idle();
  const { record, source } = await readKept(id);
  expect([record.id, record.definition, source.address]).toEqual([id, origin.definition, "Figures!A1:E4"]);
});

describe("a source beside its table", () => {
  test("grows up to the table and not into it", async () => {
    const { id: beside } = await insertScorecard({ kind: "cell", address: "Figures!F1" });
    await host.idle();
    addJuly();
    await host.idle();
    const planned = await planRefresh(beside, remake);
    expect(planned.source.address).toBe("Figures!A1:E4");
  });
});

const all = 1000;

describe.each([
  [
    "where nothing moves",
    () => {
      addJuly();
    },
  ],
  [
    "where rows come, go and move, with a column of the person's",
    () => {
      type(host, "Figures", "A2", [
        ["Theft", 31, 30, 33],
        ["Robbery", 10, 12, 9],
        ["Fraud", 1, 2, 4],
        ["Arson", 1, 2, 4],
      ]);
      act(host, "insertColumns", { sheet: "Paper", column: "C" });
      type(host, "Paper", "C6", [["Comment"], ["a"], ["=B8+1"], ["c"]]);
    },
  ],
])("a refresh that fails, %s", (_, change) => {
  test.each([
    [1, 0],
    [1, all],
    [2, 0],
    [2, 1],
    [2, 2],
    [2, 4],
    [2, 8],
    [2, 16],
    [2, 32],
    [2, 64],
    [2, all],
    [3, 0],
    [3, all],
  ])(
    "in round trip %i after %i actions leaves cells, looks, names and record as they were",
    async (trip, action) => {
      change();
      await host.idle();
      const planned = await plan();
      const before = workbookSnapshot(host);
      host.faults.set({ after: trip - 1, action, code: "GeneralException" });
      const fault = await faultOf(refresh(planned, overwrite));
      expect(fault.words).toMatch(/^Excel could not do this \(GeneralException\)\. Try again\./);
      await host.idle();
      expect(workbookSnapshot(host)).toEqual(before);
      await refresh(planned, overwrite);
      expect((await plan()).edits).toEqual([]);
    },
  );
});

describe("a typed source", () => {
  test.each(["Figures!A1:D4", "Figures!A:Z", "'Figures'!$A$1:$Z$99", "=Figures!1:9"])(
    "%s is read, cut to what is used",
    async (typed) => {
      const source = await readSource(typed);
      expect([source.address, source.sheet, source.values[3]]).toEqual([
        "Figures!A1:D4",
        "Figures",
        ["Theft", 31, 30, 33],
      ]);
    },
  );

  test("a table and a named range are read by their names", async () => {
    expect((await readSource("Scorecard")).address).toBe("Paper!A6:E9");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Figures").getRange("A1:D3");
      context.workbook.names.add("Crime_figures", range);
      await context.sync();
    });
    expect((await readSource("crime_figures")).address).toBe("Figures!A1:D3");
  });

  test.each([
    ["Nowhere!A1:B2", "NoSuchSource", "There is no sheet “Nowhere” for “Nowhere!A1:B2”. Check its name."],
    [
      "nobody",
      "NoSuchSource",
      "There is no table and no named range “nobody”. Check its name, or type an address such as Data!A1:M40.",
    ],
    ["Figures!K1:M9", "SourceBlank", "“Figures!K1:M9” is blank. Choose the figures with their headings."],
    [
      "what?",
      "BadSource",
      "“what?” is not a source. Type an address such as Data!A1:M40, or the name of a table or of a named range.",
    ],
  ])("%s is refused in words", async (typed, code, words) => {
    const fault = await faultOf(readSource(typed));
    expect([fault.code, fault.words]).toEqual([code, words]);
  });

  test("a large one is read in blocks with progress, and can be given up between them", async () => {
    type(
      host,
      "Figures",
      "J1",
      Array.from({ length: 900 }, (_, i) => Array.from({ length: 100 }, (__, j) => i + j)),
    );
    await host.idle();
    const { bytesIn } = host.paneTraffic;
    const seen: number[][] = [];
    requests.length = 0;
    const source = await readSource("Figures!J1:DE900", { onProgress: (...progress) => seen.push(progress) });
    expect([source.values.length, source.values[899]?.[99]]).toEqual([900, 998]);
    // 40,000 cells a block are 400 rows of 100.
    expect(seen).toEqual([
      [400, 900],
      [800, 900],
      [900, 900],
    ]);
    expect(requests).toHaveLength(4);
    expect(host.paneTraffic.bytesIn - bytesIn).toBeLessThan(4e6);
    const giveUp = new AbortController();
    const fault = await faultOf(
      readSource("Figures!J1:DE900", {
        signal: giveUp.signal,
        onProgress: (done) => {
          if (done === 400) giveUp.abort();
        },
      }),
    );
    expect(fault.code).toBe("Cancelled");
  });
});
