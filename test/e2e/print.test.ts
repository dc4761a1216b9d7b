import { drivingPages, none } from "./driving";
import type { OpenPage } from "./workbench";

jest.setTimeout(120_000);

let open: OpenPage;
const { openPage, pane, button, ribbon, faults } = drivingPages();

const pageLayout = async () =>
  (await open.call("sheets")).find(({ name }) => name === "Safer Travel")?.pageLayout;

test.each([
  ["at 320 px", "320", {}],
  ["in high contrast", "450", { forcedColors: "active" as const }],
])("%s a sheet is set up for print by keyboard alone, and put back", async (_, width, options) => {
  open = await openPage(options);
  await open.page.selectOption("#pane-width", width);
  await open.call("select", "Safer Travel", "A1");
  await ribbon("Print set-up");
  await pane().getByText("Paper: Letter, becomes A4.").waitFor();
  expect(await faults()).toEqual(none);
  await pane().getByLabel("Rows to repeat on every page").fill("row 1");
  await pane().getByText("Type the rows to repeat as 5 or 4:5.").waitFor();
  await pane().getByLabel("Rows to repeat on every page").fill("1");
  await button("Set up").focus();
  await open.page.keyboard.press("Enter");
  await pane().getByText("“Safer Travel” is set up for print.").waitFor();
  expect(await pageLayout()).toMatchObject({ paperSize: "A4", printTitleRows: "1:1" });
  await pane().getByText("The sheet is set up so already.").first().waitFor();
  expect(await faults()).toEqual(none);
  await button("Put back").focus();
  await open.page.keyboard.press("Enter");
  await pane().getByText("“Safer Travel” prints as it did before.").waitFor();
  expect(await pageLayout()).toMatchObject({ paperSize: "Letter", orientation: "Portrait" });
});
