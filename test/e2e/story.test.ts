import { eventually, type OpenPage, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;
let open: OpenPage;

beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(async () => {
  await workbench.close();
});
beforeEach(async () => {
  open = await workbench.open();
});
afterEach(async () => {
  expect(open.complaints).toEqual([]);
  expect(await open.call("missing")).toEqual({});
  await open.close();
});

/** Selects the Safer Travel figures and opens the scorecard screen from the ribbon. */
async function openScorecard({ page, pane, call }: OpenPage): Promise<void> {
  await call("select", "Safer Travel", "A1:F4");
  await page.getByRole("toolbar", { name: "Ribbon" }).getByRole("button", { name: "Scorecard" }).click();
  await pane().getByRole("table", { name: "Safer Travel" }).waitFor();
}

const insert = ({ pane }: OpenPage) => pane().getByRole("button", { name: "Insert" });

/** Insert is pressable when nothing stands in its way. */
async function pressInsert(on: OpenPage): Promise<void> {
  await on.pane().locator("#insert-obstacle:empty").waitFor({ state: "attached" });
  await insert(on).click();
}

const printed = [
  ["Safer Travel", "", "", "", "", ""],
  ["Measure", "YTD 14/15", "YTD 15/16", "Change", "Trend", "Previous change"],
  ["Total Public Transport", "5,181", "4,909", "-5%", "Reducing", "-4%"],
  ["Total Bus Crime", "2,407", "2,317", "-4%", "Reducing", "-3%"],
  ["Total Rail Crime", "2,774", "2,592", "-7%", "Reducing", "-5%"],
];

describe("the workbench", () => {
  test("opens with the papers' real tables beside the pane", async () => {
    const names = (await open.call("sheets")).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Safer Travel", "Victims Fund", "Community Safety Fund"]));
    expect((await open.call("cells", "Safer Travel", "A2:C2")).values).toEqual([
      ["Total Public Transport", 5181, 4909],
    ]);
    await open.pane().getByRole("heading", { name: "Boardsheet", level: 1 }).waitFor();
  });
});

describe("the scorecard of Safer Travel", () => {
  test("is previewed as it will be inserted, and reads as the paper printed it", async () => {
    await openScorecard(open);
    const preview = open.pane().getByRole("table", { name: "Safer Travel" });
    const rows = await preview.getByRole("row").all();
    const cells = await Promise.all(rows.map((row) => row.locator("th, td").allTextContents()));
    expect(cells).toEqual(printed.slice(1));
  });

  test("goes to a new sheet as a formatted table, in three round trips", async () => {
    await openScorecard(open);
    await open.pane().getByText("The table will be Scorecard!A1:F5.").waitFor();
    await pressInsert(open);
    await open.pane().getByText("Inserted Scorecard!A1:F5").waitFor();
    const { text, values, numberFormats } = await open.call("cells", "Scorecard", "A1:F5");
    expect(text).toEqual(printed);
    // (4909 - 5181) / 5181, (2317 - 2407) / 2407, (2592 - 2774) / 2774
    expect(values.slice(2).map((row) => Number(row[3]).toFixed(6))).toEqual([
      "-0.052500",
      "-0.037391",
      "-0.065609",
    ]);
    expect(numberFormats[2]).toEqual(["General", "#,##0", "#,##0", "0%", "General", "0%"]);
    expect(await open.call("tables")).toEqual([
      expect.objectContaining({
        name: "Scorecard",
        sheet: "Scorecard",
        address: "A2:F5",
        showFilterButton: false,
      }),
    ]);
    const [title, header, body] = await open.call("formats", "Scorecard", "A1:F3");
    expect(title?.[0]?.font).toMatchObject({ bold: true, size: 14 });
    expect(header?.[1]).toMatchObject({ font: { bold: true }, horizontalAlignment: "Right", wrapText: true });
    expect(header?.[1]?.borders.bottom.style).toBe("Continuous");
    expect(body?.[3]).toMatchObject({ horizontalAlignment: "Right", font: { bold: false } });
  });

  test("is shown and selected by Go to", async () => {
    await openScorecard(open);
    await pressInsert(open);
    await open.pane().getByRole("button", { name: "Go to" }).click();
    await eventually(async () => {
      expect((await open.call("sheets")).find(({ active }) => active)?.name).toBe("Scorecard");
    });
  });

  test("is not inserted from figures that changed since the preview: the new preview comes first", async () => {
    await openScorecard(open);
    await open.pane().getByText("The table will be Scorecard!A1:F5.").waitFor();
    await open.call("set", "Safer Travel", "C2", 5181);
    await pressInsert(open);
    await open.pane().getByText("'Safer Travel'!A1:F4 have changed since the preview").waitFor();
    expect(await open.call("tables")).toEqual([]);
    await pressInsert(open);
    await open.pane().getByText("Inserted Scorecard!A1:F5").waitFor();
    expect((await open.call("cells", "Scorecard", "C3:E3")).text).toEqual([["5,181", "0%", "No change"]]);
  });

  test("follows the selection: other figures give another preview", async () => {
    await openScorecard(open);
    await open.call("select", "Safer Travel", "A1:C3");
    await open.pane().getByText("'Safer Travel'!A1:C3").waitFor();
    await eventually(async () => {
      expect(await open.pane().getByRole("table").getByRole("row").count()).toBe(3);
    });
  });
});

describe("a place that is taken", () => {
  async function chooseCell(address: string): Promise<void> {
    await openScorecard(open);
    await open.pane().getByLabel("A cell").check();
    await open.pane().getByLabel("Upper left cell").fill(address);
  }

  test("is shown and refused until the person agrees, and then overwritten", async () => {
    await chooseCell("'Victims Fund'!A1");
    await open.pane().getByText("'Victims Fund'!A1:F5 is not empty: 15 cells would be overwritten").waitFor();
    expect(await insert(open).getAttribute("aria-disabled")).toBe("true");
    const before = await open.call("cells", "Victims Fund", "A1:F12");
    await insert(open).click({ force: true });
    expect(await open.call("cells", "Victims Fund", "A1:F12")).toEqual(before);
    await open.pane().getByLabel("Overwrite these 15 cells").check();
    await pressInsert(open);
    await open.pane().getByText("Inserted 'Victims Fund'!A1:F5").waitFor();
    expect((await open.call("cells", "Victims Fund", "A1:F5")).text).toEqual(printed);
    expect((await open.call("cells", "Victims Fund", "A6:C12")).values).toEqual(
      before.values.slice(5).map((row) => row.slice(0, 3)),
    );
  });

  test("is refused outright on a protected sheet, in words that say what to do", async () => {
    await open.call("act", "protect", { sheet: "Public Contacts" });
    await chooseCell("'Public Contacts'!D1");
    await open
      .pane()
      .getByText("The sheet is protected. Unprotect it (Review, Unprotect Sheet) or choose another place.")
      .waitFor();
    expect(await insert(open).getAttribute("aria-disabled")).toBe("true");
  });

  test("a sheet that isn't there is said to be missing", async () => {
    await chooseCell("Nowhere!A1");
    await open.pane().getByText("There is no sheet “Nowhere”.").waitFor();
  });
});

describe("when Excel fails", () => {
  test("half-way through the writing, the sheet is as before, the pane says so, and trying again works", async () => {
    await openScorecard(open);
    await open.pane().getByText("The table will be Scorecard!A1:F5.").waitFor();
    const before = await open.call("sheets");
    await open.call("fault", { after: 2, action: 6, code: "GeneralException" });
    await pressInsert(open);
    await open.pane().getByText("The sheet is as it was before.").waitFor();
    expect((await open.call("sheets")).map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    expect(await open.call("tables")).toEqual([]);
    await pressInsert(open);
    await open.pane().getByText("Inserted Scorecard!A1:F5").waitFor();
  });

  test("because a cell is being edited, the pane says how to go on, and Cancel leaves everything alone", async () => {
    await openScorecard(open);
    await open.pane().getByText("The table will be Scorecard!A1:F5.").waitFor();
    await open.call("editing", true);
    await pressInsert(open);
    await open
      .pane()
      .getByText("Excel has not answered yet. If a cell is being edited, press Enter or Esc.")
      .waitFor();
    await open.pane().getByRole("button", { name: "Cancel" }).click();
    await open.pane().getByText("Stopped. Nothing was changed. Press Insert to start again.").waitFor();
    await open.call("editing", false);
    await open.call("idle");
    expect(await open.call("tables")).toEqual([]);
    await pressInsert(open);
    await open.pane().getByText("Inserted Scorecard!A1:F5").waitFor();
  });
});

describe("worksheet functions in cells", () => {
  test("GRANTTOTAL over the Victims Fund's £ amounts, typed by hand, gives 1289105", async () => {
    await open.call("select", "Victims Fund", "E2");
    await open.page.locator("#grid canvas").first().waitFor();
    await eventually(async () => {
      // Keys pressed before the grid listens go nowhere: whoever sees no formula types it again.
      await open.call("select", "Victims Fund", "E2");
      await open.page.keyboard.type("=BOARD.GRANTTOTAL(C2:C10)");
      await open.page.keyboard.press("Enter");
      await eventually(async () => {
        expect((await open.call("cells", "Victims Fund", "E2")).values).toEqual([[1_289_105]]);
      }, 4000);
    }, 20_000);
  });

  test("recalculate when a cell changes", async () => {
    await open.call("set", "Victims Fund", "E2", "=BOARD.GRANTTOTAL(C2:C10)");
    await open.call("idle");
    // £320,000 becomes £320,001
    await open.call("set", "Victims Fund", "C2", "'£320,001");
    await open.call("idle");
    expect((await open.call("cells", "Victims Fund", "E2")).values).toEqual([[1_289_106]]);
    await open.call("set", "Victims Fund", "C2", "'three hundred");
    await open.call("idle");
    expect((await open.call("cells", "Victims Fund", "E2")).values).toEqual([["#VALUE!"]]);
  });

  test("keep their values over saving and opening again", async () => {
    await open.call("set", "Victims Fund", "E2", "=BOARD.GRANTTOTAL(C2:C10)");
    await open.call("idle");
    await open.call("reopen");
    expect((await open.call("cells", "Victims Fund", "E2")).values).toEqual([[1_289_105]]);
  });
});
