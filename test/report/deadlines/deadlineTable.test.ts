import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DeadlineDefinition,
  deadlineTable,
  guessDeadlines,
  layOutDeadlines,
  type TableSpec,
} from "../../../src/report";
import { dueIn } from "../../../src/report/deadlines/dueDay";
import { scenarios } from "../../../src/workbench";

type Row = readonly (string | number)[];

function tableOf(rows: readonly Row[], chosen: Partial<DeadlineDefinition> = {}): TableSpec {
  const layout = layOutDeadlines(rows);
  const definition = guessDeadlines(layout);
  if (definition === null) throw new Error("Nothing was guessed.");
  return deadlineTable(layout, { ...definition, ...chosen }, "Milestones");
}

const shown = ({ columns, rows }: TableSpec) => [
  columns.map(({ header }) => header),
  ...rows.map(({ cells }) => cells.map(({ style, value }) => style.show(value))),
];

/** Excel's serial numbers: 42,370 is 1 January 2016. */
const day = (month: number, date: number) => Date.UTC(2016, month - 1, date) / 86_400_000 + 25_569;

const gunCrime: Row[] = [
  ["Milestone", "Date"],
  ["Launch of the Commission", "Week beginning 7 March 2016"],
  ["Desk based literature review", "March-June 2016"],
  ["Programme of events to pull together evidence", "March-July 2016"],
  ["Three month stocktake and review", "June 2016"],
  ["Youth strand of consultation", "July 2016"],
  ["Event in partnership with Manchester and London", "June 2016"],
  ["Summit to launch the recommendations and Action Plan", "September 2016"],
  ["Commission to monitor progress", "Monthly/bi-monthly"],
];

test("the gun crime commission's milestones keep the paper's dates, and what can't be read is not judged", () => {
  const spec = tableOf(gunCrime, { asOf: day(7, 1) });
  const [heads, ...rows] = shown(spec);
  expect(heads).toEqual(["Milestone", "Date", "At 1 July 2016"]);
  expect(rows.map((row) => row.slice(0, 2))).toEqual(gunCrime.slice(1));
  expect(rows.map((row) => row[2])).toEqual([
    // From 13 March: 18 days of March, 30, 31, 30 and 1.
    "Overdue by 110 days",
    "Overdue by 1 day",
    "Due now",
    "Overdue by 1 day",
    "Due now",
    "Overdue by 1 day",
    "Not yet due",
    "Date in words",
  ]);
  expect(spec.notes).toEqual([
    "At 1 July 2016: 4 overdue, 2 due now, 1 not yet due and 1 with a date in words. Whether a date in words has passed is for the reader to say. The list gives no status: none is taken as done.",
  ]);
});

test("a whole time is due until its last day", () => {
  const at = (asOf: number) => shown(tableOf(gunCrime, { asOf })).map((row) => row[2]);
  expect(at(day(6, 30))[4]).toBe("Due now");
  expect(at(day(5, 31))[4]).toBe("Not yet due");
  expect(at(day(3, 13))[1]).toBe("Due now");
  expect(at(day(3, 14))[1]).toBe("Overdue by 1 day");
});

// Made: no paper has owners and statuses of milestones.
const made: Row[] = [
  ["Action", "Owner", "Due date", "Status"],
  ["Recruit analysts", "Head of Performance", day(5, 31), "In progress"],
  ["Publish the plan", "Policy", day(5, 31), "Complete"],
  ["Consult districts", "Policy", "1/6/2016", "Not started"],
  ["Review", "", "", "Superseded"],
];

test("owners and statuses stand beside, and a status that means done is never overdue", () => {
  const spec = tableOf(made, { asOf: day(6, 1) });
  expect(shown(spec)).toEqual([
    ["Action", "Owner", "Due date", "Status", "At 1 June 2016"],
    ["Recruit analysts", "Head of Performance", "31 May 2016", "In progress", "Overdue by 1 day"],
    ["Publish the plan", "Policy", "31 May 2016", "Complete", "Done"],
    ["Consult districts", "Policy", "1/6/2016", "Not started", "Due now"],
    ["Review", "", "", "Superseded", "No date"],
  ]);
  expect(spec.rows[0]?.cells[4]?.tone).toBe("notMet");
  expect(spec.notes).toEqual(["At 1 June 2016: 1 overdue, 1 due now, 1 done and 1 without a date."]);
  const closed = tableOf(made, { asOf: day(6, 1), done: ["Complete", "Superseded"] });
  expect(shown(closed)[4]?.[4]).toBe("Done");
});

test("until the day is given there is no verdict", () => {
  expect(shown(tableOf(gunCrime))[0]).toEqual(["Milestone", "Date"]);
  expect(tableOf(gunCrime).notes).toBeUndefined();
});

test.each([
  "2016",
  "2015/16",
  "2015-16",
  "2011-12",
  "2015/16 Q3",
  "Apr-16",
  "Apr 16",
  "Q1 2016",
  "Spring 2016",
  "by June 2016",
  "end of June 2016",
  "mid-June 2016",
  "June",
  "June or July 2016",
  "November-February 2016",
  "31 June 2016",
  "31/31/2016",
  "2016-2017",
  "Week beginning June 2016",
  "Week 3, June 2016",
  "Monthly/bi-monthly",
  "TBC",
  "",
])("“%s” is not taken for a day", (text) => {
  expect(dueIn(text)).toBeNull();
});

test.each<[string | number, number, number]>([
  ["7 March 2016", day(3, 7), day(3, 7)],
  ["07/03/2016", day(3, 7), day(3, 7)],
  ["2016-03-07", day(3, 7), day(3, 7)],
  [day(3, 7) + 0.5, day(3, 7), day(3, 7)],
  ["Week commencing 7 March 2016", day(3, 7), day(3, 13)],
  ["w/c 7 March 2016", day(3, 7), day(3, 13)],
  ["March 2016", day(3, 1), day(3, 31)],
  ["Feb 2016", day(2, 1), day(2, 29)],
  ["March to June 2016", day(3, 1), day(6, 30)],
  ["March – June 2016", day(3, 1), day(6, 30)],
])("“%s” is due from its first day to its last", (cell, first, last) => {
  expect(dueIn(cell)).toEqual({ first, last });
});

const path = join(__dirname, "../../../../shared/papers/gun-crime-commission-milestones-2016.csv");
(existsSync(path) ? test : test.skip)("the milestones are the paper's own", () => {
  expect(gunCrime.map((row) => row.join(","))).toEqual(readFileSync(path, "utf8").trim().split("\n"));
});

test("a list of amounts holds no milestones", () => {
  const victims = scenarios[0]?.sheets.find(({ name }) => name === "Victims Fund")?.rows ?? [];
  const rows = victims.map((row) => row.map((cell) => (typeof cell === "string" ? cell : "")));
  expect(guessDeadlines(layOutDeadlines(rows))).toBeNull();
});
