import { checkTarget, readSelection } from "../../src/excel";
import { select, tables, workbookData, type WorkbenchHost } from "../../src/workbench";
import { openHost, openPane } from "../workbench/headless";
import { faultOf } from "./faultOf";
import { insertTable } from "./insertPlain";
import { milestoneTable, milestoneTableSize } from "./milestoneTable";
import { workedSheet, workedTarget } from "./workedSheet";
import { workbookSnapshot } from "./workbookSnapshot";

jest.setTimeout(60_000);

let host: WorkbenchHost;
let pane: { close: () => void };
/** Called with each request before the host sees it. */
let onRequest: () => void = () => undefined;

beforeAll(async () => {
  host = openHost([workedSheet]);
  pane = await openPane(host, undefined, () => {
    onRequest();
  });
});

afterAll(() => {
  pane.close();
});

beforeEach(async () => {
  onRequest = () => undefined;
  host.editing.set(false);
  host.open(workbookData([workedSheet]));
  select(host, "Worked sheet", "A1:B2");
  await host.idle();
});

const after = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));
const cancelled = ["Cancelled", "Cancelled. Nothing was changed."];

test("while a cell is edited the work waits, says so after a second, and goes on by itself", async () => {
  host.editing.set(true);
  const onEditing = jest.fn();
  const reading = readSelection({ onEditing });
  await after(800);
  expect(onEditing).not.toHaveBeenCalled();
  await after(400);
  expect(onEditing).toHaveBeenCalledTimes(1);
  host.editing.set(false);
  expect((await reading).address).toBe("'Worked sheet'!A1:B2");
});

test("work that Excel answers at once never speaks of editing", async () => {
  const onEditing = jest.fn();
  await checkTarget(workedTarget, milestoneTableSize, { onEditing });
  await after(1100);
  expect(onEditing).not.toHaveBeenCalled();
});

test("whoever gives up before beginning asks Excel for nothing", async () => {
  const { roundTrips } = host.paneTraffic;
  const fault = await faultOf(readSelection({ signal: AbortSignal.abort() }));
  expect([fault.code, fault.words]).toEqual(cancelled);
  expect(host.paneTraffic.roundTrips).toBe(roundTrips);
});

test("whoever gives up while a cell is edited is told at once, and nothing is written afterwards", async () => {
  host.editing.set(true);
  const before = workbookSnapshot(host);
  const giveUp = new AbortController();
  const inserting = faultOf(
    insertTable(milestoneTable, workedTarget, { overwrite: true, signal: giveUp.signal }),
  );
  await after(20);
  giveUp.abort();
  const fault = await inserting;
  expect([fault.code, fault.words]).toEqual(cancelled);
  host.editing.set(false);
  await host.idle();
  await after(50);
  await host.idle();
  expect(workbookSnapshot(host)).toEqual(before);
});

test.each([
  ["to be written", 2],
  ["to be read back", 3],
])("whoever gives up while the table waits %s learns so when all is as it was before", async (_, trip) => {
  const before = workbookSnapshot(host);
  const giveUp = new AbortController();
  const onEditing = jest.fn();
  let requests = 0;
  onRequest = () => {
    requests += 1;
    // The person begins to edit a cell just before this round trip.
    if (requests === trip) host.editing.set(true);
  };
  const inserting = faultOf(
    insertTable(milestoneTable, workedTarget, { overwrite: true, onEditing, signal: giveUp.signal }),
  );
  await after(1500);
  expect([requests, onEditing.mock.calls.length]).toEqual([trip, 1]);
  giveUp.abort();
  host.editing.set(false);
  const fault = await inserting;
  expect([fault.code, fault.words]).toEqual(cancelled);
  await host.idle();
  expect(workbookSnapshot(host)).toEqual(before);
  expect(tables(host)).toEqual([]);
});
