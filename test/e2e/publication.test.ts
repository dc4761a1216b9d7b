import { drivingPages, none } from "./driving";
import type { OpenPage } from "./workbench";

jest.setTimeout(120_000);

let open: OpenPage;
const { openPage, pane, button, ribbon, faults } = drivingPages();

const press = async (name: string) => {
  await button(name).focus();
  await open.page.keyboard.press("Enter");
};

test.each([
  ["at 320 px", "320", {}],
  ["in high contrast", "450", { forcedColors: "active" as const }],
])("%s two papers' tables are published by keyboard alone with small counts withheld", async (_, width, options) => {
  open = await openPage(options);
  await open.page.selectOption("#pane-width", width);
  await ribbon("Publication");
  for (const [at, sheet, address] of [[1, "Victims Fund", "A1:C11"], [2, "Hate Crime by Religion", "A1:E9"]] as const) {
    await open.call("select", sheet, address);
    await press("Add the selection");
    await pane().getByLabel(`Title of table ${at}`).waitFor();
  }
  await pane().getByLabel(/^Withhold counts below 5/).nth(1).focus();
  await open.page.keyboard.press("Space");
  await pane().getByText(/^9 counts are withheld/).waitFor();
  await pane().getByLabel("Title", { exact: true }).fill("Milestones and deliverables");
  expect(await faults()).toEqual(none);
  await press("Insert the sheets");
  await pane().getByText(/^Inserted 4 sheets: Cover, Contents, Table 1 and Table 2/).waitFor();
  expect(await faults()).toEqual(none);
  expect((await open.call("cells", "Table 2", "A6:E6")).values).toEqual([["AGNOSTIC", 0, "[c]", "[c]", "[c]"]]);
}); // prettier-ignore
