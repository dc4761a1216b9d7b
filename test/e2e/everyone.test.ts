import { axeFindings } from "./axe";
import { eventually, type OpenPage, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(async () => {
  await workbench.close();
});

async function openScorecard(open: OpenPage): Promise<void> {
  await open.call("select", "Safer Travel", "A1:F4");
  await open.page.getByRole("button", { name: "Scorecard" }).first().click();
  await open.pane().getByRole("table", { name: "Safer Travel" }).waitFor();
  await open.pane().getByText("The table will be").waitFor();
}

const findings = (open: OpenPage) => axeFindings(open.pane());
const ground = (open: OpenPage) =>
  open
    .pane()
    .evaluate(
      () => getComputedStyle(document.querySelector("main")?.parentElement ?? document.body).backgroundColor,
    );

/** How far the pane's content reaches beyond its window, in pixels. */
const overflow = (open: OpenPage) =>
  open.pane().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([
  ["at 320 px", "320", "light", {}],
  ["at 450 px", "450", "light", {}],
  ["in high contrast", "350", "light", { forcedColors: "active" }],
  ["in Office's dark theme", "350", "dark", {}],
] as const)("the pane %s", (_, width, theme, options) => {
  test("has nothing for axe to report on any screen, and needs no sideways scroll", async () => {
    const open = await workbench.open(options);
    if (theme === "dark") {
      await open.call("theme", theme);
      expect(await ground(open)).not.toBe("rgb(255, 255, 255)");
    }
    await open.page.selectOption("#pane-width", width);
    expect(await findings(open)).toEqual([]);
    expect(await overflow(open)).toBe(0);
    await openScorecard(open);
    expect(await findings(open)).toEqual([]);
    expect(await overflow(open)).toBe(0);
    await open.pane().getByLabel("A cell").check();
    await open.pane().getByLabel("Upper left cell").fill("'Victims Fund'!A1");
    await open.pane().getByLabel("Overwrite these 15 cells").check();
    expect(await findings(open)).toEqual([]);
    await open.pane().getByRole("button", { name: "Insert" }).click();
    await open.pane().getByText("Inserted 'Victims Fund'!A1:F5").waitFor();
    expect(await findings(open)).toEqual([]);
    expect(await overflow(open)).toBe(0);
    await open.close();
  });
});

test("a scorecard can be inserted by keyboard alone", async () => {
  const open = await workbench.open();
  await open.call("select", "Safer Travel", "A1:F4");
  await open.pane().locator("body").focus();
  const focused = () => open.pane().evaluate(() => document.activeElement?.textContent.trim() ?? "");
  const tabTo = async (words: string) => {
    for (let presses = 0; presses < 40; presses++) {
      if ((await focused()) === words) return;
      await open.page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reached ${words}.`);
  };
  await open.pane().getByRole("button", { name: "Scorecard" }).focus();
  await open.page.keyboard.press("Enter");
  await open.pane().getByText("The table will be").waitFor();
  await tabTo("Insert");
  await open.page.keyboard.press("Enter");
  await open.pane().getByText("Inserted Scorecard!A1:F5").waitFor();
  await tabTo("Go to");
  await open.page.keyboard.press("Enter");
  await eventually(async () => {
    expect((await open.call("sheets")).find(({ active }) => active)?.name).toBe("Scorecard");
  });
  expect(open.complaints).toEqual([]);
  await open.close();
});
