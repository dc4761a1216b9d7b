import { driving, monthsFromApril2013, none } from "./driving";
import { eventually, type OpenPage, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(180_000);

let workbench: Workbench;
let open: OpenPage;

/** One page for many tests: each has a workbook of its own in it, and the screen as it opens. */
beforeAll(async () => {
  workbench = await startWorkbench();
  open = await workbench.open({ permissions: ["clipboard-read", "clipboard-write"] });
});
afterAll(async () => {
  await open.close();
  await workbench.close();
});
afterEach(async () => {
  expect(open.complaints).toEqual([]);
  expect(await open.call("missing")).toEqual({});
});

const { pane, button, ribbon, faults } = driving(() => open);
const months = monthsFromApril2013(36);
/** A swing about a level that is another one from the 19th month, October 2014, on. */
const series = (name: string, before: number, after: number) => [
  name,
  ...months.map((_, i) => (i < 18 ? before : after) + ((i * 7) % 11)),
];
/** April 2013 to March 2016, in A1:AK5. */
const figures = [
  ["Measure", ...months],
  series("Robbery", 100, 60),
  series("Burglary", 120, 120),
  series("Violence", 60, 100),
  series("Arson", 20, 20),
];

async function openFigures(): Promise<void> {
  await ribbon("Open Boardsheet");
  await button("Control chart").waitFor();
  await open.call("open", { Figures: figures });
  await open.call("select", "Figures", "A1:AK5");
}

async function openChart(): Promise<void> {
  await openFigures();
  await ribbon("Control chart");
  await pane()
    .getByRole("img", { name: /^Robbery: step change down from October 2014/ })
    .waitFor();
  await pane().getByText("The table will be").waitFor();
}

/** The only chart of the workbook. */
async function theChart() {
  const charts = await open.call("charts");
  expect(charts).toHaveLength(1);
  const [chart] = charts;
  if (!chart) throw new Error("There is no chart.");
  return chart;
}

describe("a control chart", () => {
  beforeEach(openChart);

  test("is inserted as it was shown, with its figures beside it, in one press", async () => {
    await button("Insert").click();
    await pane()
      .getByText(/^Inserted 'Control chart'!A1:/)
      .waitFor();
    const { sheet, title } = await theChart();
    expect(sheet).toBe("Control chart");
    expect(title.text).toContain("Robbery: step change down from October 2014");
    const { text } = await open.call("cells", "Control chart", "A1:A2");
    expect(text[0]).toEqual(["Robbery: step change down from October 2014"]);
    expect(await faults()).toEqual(none);
  });

  test("has each of its points read by keys, and by pointing", async () => {
    const reader = pane().getByRole("slider", { name: "Points of the chart" });
    await reader.focus();
    await open.page.keyboard.press("Home");
    expect(await reader.getAttribute("aria-valuetext")).toBe("April 2013");
    // 100 + 0: the first value of the swing.
    await pane()
      .getByText(/^100; limits /)
      .waitFor();
    await open.page.keyboard.press("ArrowRight");
    // 100 + 7.
    await pane()
      .getByText(/^107; limits /)
      .waitFor();
    expect(await faults()).toEqual(none);
  });

  test("has its sentences copied in one press", async () => {
    const sentences = pane().getByText(/^No significant change since October 2014: /);
    await button("Copy commentary").click();
    await eventually(async () => {
      const copied = await pane().evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await sentences.textContent());
    });
  });

  test("starts a process where a point is chosen, leaves a point out and labels one", async () => {
    const reader = pane().getByRole("slider", { name: "Points of the chart" });
    await reader.focus();
    await open.page.keyboard.press("Home");
    for (let at = 0; at < 6; at++) await open.page.keyboard.press("ArrowRight");
    await button("Start a new process here").click();
    await pane().getByText("where I say (October 2013, October 2014)").waitFor();
    await button("Exclude this point").click();
    await pane().getByLabel("Why October 2013 is left out").fill("Strike");
    await open.page.keyboard.press("Enter");
    await pane()
      .getByText(/left out: Strike/)
      .waitFor();
    await button("Label this point").click();
    await pane().getByLabel("Label for October 2013").fill("Patrols begin");
    await open.page.keyboard.press("Enter");
    await pane().getByText("1 point left out, 1 label").waitFor();
    await pane().locator("svg text").getByText("Patrols begin").waitFor();
    expect(await faults()).toEqual(none);
  });

  test("says in one sentence why there is none", async () => {
    await open.call("open", { Few: [["Measure", "Apr 2013"], ["Robbery", 5]] }); // prettier-ignore
    await open.call("select", "Few", "A1:B2");
    await ribbon("Control chart");
    await pane()
      .getByText(/Select figures by month\.|There is no chart to insert\./)
      .waitFor();
    expect(await pane().getByRole("img").count()).toBe(0);
  });

  test("is refreshed with a new month, edited and forgotten as any table", async () => {
    await button("Insert").click();
    await pane()
      .getByText(/^Inserted /)
      .waitFor();
    await open.call("set", "Figures", "AL1:AL2", [["'Apr 2016"], [62]]);
    await open.call("idle");
    await ribbon("Tables");
    await pane().getByText("Control chart, with its figures").waitFor();
    await button("Refresh").click();
    await pane()
      .getByText(/1 period new: April 2016/)
      .waitFor();
    await button("Refresh now").click();
    await button("Edit").waitFor();
    await eventually(async () => {
      const last = await open.call("cells", "Control chart", "A1:A60");
      expect(last.text.flat()).toContain("Apr 2016");
    });
    await button("Edit").click();
    await pane().getByRole("heading", { name: "Edit control chart" }).waitFor();
    await pane().getByLabel("Measure").last().selectOption("Violence");
    await pane()
      .getByRole("img", { name: /^Violence: step change up from / })
      .waitFor();
    await button("Update chart").click();
    await pane()
      .getByText(/^Updated /)
      .waitFor();
    expect((await theChart()).title.text).toContain("Violence: step change up");
    expect(await faults()).toEqual(none);
  });
});

test("a control chart is inserted by keyboard alone", async () => {
  await openFigures();
  await button("Control chart").focus();
  await open.page.keyboard.press("Enter");
  await pane().getByText("The table will be").waitFor();
  const focused = () => pane().evaluate(() => document.activeElement?.textContent.trim() ?? "");
  for (let presses = 0; presses < 60 && (await focused()) !== "Insert"; presses++) {
    await open.page.keyboard.press("Tab");
  }
  expect(await focused()).toBe("Insert");
  await open.page.keyboard.press("Enter");
  await pane()
    .getByText(/^Inserted /)
    .waitFor();
  await theChart();
});

test("many charts are chosen from those that need attention first, and stand in a grid", async () => {
  await openChart();
  await pane().getByRole("radio", { name: "Many charts" }).check();
  const list = pane().getByRole("list", { name: "Charts" });
  await list.waitFor();
  expect(await list.getByRole("listitem").first().textContent()).toMatch(/^(Violence|Robbery)/);
  await pane().getByLabel("Arson").uncheck();
  expect(await faults()).toEqual(none);
  await button("Insert 3 charts").click();
  await pane().getByText("Inserted 3 charts").waitFor();
  expect(await open.call("charts")).toHaveLength(3);
  expect(await faults()).toEqual(none);
});

const light = { colorScheme: "light", forcedColors: "none" } as const;

describe("the chart screen", () => {
  beforeAll(async () => {
    await open.close();
    open = await workbench.open();
  });

  test.each([
    ["at 320 px", "320", light],
    ["at 450 px", "450", light],
    ["in high contrast", "350", { ...light, forcedColors: "active" as const }],
    ["in dark mode of the browser", "350", { ...light, colorScheme: "dark" as const }],
  ])("%s has nothing for axe to report", async (_, width, options) => {
    await open.page.emulateMedia(options);
    await open.page.selectOption("#pane-width", width);
    await openChart();
    for (const heading of [
      "Method",
      "Processes and signals",
      "Points left out, and labels",
      "Target and period",
    ]) {
      await pane().getByRole("heading", { name: heading }).click();
    }
    expect(await faults()).toEqual(none);
  });
});
