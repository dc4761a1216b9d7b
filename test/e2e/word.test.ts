import { driving, monthsFromApril2013, none } from "./driving";
import { type OpenPage, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;
let open: OpenPage;

beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(async () => {
  await workbench.close();
});
afterEach(async () => {
  // The browser says itself that it denied the clipboard, where a test has it do so.
  expect(open.complaints.filter((words) => !words.includes("Permissions policy violation"))).toEqual([]);
  expect(await open.call("missing")).toEqual({});
  await open.close();
});

const { pane, button, ribbon, faults } = driving(() => open);
const permissions = ["clipboard-read", "clipboard-write"];

async function openWord(sheet: string, address: string): Promise<void> {
  await open.call("select", sheet, address);
  await ribbon("Copy for Word");
  await pane().getByRole("table").waitFor();
}

/** What the browser's clipboard holds: the HTML as its caption, headers, foot and scopes, and the text. */
function clipboard() {
  return pane().evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const data = async (type: string) => (await item?.getType(type))?.text() ?? "";
    const page = new DOMParser().parseFromString(await data("text/html"), "text/html");
    const texts = (what: string) => [...page.querySelectorAll(what)].map((one) => one.textContent);
    return {
      caption: texts("caption"),
      headers: texts("thead th[scope=col]"),
      rowHeaders: texts("tbody th[scope=row]").length,
      foot: texts("tfoot tr > *"),
      notes: texts("body > p"),
      text: await data("text/plain"),
    };
  });
}

const fund = {
  caption: ["Table 2: Victims Fund"],
  headers: ["Organisation", "Amount"],
  rowHeaders: 3,
  foot: ["Total", "£195,013"],
  notes: ["Source: Paper of 1 March 2016"],
};
const fundCells = [
  ["Victims Fund", ""],
  ["Organisation", "Amount"],
  ["BRAKE", "£2,000"],
  ["Barnardo's", "£83,013"],
  ["Domestic <b>Violence</b> & more", "£110,000"],
  ["Total", "£195,013"],
];

async function openFund(): Promise<void> {
  await open.call("open", { Fund: fundCells });
  await openWord("Fund", "A1");
}

async function describeTable(): Promise<void> {
  await pane().getByLabel("Table number").fill("2");
  await pane().getByLabel("Source", { exact: true }).fill("Paper of 1 March 2016");
}

test("a table is seen, given its number and source, and copied; a change of its cells afterwards is said", async () => {
  open = await workbench.open({ permissions });
  await open.page.selectOption("#pane-width", "320");
  await openFund();
  await describeTable();
  await pane().getByText("Domestic <b>Violence</b> & more").waitFor();
  expect(await faults()).toEqual(none);
  await button("Copy").click();
  await pane().getByText("Copied. Click in the paper").waitFor();
  const copied = await clipboard();
  expect(copied).toMatchObject(fund);
  expect(copied.text).toContain("Domestic <b>Violence</b> & more\t£110,000");
  expect(await faults()).toEqual(none);
  await open.call("set", "Fund", "B3", "'£2,001");
  await open.call("select", "Fund", "A2");
  await pane().getByText("what you copied is out of date").waitFor();

  await open.call("select", "Fund", "D9:E10");
  await pane().getByText("The selection Fund!D9:E10 is blank.").waitFor();
  await open.call("set", "Fund", "D9", "=1/0");
  await button("Read again").click();
  await pane().getByText("A cell holds an error: D9 (#DIV/0!).").waitFor();
  expect(await faults()).toEqual(none);
});

test("in a frame that is denied the clipboard a table is copied by its event, and a chart's picture is offered by hand", async () => {
  // A window of its own: what is routed here stays with it.
  open = await workbench.open({ permissions, locale: "en-GB" });
  await open.page.route("**/taskpane.html*", async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "permissions-policy": "clipboard-write=()" };
    await route.fulfill({ response, headers });
  });
  await openFund();
  await describeTable();
  await button("Copy").click();
  await pane().getByText("Copied. Click in the paper").waitFor();
  expect(await clipboard()).toMatchObject(fund);

  const months = monthsFromApril2013(24);
  await open.call("open", {
    Figures: [
      ["Measure", ...months],
      ["Robbery", ...months.map((_, i) => 60 + ((i * 7) % 11))],
    ],
  });
  await open.call("select", "Figures", "A1");
  await ribbon("Control chart");
  await button("Copy chart as picture").click();
  await pane().getByText("The clipboard did not take the picture.").waitFor();
  await pane().locator("img").waitFor();
  expect(await faults()).toEqual(none);
  const saving = open.page.waitForEvent("download");
  await button("Save picture").click();
  expect((await saving).suggestedFilename()).toMatch(/^Robbery.*\.png$/);
});

test("a kept chart's picture is as wide as a page at 300 dots to the inch; its words are copied beside it", async () => {
  open = await workbench.open({ permissions, forcedColors: "active" });
  const months = monthsFromApril2013(24);
  await open.call("open", {
    Figures: [
      ["Measure", ...months],
      ["Robbery", ...months.map((_, i) => 60 + ((i * 7) % 11))],
    ],
  });
  await open.call("select", "Figures", "A1");
  await ribbon("Control chart");
  await pane().getByText("The table will be").waitFor();
  await button("Insert").click();
  await pane()
    .getByText(/^Inserted /)
    .waitFor();
  await ribbon("Copy for Word");
  await pane().getByRole("combobox", { name: "What to copy" }).selectOption({ index: 1 });
  await button("Copy chart as picture").click();
  await pane().getByText("Picture copied.").waitFor();
  const width = await pane().evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await item?.getType("image/png");
    return picture && (await createImageBitmap(picture)).width;
  });
  expect(width).toBeCloseTo((16 / 2.54) * 300, -1);
  expect(await faults()).toEqual(none);
  await button("Copy alt text").click();
  await pane().getByText("Copied.", { exact: true }).waitFor();
  expect(await pane().evaluate(() => navigator.clipboard.readText())).toMatch(/Robbery/);
});

describe("where a copy event does nothing", () => {
  const refuse = (clipboardToo: boolean) =>
    pane().evaluate((both) => {
      Object.assign(document, { execCommand: () => false });
      if (both) navigator.clipboard.write = () => Promise.reject(new Error("Denied."));
    }, clipboardToo);

  beforeEach(async () => {
    open = await workbench.open({ permissions });
    await openFund();
    await describeTable();
  });

  test("a table is written to the clipboard", async () => {
    await refuse(false);
    await button("Copy").click();
    await pane().getByText("Copied. Click in the paper").waitFor();
    expect(await clipboard()).toMatchObject(fund);
  });

  test("nor the clipboard either, the whole of it is selected and copied by keyboard", async () => {
    await refuse(true);
    await button("Copy").focus();
    await open.page.keyboard.press("Enter");
    await pane().getByText("It is selected here now").waitFor();
    expect(await pane().evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Preview of what is copied",
    );
    expect(await faults()).toEqual(none);
    await open.page.keyboard.press("Control+C");
    await pane().getByText("Copied. Click in the paper").waitFor();
    expect(await clipboard()).toMatchObject(fund);
  });
});
