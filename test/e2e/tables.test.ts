import { drivingPages, monthsFromApril2013, none } from "./driving";
import { eventually, type OpenPage } from "./workbench";

jest.setTimeout(120_000);

let open: OpenPage;
const { openPage, pane, button, ribbon, faults } = drivingPages();
const months = monthsFromApril2013(30);
const series = (name: string, level: number, swing: number) => [
  name,
  ...months.map((_, i) => level + ((i * 7) % swing)),
];
/** April 2013 to September 2015, in A1:AE4. */
const figures = [
  ["Measure", ...months],
  series("Robbery", 60, 11),
  series("Burglary", 120, 17),
  series("Violence", 164, 23),
];

/** A scorecard of these figures on a new sheet. */
async function insertScorecard(): Promise<void> {
  await open.call("open", { Figures: figures, Other: [["Something else"]] });
  await open.call("select", "Figures", "A1:AE4");
  await ribbon("Scorecard");
  await pane().locator("#insert-obstacle:empty").waitFor({ state: "attached" });
  await pane().getByText("The table will be").waitFor();
  await button("Insert").click();
  await pane()
    .getByText(/^Inserted /)
    .waitFor();
}

async function openTables(): Promise<void> {
  await ribbon("Tables");
  await button("Forget").first().waitFor();
}

/** The sheet that the scorecard went to, and its table's cells from its headers on. */
async function inserted(): Promise<{ sheet: string; text: string[][]; first: number }> {
  const [table] = await open.call("tables");
  const sheet = table?.sheet ?? "";
  const [, from = "", first = "", to = "", last = ""] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(table?.address ?? "") ?? [];
  const { text } = await open.call("cells", sheet, `${from}${first}:${to}${last}`);
  return { sheet, text, first: Number(first) };
}

describe("a kept scorecard", () => {
  beforeEach(async () => {
    open = await openPage();
    await insertScorecard();
  });

  test("takes in a month, after saying what that changes, and keeps what was edited by hand", async () => {
    await openTables();
    await button("Refresh").click();
    await pane().getByText("Nothing changed: the table says what its source says.").waitFor();
    await button("Close").click();

    const before = await inserted();
    await open.call("set", "Figures", "AF1:AF4", [["'Oct 2015"], [150], [130], [170]]);
    await open.call("set", "Figures", "B2", 77);
    await open.call("set", before.sheet, `B${before.first + 2}`, 9999);
    await open.call("idle");
    await button("Refresh").click();
    await pane().getByText("1 period new: October 2015; 1 figure changed.").waitFor();
    await pane().getByText("You edited 1 cell of this table.").waitFor();
    expect((await inserted()).text[0]).toEqual(before.text[0]);
    await pane().getByText("1 figure is no longer what it was").click();
    await pane().getByText("Robbery, April 2013: 77, was 60").waitFor();
    expect(await faults()).toEqual(none);

    await button("Refresh now").click();
    await pane().getByText("1 edited cell kept as you had it.").waitFor();
    const after = await inserted();
    expect(after.text.flat()).toContain("9,999");
    expect(after.text[0]?.join(" ")).toContain("Oct");
    expect((await open.call("cells", before.sheet, "A1:A4")).text.flat().join(" ")).toContain("October 2015");

    await button("Refresh").click();
    await pane().getByText("Nothing to refresh").waitFor();
    await pane().getByText("1 edited cell stays as you decided before").click();
    await pane()
      .getByRole("radio", { name: /^Take the new one/ })
      .check();
    expect(await faults()).toEqual(none);
    await button("Refresh now").click();
    await pane().getByText("1 edited cell overwritten, as you said.").waitFor();
    expect((await inserted()).text.flat()).not.toContain("9,999");
  });

  test("asks about many edited cells at once, and takes all the new figures", async () => {
    const before = await inserted();
    for (const row of [1, 2, 3]) await open.call("set", before.sheet, `B${before.first + row}`, 9000 + row);
    await open.call("idle");
    await openTables();
    await button("Refresh").click();
    await button("Take all the new ones").click();
    await button("Keep all mine").click();
    expect(
      await pane()
        .getByRole("radio", { name: /^Keep mine/, checked: true })
        .count(),
    ).toBe(3);
    await button("Take all the new ones").click();
    expect(await faults()).toEqual(none);
    await button("Refresh now").click();
    await pane().getByText("3 edited cells overwritten, as you said.").waitFor();
    expect((await inserted()).text).toEqual(before.text);
  });

  test("is made from other cells by Edit, with a marking that shows in the table", async () => {
    const { sheet } = await inserted();
    await open.call("set", "Other", "A1:AE3", figures.slice(0, 3));
    await open.call("idle");
    await openTables();
    await button("Edit").click();
    await pane().getByText("3 measures, 30 months").waitFor();
    await pane().getByText("Stays while you select other cells").click();
    await pane().getByLabel("Address, table or named range").fill("Other!A1:AE3");
    await button("Read").click();
    await pane().getByText("2 measures, 30 months").waitFor();
    await pane().getByRole("heading", { name: "Options" }).click();
    await pane().getByLabel("Marking above the title").fill("OFFICIAL");
    await pane().locator("#insert-obstacle:empty").waitFor({ state: "attached" });
    expect(await faults()).toEqual(none);
    await button("Update table").click();
    await pane()
      .getByText(/^Updated /)
      .waitFor();
    expect((await inserted()).text.map(([name]) => name)).toEqual(["Measure", "Robbery", "Burglary"]);
    const above = (await open.call("cells", sheet, "A1:A2")).text.flat().join(" ");
    expect(above).toContain("OFFICIAL – To September 2015");
    await openTables();
    await pane().getByText("Made from Other!A1:AE3").waitFor();
    await button("Refresh").click();
    await pane().getByText("Nothing to refresh").waitFor();
  });

  test("takes the new figure over an edited one where the person says so", async () => {
    const before = await inserted();
    await open.call("set", before.sheet, `B${before.first + 1}`, 9999);
    await open.call("idle");
    await openTables();
    await button("Refresh").click();
    await pane()
      .getByRole("radio", { name: /^Take the new one/ })
      .check();
    await button("Refresh now").click();
    await pane().getByText("1 edited cell overwritten, as you said.").waitFor();
    expect((await inserted()).text).toEqual(before.text);
  });

  test("follows its source to another name, and says when it is gone or its sheet protected", async () => {
    await open.call("act", "renameSheet", { sheet: "Figures", name: "Crime" });
    await openTables();
    await pane().getByText("Made from Crime!A1:AE4").waitFor();
    const { sheet, text } = await inserted();
    await open.call("act", "protect", { sheet });
    await open.call("set", "Crime", "B2", 77);
    await button("Refresh").click();
    await button("Refresh now").click();
    await pane().getByText("The sheet is protected.").waitFor();
    expect((await inserted()).text).toEqual(text);
    await open.call("act", "deleteSheet", { sheet: "Crime" });
    await openTables();
    await pane().getByText("Its source is gone").waitFor();
    await button("Refresh").click();
    await pane().getByText("The table stays as it is.").waitFor();
    expect(await faults()).toEqual(none);
    expect((await inserted()).text).toEqual(text);
  });

  test("is forgotten only after a question, and stays as a plain table", async () => {
    await openTables();
    await button("Forget").click();
    await button("No").click();
    await button("Forget").click();
    expect(await faults()).toEqual(none);
    await button("Yes, forget it").click();
    await pane().getByText("is a plain table now").waitFor();
    await pane().getByText("There are none yet.").waitFor();
    expect(await open.call("tables")).toHaveLength(1);
  });

  test("is counted on the home screen, and shown by Go to", async () => {
    await ribbon("Open Boardsheet");
    await pane().getByText("This workbook keeps 1 table.").waitFor();
    await button("Tables").click();
    await open.call("select", "Other", "A1");
    await button("Go to").click();
    const { sheet } = await inserted();
    await eventually(async () => {
      expect((await open.call("sheets")).find(({ active }) => active)?.name).toBe(sheet);
    });
  });

  test("is refreshed by keyboard alone", async () => {
    await open.call("set", "Figures", "B2", 77);
    await openTables();
    await button("Refresh").focus();
    await open.page.keyboard.press("Enter");
    await pane()
      .getByRole("heading", { name: /^What Refresh does/ })
      .waitFor();
    const focused = () => pane().evaluate(() => document.activeElement?.textContent.trim() ?? "");
    // The focus is at the question's heading: a figure's disclosure is next, then the button.
    expect(await focused()).toMatch(/^What Refresh does/);
    await open.page.keyboard.press("Tab");
    await open.page.keyboard.press("Tab");
    expect(await focused()).toBe("Refresh now");
    await open.page.keyboard.press("Enter");
    await pane().getByText("1 figure changed.").waitFor();
  });
});

test("tables that need a look are left and named when all are refreshed", async () => {
  open = await openPage();
  await insertScorecard();
  const { sheet, first } = await inserted();
  await open.call("select", "Figures", "A1:AE3");
  await pane().locator("#insert-obstacle:empty").waitFor({ state: "attached" });
  await ribbon("Scorecard");
  await pane().getByText("The table will be").waitFor();
  await pane().locator("#insert-obstacle:empty").waitFor({ state: "attached" });
  await button("Insert").click();
  await pane()
    .getByText(/^Inserted /)
    .waitFor();
  await open.call("set", sheet, `B${first + 1}`, 9999);
  await open.call("set", "Figures", "B2", 77);
  await open.call("idle");
  await openTables();
  await button("Refresh all").click();
  await pane()
    .getByText(/^2 tables: 1 refreshed; left as it is: /)
    .waitFor();
  await pane().getByText("Left as it is. 1 cell was edited by hand.").waitFor();
  expect(await faults()).toEqual(none);
});

describe("formulas", () => {
  beforeEach(async () => {
    open = await openPage();
    await open.call("open", {
      Figures: [
        ["Measure", "2015", "2016"],
        ["Robbery", 10, 8],
        ["Burglary", 20, 25],
        ["Violence", 0, 30],
      ],
    });
    // (8 - 10) / 10 and (25 - 20) / 20; a change on 0 is an error.
    await open.call("set", "Figures", "E2", "=BOARD.CHANGE(C2,B2)");
    await open.call("set", "Figures", "E3", '=IF(B3>0,BOARD.CHANGE(C3,B3),"")');
    await open.call("set", "Figures", "E4", "=BOARD.CHANGE(C4,B4)");
    await open.call("idle");
  });
  const formulas = async () => (await open.call("cells", "Figures", "E2:E4")).formulas.flat();
  const asTyped = ["=BOARD.CHANGE(C2,B2)", '=IF(B3>0,BOARD.CHANGE(C3,B3),"")', "=BOARD.CHANGE(C4,B4)"];

  test("are frozen but for those that show an error, and thawed but for those whose values were changed", async () => {
    await ribbon("Freeze formulas");
    await pane().getByText("Shows #DIV/0!, so it stays a formula.").waitFor();
    expect(await faults()).toEqual(none);
    await button("Freeze 2 formulas").click();
    await pane().getByText("2 formulas are values now.").waitFor();
    expect(await formulas()).toEqual([-0.2, 0.25, asTyped[2]]);
    await open.call("set", "Figures", "E3", 5);
    await ribbon("Freeze formulas");
    await pane().getByText("1 cell no longer holds the frozen value.").waitFor();
    await pane().getByText("E3: 5, was 0.25").waitFor();
    expect(await faults()).toEqual(none);
    await button("Thaw 1 formula").click();
    await pane().getByText("1 formula thawed.").waitFor();
    expect(await formulas()).toEqual([asTyped[0], 5, asTyped[2]]);
    await pane().getByRole("checkbox", { name: "Figures!E3" }).check();
    await button("Thaw 1 formula").click();
    await pane().getByText("Nothing is frozen in this workbook.").waitFor();
    expect(await formulas()).toEqual(asTyped);
  });

  test("that show #NAME? after opening are entered again", async () => {
    await open.call("reopen", { broken: true });
    await ribbon("Freeze formulas");
    await button("Repair 3 formulas").click();
    await pane().getByText("3 formulas entered again.").waitFor();
    await open.call("idle");
    expect((await open.call("cells", "Figures", "E2:E4")).values).toEqual([[-0.2], [0.25], ["#DIV/0!"]]);
    expect(await formulas()).toEqual(asTyped);
    expect(await faults()).toEqual(none);
  });

  test("whose spill others read are frozen only when the person agrees that those break", async () => {
    const rates = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    await open.call("open", {
      Months: [["Month", "Robberies"], ...rates.map((month, i) => [`${month} 2015`, 40 + ((i * 5) % 7)])],
    });
    await open.call("set", "Months", "D2", "=BOARD.LIMITS(B2:B13,A2:A13)");
    await open.call("idle");
    await open.call("set", "Months", "H1", "=SUM(D2#)");
    await open.call("idle");
    await ribbon("Freeze formulas");
    await pane().getByText("Months!H1 reads Months!D2#, which only a formula has").waitFor();
    expect(await button("Freeze 1 formula").getAttribute("aria-disabled")).toBe("true");
    expect(await faults()).toEqual(none);
    await pane().getByRole("checkbox", { name: "Freeze all the same" }).check();
    await button("Freeze 1 formula").click();
    await pane().getByText("1 formula is a value now.").waitFor();
  });
});

test.each([
  ["at 320 px", "320", {}],
  ["in high contrast", "350", { forcedColors: "active" as const }],
])("the home screen %s has nothing for axe to report", async (_, width, options) => {
  open = await openPage(options);
  await open.page.selectOption("#pane-width", width);
  await button("Freeze formulas").waitFor();
  expect(await faults()).toEqual(none);
});
