import type { Target } from "../../src/excel";
import { floor, sheets, tables, workbookData, type WorkbenchHost } from "../../src/workbench";
import { openHost, openPane } from "../workbench/headless";
import { all, faultCases } from "./faultCases";
import { faultOf } from "./faultOf";
import { insertTable } from "./insertPlain";
import { milestoneTable } from "./milestoneTable";
import { dressWorkedSheet, workedSheet, workedTarget } from "./workedSheet";
import { workbookSnapshot } from "./workbookSnapshot";

jest.setTimeout(60_000);

let host: WorkbenchHost;
let pane: { close: () => void };
/** Called with each request before the host sees it. */
let onRequest: () => void = () => undefined;

beforeAll(async () => {
  host = openHost([workedSheet]);
  pane = await openPane(host, floor, () => {
    onRequest();
  });
});

afterAll(() => {
  pane.close();
});

async function reopen(): Promise<void> {
  host.open(workbookData([workedSheet]));
  await dressWorkedSheet();
  await host.idle();
}

const targets: readonly (readonly [string, Target])[] = [
  ["a new sheet", { kind: "newSheet", name: "Board paper" }],
  ["blank cells", { kind: "cell", address: "'Worked sheet'!G12" }],
  ["cells that hold figures and looks", workedTarget],
];
/** Round trip, and how many of its actions take effect before it fails. */
const cases = faultCases([
  [1, 0],
  [1, all],
  [2, 0],
  [2, 1],
  [2, 8],
  [2, 20],
  [2, 40],
  [2, 70],
  [2, all],
  [3, 0],
  [3, all],
]);

describe.each(targets)("an insert into %s", (_, target) => {
  let before: ReturnType<typeof workbookSnapshot>;

  beforeAll(async () => {
    await reopen();
    before = workbookSnapshot(host);
  });

  test.each(cases)(
    "leaves the workbook exactly as it was and says so when round trip $trip fails after $done actions",
    async ({ plan }) => {
      host.faults.set(plan);
      const fault = await faultOf(insertTable(milestoneTable, target, { overwrite: true }));
      expect(fault.code).toBe("GeneralException");
      expect(fault.words).toMatch(/^Excel could not do this \(GeneralException\)\. Try again\./);
      await host.idle();
      expect(workbookSnapshot(host)).toEqual(before);
    },
  );

  test("goes through when it is tried again", async () => {
    const { tableName } = await insertTable(milestoneTable, target, { overwrite: true });
    expect(tables(host).map(({ name }) => name)).toEqual([tableName]);
  });
});

describe("an insert that can't be taken back", () => {
  beforeEach(reopen);

  afterEach(() => {
    onRequest = () => undefined;
  });

  test("an insert whose restoring fails too says where part of the table may stand and what to press", async () => {
    host.faults.set(
      { after: 1, action: 40, code: "Timeout" },
      { after: 0, action: 0, code: "GeneralException" },
    );
    const fault = await faultOf(insertTable(milestoneTable, workedTarget, { overwrite: true }));
    expect(fault.code).toBe("NotRestored");
    expect(fault.words).toBe(
      "Excel did not answer in time. Try again. Part of the table may stand at 'Worked sheet'!B2:E7: " +
        "press Undo in Excel until it is gone.",
    );
  });

  test("a new sheet that can't be taken away again is named", async () => {
    host.faults.set(
      { after: 1, action: all, code: "Timeout" },
      { after: 1, action: 0, code: "AccessDenied" },
    );
    const fault = await faultOf(
      insertTable(milestoneTable, { kind: "newSheet", name: "Board paper" }, { overwrite: false }),
    );
    expect(fault.code).toBe("NotRestored");
    expect(fault.words).toContain("Part of the table may stand at Board paper: press Undo");
  });

  test("a sheet that someone else made under the same name meanwhile is never taken away", async () => {
    let requests = 0;
    onRequest = () => {
      requests += 1;
      // After the first round trip found the name free, and before the second makes the sheet.
      if (requests === 2) host.spreadsheet.workbook().create("Ours", 10, 10);
    };
    const fault = await faultOf(
      insertTable(milestoneTable, { kind: "newSheet", name: "Ours" }, { overwrite: false }),
    );
    expect(fault.words).toMatch(/^There is already a sheet or table with this name\./);
    expect(sheets(host).map(({ name }) => name)).toEqual(["Worked sheet", "Ours"]);
  });
});
