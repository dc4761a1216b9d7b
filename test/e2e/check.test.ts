import { drivingPages, none } from "./driving";
import { eventually, type OpenPage } from "./workbench";

jest.setTimeout(120_000);

let open: OpenPage;
const { openPage, pane, button, ribbon, faults } = drivingPages();

async function checkWorkbook(): Promise<void> {
  await ribbon("Check figures");
  await pane().getByLabel("The whole workbook").check();
  await button("Check").click();
  await pane().getByText("38 figures checked, 0 wrong, 2 doubtful, 5 notes").waitFor();
}

test("the papers' two doubts are listed with their cells, accepted with a reason, and reported on a sheet", async () => {
  open = await openPage();
  await checkWorkbook();
  await button("Go to 'Hate Crime by Religion'!D4").click();
  await eventually(async () => {
    expect((await open.call("sheets")).find(({ active }) => active)?.name).toBe("Hate Crime by Religion");
  });
  await button("Accept the finding in 'Hate Crime by Religion'!D4").click();
  await pane().getByLabel("Why it may stand").fill("The count is a misprint.");
  await button("Keep this reason").click();
  await button("Go to 'Hate Crime by Religion'!D4").waitFor({ state: "detached" });
  await open.call("reopen");
  await checkWorkbook();
  expect(await button("Go to 'Hate Crime by Religion'!D4").count()).toBe(0);
  await pane().getByText("Report for audit").click();
  await pane().getByLabel("Checked by").fill("A. Analyst");
  await pane().getByLabel("Date of the check").fill("26 November 2026");
  await button("Insert report").click();
  await pane().getByText("Inserted the report at 'Check of figures'!A1:F12.").waitFor();
  const { text } = await open.call("cells", "Check of figures", "A1:F12");
  expect(text[11]).toEqual(
    expect.arrayContaining(["'Hate Crime by Religion'!D4", "Doubtful", "The count is a misprint."]),
  );
});

test.each([
  ["at 320 px", "320", {}],
  ["in high contrast", "450", { forcedColors: "active" as const }],
])("%s axe reports nothing, and a finding is accepted by keyboard alone", async (_, width, options) => {
  open = await openPage(options);
  await open.page.selectOption("#pane-width", width);
  await checkWorkbook();
  expect(await faults()).toEqual(none);
  await button("Accept the finding in 'Victims Fund'!C10").focus();
  await open.page.keyboard.press("Enter");
  await open.page.keyboard.type("Two grants, not one.");
  await open.page.keyboard.press("Tab");
  await open.page.keyboard.press("Enter");
  await button("Go to 'Victims Fund'!C10").waitFor({ state: "detached" });
  await pane().getByText("Report for audit").click();
  expect(await faults()).toEqual(none);
});
