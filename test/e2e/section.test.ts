import { drivingPages, monthsFromApril2013, none } from "./driving";
import type { OpenPage } from "./workbench";

jest.setTimeout(120_000);

let open: OpenPage;
const { openPage, pane, button, ribbon, faults } = drivingPages();

const months = monthsFromApril2013(24);
const robbery = months.map((_, i) => (i < 12 ? 60 : 30) + ((i * 7) % 11));

/** Two kept things of one source: a scorecard and a control chart. */
async function insertBoth(): Promise<void> {
  await open.call("open", {
    Figures: [
      ["Measure", ...months],
      ["Robbery", ...robbery],
    ],
  });
  for (const screen of ["Scorecard", "Control chart"]) {
    await open.call("select", "Figures", "A1");
    await ribbon(screen);
    await pane().getByText("The table will be").waitFor();
    await button("Insert").click();
    await pane()
      .getByText(/^Inserted /)
      .waitFor();
  }
}

const html = () =>
  pane().evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await (await item?.getType("text/html"))?.text()) ?? "";
  });

test.each([
  ["at 320 px", "320", {}],
  ["in high contrast", "450", { forcedColors: "active" as const }],
])("%s a scorecard and a chart become one numbered section by keyboard alone", async (_, width, options) => {
  open = await openPage({ permissions: ["clipboard-read", "clipboard-write"], ...options });
  await open.page.selectOption("#pane-width", width);
  await insertBoth();
  await ribbon("Paper section");
  for (let at = 1; at <= 2; at += 1) {
    await button("Add").focus();
    await open.page.keyboard.press("Enter");
    await pane().getByLabel(`Heading ${at}`).waitFor();
  }
  await pane()
    .getByText(/^Figure 1: Robbery/)
    .waitFor();
  const up = pane()
    .getByRole("button", { name: /^Move up: / })
    .nth(1);
  const name = await up.getAttribute("aria-label");
  await up.focus();
  await open.page.keyboard.press("Enter");
  await pane()
    .getByText(/ is now 1 of 2\./)
    .waitFor();
  expect(await pane().evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(name);
  await pane().getByLabel("Heading 1").fill("Robbery falls");
  await pane().getByLabel("First table number").fill("3");
  expect(await faults()).toEqual(none);
  await button("Copy section").focus();
  await open.page.keyboard.press("Enter");
  await pane().getByText("Copied. Click in the paper").waitFor();
  const copied = await html();
  expect(copied).toMatch(
    /<h2[^>]*>1\. Robbery falls<\/h2>[^]*Figure 1: Robbery[^]*<h2[^>]*>2\. [^]*Table 3: /,
  );
  expect(await faults()).toEqual(none);
});
