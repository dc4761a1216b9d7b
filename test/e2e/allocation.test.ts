import { driving, none } from "./driving";
import { eventually, type OpenPage, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;
let open: OpenPage;
const { pane, button, ribbon, faults } = driving(() => open);

beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(async () => {
  await workbench.close();
});
afterEach(async () => {
  expect(open.complaints).toEqual([]);
  expect(await open.call("missing")).toEqual({});
});

describe("by mouse", () => {
  beforeAll(async () => {
    open = await workbench.open();
  });
  afterAll(async () => {
    await open.close();
  });

  test("the restorative justice awards become a table in groups, which is refreshed when an award is added", async () => {
    await open.call("select", "Restorative Justice", "A1:D9");
    await ribbon("Allocation");
    await pane().getByText("8 rows under the headings.").waitFor();
    await pane().getByRole("heading", { name: "Options" }).click();
    await pane().getByLabel("In groups by Area").check();
    await pane().getByLabel("Difference between requested and approved").uncheck();
    await pane().getByLabel("Pot to allocate from (£)").fill("£310,000");
    await pane().getByRole("cell", { name: "4,534" }).waitFor();
    await button("Insert").click();
    await pane().getByText("Inserted Allocation!A1:E17").waitFor();
    const { text } = await open.call("cells", "Allocation", "A14:E17");
    // £310,000 less £305,466.
    expect(text.map((row) => [row[0], row[3]])).toEqual([
      ["Sub-total, Birmingham/Sandwell", "25,000"],
      ["Total", "305,466"],
      ["Pot", "310,000"],
      ["Unallocated", "4,534"],
    ]);
    await open.call("set", "Restorative Justice", "C9:D9", [[309_466, 309_466]]);
    await open.call("set", "Restorative Justice", "D8", 187_754);
    await ribbon("Tables");
    await button("Refresh").click();
    await button("Refresh now").click();
    await eventually(async () => {
      expect((await open.call("cells", "Allocation", "D17")).text).toEqual([["534"]]);
    });
  });

  test("a pot is shared out by a column of weights, and floors beyond it are said", async () => {
    await open.call("open", {
      Districts: [
        ["District", "Population", "Minimum"],
        ["Birmingham", 5000, null],
        ["Coventry", 3000, null],
        ["Solihull", 1000, 200],
      ],
    });
    await open.call("select", "Districts", "A1:C4");
    await ribbon("Allocation");
    await pane().getByLabel("Shares of a pot, by a column of weights").check();
    await pane().getByText("Say how much there is to share.").waitFor();
    await pane().getByLabel("Pot to share (£)").fill("100");
    await pane().getByText("The floors add up to £200, more than the £100 to share.").first().waitFor();
    await pane().getByLabel("Pot to share (£)").fill("1000");
    await pane().getByLabel("In steps of").selectOption("£100");
    await pane().getByRole("cell", { name: "£500" }).waitFor();
    expect(await faults()).toEqual(none);
    await button("Insert").click();
    await pane().getByText("Inserted Allocation!A1:F8").waitFor();
    expect((await open.call("cells", "Allocation", "D3:D6")).text).toEqual([
      ["£500"],
      ["£300"],
      ["£200"],
      ["£1,000"],
    ]);
  });
});

describe.each([
  ["at 320 px", "320", {}],
  ["in high contrast", "450", { forcedColors: "active" as const }],
])("%s", (_, width, options) => {
  beforeAll(async () => {
    open = await workbench.open(options);
  });
  afterAll(async () => {
    await open.close();
  });

  test("axe reports nothing, and a table is made by keyboard alone", async () => {
    await open.page.selectOption("#pane-width", width);
    await open.call("select", "Victims Fund", "A1:C11");
    await ribbon("Allocation");
    await pane().getByRole("table").first().waitFor();
    await pane().locator("summary", { hasText: "Options" }).press("Enter");
    await pane().locator("summary", { hasText: "Columns" }).press("Enter");
    expect(await faults()).toEqual(none);
    await pane().getByLabel("Order of rows").focus();
    await open.page.keyboard.press("ArrowDown");
    await open.page.keyboard.press("ArrowDown");
    await pane().getByRole("rowheader").nth(1).getByText("Restorative Justice").waitFor();
    await button("Insert").press("Enter");
    await pane().getByText("Inserted Allocation!A1:D12").waitFor();
    expect(await faults()).toEqual(none);
  });
});
