import { listManaged, type Target } from "../../../src/excel";
import { cells, names, stored } from "../../../src/workbench";
import { faultOf } from "../faultOf";
import { openedWorkbook } from "../openedWorkbook";
import { dressWorkedSheet, workedSheet, workedTarget } from "../workedSheet";
import { workbookSnapshot } from "../workbookSnapshot";
import { figuresSheet, insertScorecard, origin, paperSheet } from "./monthlyFigures";

jest.setTimeout(60_000);

const sheets = [figuresSheet, paperSheet, workedSheet];
const { host, requests, reopen: openAgain } = openedWorkbook(sheets);

async function reopen(): Promise<void> {
  await openAgain();
  await dressWorkedSheet();
  await host.idle();
  requests.length = 0;
}

const onPaper = { kind: "cell", address: "Paper!A4" } as const;

describe("an insert that is kept", () => {
  beforeEach(reopen);

  test("writes the table, two hidden names and one record, in three round trips", async () => {
    const { id, address, tableName } = await insertScorecard(onPaper);
    expect({ address, tableName }).toEqual({ address: "Paper!A4:E10", tableName: "Scorecard" });
    expect(requests).toHaveLength(3);
    expect(cells(host, "Paper", "A4:E10").text).toEqual([
      ["Crime scorecard", "", "", "", ""],
      ["To Jun 2015", "", "", "", ""],
      ["Measure", "May 2015", "Jun 2015", "Change", "Trend"],
      ["Robbery", "12", "9", "-25%", "Reducing"],
      ["Burglary", "18", "25", "39%", "Increasing"],
      ["Theft", "30", "33", "10%", "Increasing"],
      ["Figures to Jun 2015, as recorded.", "", "", "", ""],
    ]);
    const hidden = { visible: false, sheet: null, comment: "" };
    expect(names(host)).toEqual([
      { name: `_boardsheet_${id}_source`, formula: "=Figures!$A$1:$D$4", ...hidden },
      { name: `_boardsheet_${id}_output`, formula: "=Paper!$A$4:$E$10", ...hidden },
    ]);
    expect(stored(host).customXmlParts).toMatchObject([
      { namespaceUri: "https://boardsheet.example/managed/1" },
    ]);
  });

  test("is listed with what it was made by and where both are", async () => {
    const { id } = await insertScorecard(onPaper);
    expect(await listManaged()).toEqual([
      {
        id,
        kind: "scorecard",
        form: "values",
        title: "Crime scorecard",
        definition: origin.definition,
        output: { sheet: "Paper", address: "Paper!A4:E10" },
        source: { sheet: "Figures", address: "Figures!A1:D4" },
      },
    ]);
  });

  test("a second one goes into the same record, again in three round trips", async () => {
    const first = await insertScorecard(onPaper);
    requests.length = 0;
    const second = await insertScorecard({ kind: "newSheet", name: "Board" });
    expect(requests).toHaveLength(3);
    expect(second.id).not.toBe(first.id);
    expect((await listManaged()).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(stored(host).customXmlParts).toHaveLength(1);
  });
});

const all = 1000;
/** The last actions write record and names, the same wherever the table goes: one target sees each of them fail. */
const lastActions = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
const plansFor = (target: Target) =>
  [
    [1, 0],
    [1, all],
    [2, 0],
    [2, 5],
    [2, 30],
    [2, 60],
    ...(target === onPaper ? lastActions : [6, 1]).map((last) => [2, -last] as const),
    [2, all],
    [3, 0],
    [3, all],
  ] as const;

function actionCount(request: string): number {
  return (JSON.parse(request) as { message: { body: { Actions: unknown[] } } }).message.body.Actions.length;
}

describe.each<readonly [string, Target]>([
  ["a new sheet", { kind: "newSheet", name: "Board paper" }],
  ["blank cells", onPaper],
  ["cells that hold figures and looks", workedTarget],
])("a kept insert into %s", (_, target) => {
  describe.each([
    ["the first of a workbook", false],
    ["one beside another", true],
  ])("%s", (__, another) => {
    let before: ReturnType<typeof workbookSnapshot>;
    let writes = 0;

    beforeAll(async () => {
      await reopen();
      // How many actions the write has, so that a fault can be put before each of the last ones.
      await insertScorecard(target, true);
      writes = actionCount(requests[1] ?? "");
      await reopen();
      if (another) await insertScorecard({ kind: "cell", address: "Figures!H1" });
      await host.idle();
      before = workbookSnapshot(host);
    });

    test.each(plansFor(target))(
      "leaves cells, names and record as they were when round trip %i fails after %i actions",
      async (trip, action) => {
        host.faults.set({
          after: trip - 1,
          action: action < 0 ? writes + action : action,
          code: "GeneralException",
        });
        const fault = await faultOf(insertScorecard(target, true));
        expect(fault.words).toMatch(/^Excel could not do this \(GeneralException\)\. Try again\./);
        await host.idle();
        expect(workbookSnapshot(host)).toEqual(before);
      },
    );

    test("goes through when it is tried again", async () => {
      const { id } = await insertScorecard(target, true);
      expect((await listManaged()).map((table) => table.id)).toContain(id);
    });
  });
});
