import { insertLive, listManaged, planRefresh } from "../../../src/excel";
import { liveFormula } from "../../../src/excel/managed/liveFormula";
import { numberStyles, type TableSpec } from "../../../src/report";
import {
  cells,
  floor,
  formats,
  type FunctionMetadata,
  type GivenSheet,
  tables,
  type,
  workbookData,
  type WorkbenchHost,
} from "../../../src/workbench";
import { built, openFunctions, openHost, openPane } from "../../workbench/headless";
import { faultOf } from "../faultOf";
import { workbookSnapshot } from "../workbookSnapshot";
import { paperSheet } from "./monthlyFigures";

jest.setTimeout(60_000);

/** Two financial years' first quarters; a blank in Fraud's last month. */
const figures: GivenSheet = {
  name: "Figures",
  rows: [
    ["Measure", "Apr 2015", "May 2015", "Jun 2015", "Apr 2016", "May 2016"],
    ["Robbery", 10, 12, 9, 8, 10],
    ["Burglary", 20, 18, 25, 22, 22],
    ["Fraud", 1, 2, 3, 4, null],
  ],
};
const sheets = [figures, paperSheet];
const live = { labels: "Figures!A2:A4", values: "Figures!B2:F4", dates: "Figures!B1:F1" };

const text = (value: string) => ({ value, style: numberStyles.text });
const count = (value: number) => ({ value, style: numberStyles.count });

/** Rank stands in the middle: no formula gives it. */
const spec: TableSpec = {
  marking: "OFFICIAL",
  title: "Live scorecard",
  columns: [
    { key: "measure", header: "Measure", role: "measure", width: 20 },
    { key: "rank", header: "Rank", role: "number", width: 8 },
    { key: "yearToDate", header: "YTD 16/17", role: "number", width: 11 },
    { key: "priorYearToDate", header: "YTD 15/16", role: "number", width: 11 },
  ],
  rows: [
    { key: "burglary", role: "body", cells: [text("Burglary"), count(1), count(44), count(38)] },
    { key: "robbery", role: "body", cells: [text("Robbery"), count(2), count(18), count(22)] },
  ],
  notes: ["Live."],
};

let host: WorkbenchHost;
let windows: { close: () => void }[];
const requests: string[] = [];

beforeAll(async () => {
  host = openHost(sheets);
  const { functions } = JSON.parse(built("functions.json")) as { functions: FunctionMetadata[] };
  host.registerFunctions("BOARD", functions);
  windows = [
    await openFunctions(host, built("functions.js")),
    await openPane(host, floor, (request) => requests.push(request)),
  ];
});

afterAll(() => {
  for (const window of windows) window.close();
});

beforeEach(async () => {
  host.functions.forget();
  host.open(workbookData(sheets));
  await listManaged();
  await host.idle();
  requests.length = 0;
});

const origin = {
  kind: "scorecard",
  source: {
    address: "Figures!A1:F4",
    sheet: "Figures",
    values: figures.rows.map((row) => row.map((cell) => cell as string)),
  },
  headerRows: 1,
  definition: {},
  figures: null,
};
const onPaper = { kind: "cell", address: "Paper!A4" } as const;
const insert = (overwrite = false) =>
  insertLive(spec, { ...live, rows: [2, 1] }, onPaper, origin, { overwrite });

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
  const fault = await faultOf(planRefresh(id, () => ({ spec, definition: {}, figures: null })));
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
  const chosen = { ...live, asOf: "Jun 2015", steps: "none" };
  expect(liveFormula(chosen, [1, 3], 3)).toBe(
    '=INDEX(BOARD.SCORECARD(Figures!A2:A4,IF(Figures!B2:F4="","",Figures!B2:F4),Figures!B1:F1,"Jun 2015",,"none"),SEQUENCE(4),{1,3})',
  );
});
