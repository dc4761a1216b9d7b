import { eventually, type OpenPage, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;
let open: OpenPage;

beforeAll(async () => {
  workbench = await startWorkbench();
  open = await workbench.open();
});
afterAll(async () => {
  expect(open.complaints).toEqual([]);
  await workbench.close();
});
beforeEach(async () => {
  await open.call("open", {
    Figures: [
      ["Measure", "2015", "2016"],
      ["Robbery", 10, 8],
      ["Burglary", 20, 25],
      ["Violence", 30, 30],
    ],
    Other: [["=Figures!B2*2"]],
  });
});

const values = async (address: string) => (await open.call("cells", "Figures", address)).values;

describe("window.workbench", () => {
  test("opens a workbook from rows: text stays text and = begins a formula", async () => {
    expect((await open.call("sheets")).map(({ name }) => name)).toEqual(["Figures", "Other"]);
    expect((await open.call("cells", "Figures", "B1:B2")).values).toEqual([["2015"], [10]]);
    expect(await open.call("cells", "Other", "A1")).toEqual({
      values: [[20]],
      text: [["20"]],
      formulas: [["=Figures!B2*2"]],
      numberFormats: [["General"]],
    });
  });

  test("types values as a person would, and calculates what depends on them", async () => {
    await open.call("set", "Figures", "B2:C2", [["1,200", "12%"]]);
    await open.call("idle");
    expect(await open.call("cells", "Figures", "B2:C2")).toMatchObject({
      values: [[1200, 0.12]],
      text: [["1,200", "12%"]],
    });
    expect((await open.call("cells", "Other", "A1")).values).toEqual([[2400]]);
  });

  test("does what a person does to rows, columns and sheets", async () => {
    await open.call("act", "insertRows", { sheet: "Figures", row: 2, count: 2 });
    expect(await values("A3:A4")).toEqual([[""], ["Robbery"]]);
    await open.call("act", "deleteRows", { sheet: "Figures", row: 2, count: 2 });
    await open.call("act", "insertColumns", { sheet: "Figures", column: "B" });
    expect(await values("A2:C2")).toEqual([["Robbery", "", 10]]);
    await open.call("act", "renameSheet", { sheet: "Figures", name: "Crime" });
    await open.call("idle");
    expect((await open.call("cells", "Other", "A1")).formulas).toEqual([["=Crime!C2*2"]]);
    await open.call("act", "moveSheet", { sheet: "Other", position: 0 });
    await open.call("act", "protect", { sheet: "Crime" });
    expect((await open.call("sheets")).map(({ name, protected: held }) => [name, held])).toEqual([
      ["Other", false],
      ["Crime", true],
    ]);
    await open.call("act", "deleteSheet", { sheet: "Other" });
    expect((await open.call("sheets")).map(({ name }) => name)).toEqual(["Crime"]);
  });

  test("merges, hides and filters, and undoes the last of what was done", async () => {
    await open.call("act", "merge", { sheet: "Figures", address: "E1:F2" });
    await open.call("act", "hideRows", { sheet: "Figures", row: 3 });
    await open.call("act", "filter", {
      sheet: "Figures",
      address: "A1:C4",
      column: "A",
      values: ["Robbery"],
    });
    await open.call("set", "Figures", "B2", 11);
    await open.call("act", "undo");
    expect(await values("B2")).toEqual([[10]]);
  });

  test("tells the pane of a selection, and counts what travels", async () => {
    const before = await open.call("wire");
    await open.pane().getByRole("button", { name: "Scorecard" }).click();
    await open.call("select", "Figures", "A1:C4");
    await open.pane().getByText("Figures!A1:C4", { exact: true }).waitFor();
    const after = await open.call("wire");
    expect(after.roundTrips).toBeGreaterThan(before.roundTrips);
    expect(after.bytesOut).toBeGreaterThan(before.bytesOut);
    expect(after.bytesIn).toBeGreaterThan(before.bytesIn);
    await open.pane().getByRole("button", { name: "Back" }).click();
  });

  test("says what isSetSupported answers from the next load of the pane: the floor, unless told otherwise", async () => {
    const supports = (version: string) =>
      open.pane().evaluate((set) => Office.context.requirements.isSetSupported("ExcelApi", set), version);
    expect([await supports("1.14"), await supports("1.15")]).toEqual([true, false]);
    await open.call("sets", { ExcelApi: "1.16" });
    await open.call("reopen");
    expect([await supports("1.16"), await supports("1.17")]).toEqual([true, false]);
    await open.call("sets", {});
    await open.call("reopen");
  });

  test("keeps cells and their formulas over saving and opening again", async () => {
    await open.call("reopen");
    expect((await open.call("cells", "Other", "A1")).values).toEqual([[20]]);
  });

  test("gives blank cells to functions as 0 or as null, and the wrapped range as neither", async () => {
    // Years to March 2017 and 2016, the last month not yet reported.
    await open.call("open", {
      Months: [
        ["2016-01", "2016-02", "2016-03", "2017-01", "2017-02", "2017-03"],
        [10, 20, 30, 11, 22, null],
      ],
    });
    const formula = '=BOARD.YTDCHANGE(IF(A2:F2="","",A2:F2),A1:F1,"2017-02",1)';
    await open.call("set", "Months", "H1", formula);
    for (const mode of ["zero", "null"] as const) {
      await open.call("blanks", mode);
      await open.call("idle");
      // 33 against 30
      expect((await open.call("cells", "Months", "H1")).values).toEqual([[0.1]]);
    }
    await open.call("blanks", "zero");
  });

  test("loads each scenario by its name", async () => {
    for (const name of await open.page.evaluate(() => window.workbench.scenarios)) {
      await open.call("load", name);
      expect((await open.call("sheets")).length).toBeGreaterThan(0);
    }
  });

  test("shows what a function said with its error when its cell is selected", async () => {
    await open.call("set", "Figures", "E1", "=BOARD.GRANTTOTAL(A2:B2)");
    await open.call("idle");
    await open.call("select", "Figures", "E1");
    await eventually(async () => {
      expect(await open.page.textContent("#status")).toContain("Robbery");
    });
  });
});
