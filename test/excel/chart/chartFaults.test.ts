import { insertChart, listManaged } from "../../../src/excel";

import { charts, workbookData, type WorkbenchHost } from "../../../src/workbench";
import { openHost, openPane } from "../../workbench/headless";
import { all, faultCases } from "../faultCases";
import { faultOf } from "../faultOf";
import { chartSnapshot } from "./chartSnapshot";
import { robberyChart, robberyOrigin, robberySheet, robberyTable } from "./robberyChart";

jest.setTimeout(60_000);

const paper = { name: "Paper", rows: [["A paper"], ["of the board"], [null, null, "=A1"]] };
let host: WorkbenchHost;
let pane: { close: () => void };

beforeAll(async () => {
  host = openHost([robberySheet, paper]);
  pane = await openPane(host);
  await reopen();
});

afterAll(() => {
  pane.close();
});

async function reopen(): Promise<void> {
  host.open(workbookData([robberySheet, paper]));
  // The record of the workbook before is no longer looked for.
  await listManaged();
  await host.idle();
}

const insert = (target: Parameters<typeof insertChart>[2]) =>
  insertChart(robberyChart, robberyTable, target, robberyOrigin, { overwrite: true });

const targets = [
  ["a new sheet", { kind: "newSheet", name: "Robbery" }],
  ["blank cells", { kind: "cell", address: "Paper!B5" }],
  ["cells that hold something", { kind: "cell", address: "Paper!A1" }],
] as const;

/** Round trip, and how many of its actions take effect before it fails: among them the chart, its name, its series and looks. */
const cases = faultCases([
  [1, 0],
  [1, all],
  ...[0, 1, 60, 120, 135, 145, 160, 300, 450, all].map((done) => [2, done] as const),
  [3, 0],
  [3, all],
]);

describe.each(targets)("a chart inserted into %s", (_, target) => {
  let before: ReturnType<typeof chartSnapshot>;

  beforeAll(() => {
    before = chartSnapshot(host);
  });

  test.each(cases)(
    "leaves the workbook exactly as it was when round trip $trip fails after $done actions",
    async ({ plan }) => {
      host.faults.set(plan);
      const fault = await faultOf(insert(target));
      expect(fault.code).toBe("GeneralException");
      await host.idle();
      expect(chartSnapshot(host)).toEqual(before);
    },
  );

  test("goes through when it is tried again, and is the only chart", async () => {
    const { chartName } = await insert(target);
    expect(charts(host).map(({ name }) => name)).toEqual([chartName]);
    await reopen();
  });
});
