import { drivingPages, none } from "./driving";
import type { OpenPage } from "./workbench";

jest.setTimeout(120_000);

/** The gun crime commission's, with statuses that are made: the paper has none. */
const plan = [
  ["Milestone", "Date", "Status"],
  ["Launch of the Commission", "Week beginning 7 March 2016", "Launched"],
  ["Desk based literature review", "March-June 2016", "In progress"],
  ["Youth strand of consultation", "July 2016", "Not started"],
  ["Commission to monitor progress", "Monthly/bi-monthly", "Not started"],
];

let open: OpenPage;
const { openPage, pane, button, ribbon, faults } = drivingPages();

async function begin(): Promise<void> {
  await open.call("open", { Plan: plan });
  await open.call("select", "Plan", "A1:C5");
  await ribbon("Milestones");
  await pane().getByText("4 rows under the headings.").waitFor();
}

test("milestones are held against the day that is typed, and done is what the person says", async () => {
  open = await openPage();
  await begin();
  await pane().getByText("Type the day the table is as at.").waitFor();
  await pane().getByLabel("The day the table is as at").fill("1/7/2016");
  await pane().getByRole("cell", { name: "Overdue by 110 days" }).waitFor();
  await pane().getByRole("heading", { name: "Statuses" }).click();
  await pane().getByLabel("Launched").check();
  await pane()
    .getByText("At 1 July 2016: 1 overdue, 1 due now, 1 done and 1 with a date in words.")
    .waitFor();
  await button("Insert").click();
  await pane().getByText("Inserted Milestones!A1:D7").waitFor();
  expect((await open.call("cells", "Milestones", "B3:D6")).text).toEqual([
    ["Week beginning 7 March 2016", "Launched", "Done"],
    ["March-June 2016", "In progress", "Overdue by 1 day"],
    ["July 2016", "Not started", "Due now"],
    ["Monthly/bi-monthly", "Not started", "Date in words"],
  ]);
  await ribbon("Tables");
  await button("Edit").click();
  await pane().getByRole("heading", { name: "Edit milestones" }).waitFor();
  await pane().getByLabel("The day the table is as at").fill("30 June 2016");
  await pane().getByRole("columnheader", { name: "At 30 June 2016" }).waitFor();
  await button("Update table").click();
  await pane().getByText("Updated Milestones!A1:D7").waitFor();
  expect((await open.call("cells", "Milestones", "D2:D4")).text).toEqual([
    ["At 30 June 2016"],
    ["Done"],
    ["Due now"],
  ]);
});

test.each([
  ["at 320 px", "320", {}],
  ["in high contrast", "450", { forcedColors: "active" as const }],
])("%s axe reports nothing, and the table is made by keyboard alone", async (_, width, options) => {
  open = await openPage(options);
  await open.page.selectOption("#pane-width", width);
  await begin();
  await pane().getByLabel("The day the table is as at").focus();
  await open.page.keyboard.type("June 2016");
  await pane().getByText("Type a day, such as 31 March 2026 or 31/3/2026.").waitFor();
  expect(await faults()).toEqual(none);
  await pane().getByLabel("The day the table is as at").fill("");
  await open.page.keyboard.type("1 July 2016");
  await pane().locator("summary", { hasText: "Statuses" }).press("Enter");
  await pane().getByLabel("Launched").press("Space");
  await pane().getByRole("cell", { name: "Done" }).waitFor();
  expect(await faults()).toEqual(none);
  await button("Insert").press("Enter");
  await pane().getByText("Inserted Milestones!A1:D7").waitFor();
});
