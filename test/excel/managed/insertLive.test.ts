import { insertLive, listManaged, planRefresh } from "../../../src/excel";
import { liveFormula } from "../../../src/excel/managed/liveFormula";
import { cells, formats, tables, type } from "../../../src/workbench";
import { faultOf } from "../faultOf";
import { openedWorkbook } from "../openedWorkbook";
import { workbookSnapshot } from "../workbookSnapshot";
import { liveOrigin, liveSheets, liveSource, liveSpec } from "./liveFigures";

jest.setTimeout(60_000);

const { host, requests, reopen } = openedWorkbook(liveSheets, { functions: true });

beforeEach(reopen);

const onPaper = { kind: "cell", address: "Paper!A4" } as const;
const insert = (overwrite = false) => insertLive(liveSpec, liveSource, onPaper, liveOrigin, { overwrite });

test("a live insert is one formula with its looks, and what it can't give stands beside it and is said", async () => {
  const done = await insert();
  expect(done).toMatchObject({ address: "Paper!A4:D9", valuesOnly: ["Rank"] });
  expect(requests).toHaveLength(3);
  await host.idle();
  // Burglary: 22 + 22 against 20 + 18; Robbery: 8 + 10 against 10 + 12.
  expect(cells(host, "Paper", "A4:D9").text).toEqual([
    ["OFFICIAL", "", "", ""],
    ["Live scorecard", "", "", ""],
    ["Measure", "YTD", "Prior YTD", "Rank"],
    ["Burglary", "44", "38", "1"],
    ["Robbery", "18", "22", "2"],
    ["Live.", "", "", ""],
  ]);
  expect(cells(host, "Paper", "A6").formulas).toEqual([
    [
      '=INDEX(BOARD.SCORECARD(Figures!A2:A4,IF(Figures!B2:F4="","",Figures!B2:F4),Figures!B1:F1),{1;3;2},{1,3,2})',
    ],
  ]);
  expect(tables(host)).toEqual([]);
  expect(
    formats(host, "Paper", "A6:B6")
      .flat()
      .map(({ font }) => font.bold),
  ).toEqual([true, true]);
  expect((await listManaged())[0]).toMatchObject({ form: "live", output: { address: "Paper!A4:D9" } });
});

test("it follows its source by itself, and a refresh says so", async () => {
  const { id } = await insert();
  type(host, "Figures", "F3", 32);
  await host.idle();
  expect(cells(host, "Paper", "B7").values).toEqual([[54]]);
  const fault = await faultOf(planRefresh(id, () => ({ spec: liveSpec, definition: {}, figures: null })));
  expect(fault.words).toBe("This table is live: it follows its source by itself.");
});

test("room that is taken is said, and overwritten only where that was agreed to", async () => {
  type(host, "Paper", "B8", "kept");
  await host.idle();
  const before = workbookSnapshot(host);
  expect((await faultOf(insert())).code).toBe("TargetOccupied");
  expect(workbookSnapshot(host)).toEqual(before);
  await insert(true);
  await host.idle();
  expect(cells(host, "Paper", "A8:B8").values).toEqual([["Robbery", 18]]);
});

test.each([
  [1, 0],
  [2, 0],
  [2, 6],
  [2, 20],
  [2, 40],
  [2, 1000],
  [3, 0],
  [3, 1000],
])("a failure in round trip %i after %i actions leaves everything as it was", async (trip, action) => {
  type(host, "Paper", "B8", "kept");
  await host.idle();
  const before = workbookSnapshot(host);
  host.faults.set({ after: trip - 1, action, code: "GeneralException" });
  expect((await faultOf(insert(true))).code).toBe("GeneralException");
  await host.idle();
  expect(workbookSnapshot(host)).toEqual(before);
});

test("all rows are picked by their number, and what the person chose is given to the function", () => {
  const { labels, values, dates } = liveSource;
  const chosen = { labels, values, dates, asOf: "Jun 2015", steps: "none" };
  expect(liveFormula(chosen, [1, 3], 3)).toBe(
    '=INDEX(BOARD.SCORECARD(Figures!A2:A4,IF(Figures!B2:F4="","",Figures!B2:F4),Figures!B1:F1,"Jun 2015",,"none"),SEQUENCE(4),{1,3})',
  );
});
