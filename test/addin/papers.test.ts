import { insertManaged, readSource, type SourceRange } from "../../src/excel";
import { milestoneTable, scorecard, type TableSpec, understandSource } from "../../src/report";
import { cells, scenarios, workbookData } from "../../src/workbench";
import { openHost, openPane } from "../workbench/headless";

jest.setTimeout(60_000);

const sheetsOf = (wanted: string) => scenarios.find(({ name }) => name === wanted)?.sheets ?? [];
const made = {
  name: "Made",
  rows: [
    ["Milestone", "Direction wanted", "Target", "Result"],
    ["Burglary", "lower", -0.08, -0.091],
    ["Robbery", "lower", "-5%", "-5%"],
    ["Satisfaction", "higher", 0.88, 0.9],
    ["Confidence", "higher", "80%", "79.9%"],
  ],
};
const papers = [...sheetsOf("milestones-2015-16"), ...sheetsOf("milestones-2013-14"), made].filter(
  ({ name }, at, all) => all.findIndex((other) => other.name === name) === at,
);

const host = openHost([]);
let pane: { close: () => void };

beforeAll(async () => {
  pane = await openPane(host);
  host.open(workbookData(papers));
  await host.idle();
});

afterAll(() => {
  pane.close();
});

/** The table of figures already totalled, by the guesses. */
function tableOf({ values }: SourceRange): TableSpec {
  const understood = understandSource(values);
  if (understood.kind === "milestones") {
    return milestoneTable(understood.layout, understood.columns, "Milestones").spec;
  }
  if (understood.kind !== "totals") throw new Error(understood.kind);
  return scorecard(understood.layout, understood.columns, "Safer Travel").spec;
}

/** What the workbook shows of the table once it is inserted. */
async function inserted(address: string, sheet: string): Promise<string[][]> {
  const source = await readSource(address);
  const spec = tableOf(source);
  const origin = { kind: "scorecard", source, headerRows: 1, definition: {}, figures: null };
  const target = { kind: "newSheet", name: sheet } as const;
  const done = await insertManaged(spec, target, origin, { overwrite: false });
  await host.idle();
  return cells(host, sheet, done.address.split("!")[1] ?? "").text.slice(1);
}

test("Safer Travel comes out as the paper prints it", async () => {
  expect(await inserted("'Safer Travel'!A1:F4", "Scorecard")).toEqual([
    ["Measure", "YTD 14/15", "YTD 15/16", "Change", "Trend", "Previous change"],
    ["Total Public Transport", "5,181", "4,909", "-5%", "Reducing", "-4%"],
    ["Total Bus Crime", "2,407", "2,317", "-4%", "Reducing", "-3%"],
    ["Total Rail Crime", "2,774", "2,592", "-7%", "Reducing", "-5%"],
  ]);
});

test("of the six milestones of 2013/14 none was met", async () => {
  expect((await inserted("Milestones!A1:E7", "Kept")).slice(1)).toEqual([
    ["Total Recorded Crime", "lower", "-5.0%", "+2.3%", "Not met"],
    ["Burglary Dwelling", "lower", "-8.0%", "-6.1%", "Not met"],
    ["Violence with Injury", "lower", "-8.0%", "+8.7%", "Not met"],
    ["Crime in Priority Areas", "lower", "-7.0%", "+2.3%", "Not met"],
    ["Victim satisfaction (crime)", "higher", "88.0%", "83.8%", "Not met"],
    ["Victim satisfaction (ASB)", "higher", "80.0%", "77.7%", "Not met"],
  ]);
});

test("made ones are met beyond the target and exactly on it, and a rise that is wanted is one", async () => {
  const verdicts = (await inserted("Made!A1:D5", "Verdicts")).slice(1).map((row) => [row[0], row.at(-1)]);
  expect(verdicts).toEqual([
    ["Burglary", "Met"],
    ["Robbery", "Met"],
    ["Satisfaction", "Met"],
    ["Confidence", "Not met"],
  ]);
});
