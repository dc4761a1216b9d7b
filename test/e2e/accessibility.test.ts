import { drivingPages, none } from "./driving";
import { eventually, type OpenPage } from "./workbench";

jest.setTimeout(120_000);

let open: OpenPage;
const { openPage, pane, button, ribbon, faults } = drivingPages();

test.each([
  ["at 320 px", "320", {}],
  ["in high contrast", "450", { forcedColors: "active" as const }],
])(
  "%s a workbook is checked by keyboard alone, and a finding leads to its cell",
  async (_, width, options) => {
    open = await openPage(options);
    await open.page.selectOption("#pane-width", width);
    await ribbon("Check accessibility");
    await button("Check").focus();
    await open.page.keyboard.press("Enter");
    await pane()
      .getByText(/^11 sheets checked, \d+ findings\.$/)
      .waitFor();
    expect(await faults()).toEqual(none);
    await button(/^Go to 'Victims Fund'!A1$/)
      .first()
      .focus();
    await open.page.keyboard.press("Enter");
    await eventually(async () => {
      expect((await open.call("sheets")).find(({ active }) => active)?.name).toBe("Victims Fund");
    });
  },
);
