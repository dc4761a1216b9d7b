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
  await open.close();
});

test.each([
  ["at 320 px", "320", {}],
  ["in high contrast", "450", { forcedColors: "active" as const }],
])(
  "%s a workbook is checked by keyboard alone, and a finding leads to its cell",
  async (_, width, options) => {
    open = await workbench.open(options);
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
