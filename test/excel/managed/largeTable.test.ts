import { insertManaged, planRefresh, refresh, sizeOf } from "../../../src/excel";
import { numberStyles, type TableSpec } from "../../../src/report";
import { cells, formats, sheets as sheetsOf, type } from "../../../src/workbench";
import { workbookSnapshot } from "../workbookSnapshot";
import { faultOf } from "../faultOf";
import { openedWorkbook } from "../openedWorkbook";
import { figuresSheet, insertScorecard, origin, paperSheet } from "./monthlyFigures";

jest.setTimeout(120_000);

const sheets = [figuresSheet, paperSheet];
const { host, requests, reopen } = openedWorkbook(sheets);

beforeEach(reopen);

/** 500 measures by 20 columns, with tones. */
const large: TableSpec = {
  title: "All measures",
  columns: Array.from({ length: 20 }, (_, j) => ({
    key: `c${j}`,
    header: j === 0 ? "Measure" : `Column ${j}`,
    role: j === 0 ? ("measure" as const) : ("change" as const),
    width: 12,
  })),
  rows: Array.from({ length: 500 }, (_, i) => ({
    key: `m${i}`,
    role: "body" as const,
    cells: Array.from({ length: 20 }, (__, j) =>
      j === 0
        ? { value: `Measure ${i}`, style: numberStyles.text }
        : {
            value: (i * 20 + j) / 7,
            style: numberStyles.percentOneDecimal,
            ...(j > 15 ? { tone: "better" as const } : {}),
          },
    ),
  })),
};

test.each([
  ["a new sheet", { kind: "newSheet", name: "Board" }],
  ["blank cells", { kind: "cell", address: "Paper!D4" }],
] as const)(
  "500 rows of 20 columns into %s take three round trips, none of 4 MB, and are refreshed in three",
  async (_, target) => {
    expect(sizeOf(large)).toEqual({ rows: 502, columns: 20 });
    const before = host.paneTraffic;
    const { id, address } = await insertManaged(large, target, origin, { overwrite: false });
    expect(host.paneTraffic.roundTrips - before.roundTrips).toBe(3);
    expect(Math.max(...requests.map((request) => request.length))).toBeLessThan(4e6);
    expect(host.paneTraffic.bytesIn - before.bytesIn).toBeLessThan(4e6);
    const [sheet = "", local = ""] = address.split("!");
    expect(cells(host, sheet, local).text[501]?.slice(0, 2)).toEqual(["Measure 499", "142585.7%"]); // (499 × 20 + 1) / 7 = 1,425.857
    const next = { ...large, title: "Next month" };
    const plan = await planRefresh(id, () => ({ spec: next, definition: {}, figures: {} }));
    requests.length = 0;
    await refresh(plan, { keep: [] });
    expect(requests).toHaveLength(3);
    expect(Math.max(...requests.map((request) => request.length))).toBeLessThan(4e6);
  },
);

test("500 rows are refreshed in three round trips where a note comes or goes below them, and none clears formats", async () => {
  const target = { kind: "cell", address: "Paper!D4" } as const;
  const { id } = await insertManaged(large, target, origin, { overwrite: false });
  // Excel's Clear Formats takes conditional formats away too; fills are cleared by themselves.
  const cleared = () => requests.filter((request) => /"Name":"Clear"[^}]*"(?:Formats|All)"/.test(request));
  for (const notes of [["One."], ["One.", "Two."], []]) {
    const plan = await planRefresh(id, () => ({ spec: { ...large, notes }, definition: {}, figures: {} }));
    const { roundTrips } = host.paneTraffic;
    await refresh(plan, { keep: [] });
    expect(host.paneTraffic.roundTrips - roundTrips).toBe(3);
    const texts = cells(host, "Paper", "D506:D508").text.map(([text]) => text);
    expect(texts).toEqual([...notes, "", "", ""].slice(0, 3));
  }
  const [first] = formats(host, "Paper", "D505")[0] ?? [];
  expect(first).toMatchObject({ horizontalAlignment: "Left" });
  expect(cleared()).toEqual([]);
});

test("a sheet of our own is set up for printing: A4 landscape, one page wide, headers on every page", async () => {
  await insertScorecard({ kind: "newSheet", name: "Board" });
  const layouts = sheetsOf(host).map(({ name, pageLayout }) => ({ name, pageLayout }));
  expect(layouts.find(({ name }) => name === "Board")?.pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: "3:3",
  });
  expect(layouts.find(({ name }) => name === "Paper")?.pageLayout).toMatchObject({ orientation: "Portrait" });
});

describe("over cells that were formatted", () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Paper").getRange("A4:E12");
      range.format.font.size = 20;
      range.format.font.italic = true;
      range.format.font.underline = "Single";
      range.format.font.strikethrough = true;
      range.format.fill.color = "#FFEE00";
      for (const edge of ["EdgeTop", "EdgeBottom", "InsideHorizontal", "InsideVertical"] as const) {
        range.format.borders.getItem(edge).style = "Double";
      }
      await context.sync();
    });
    await host.idle();
  });

  test("the body keeps no old border, fill or font size", async () => {
    await insertScorecard({ kind: "newSheet", name: "Board" });
    await insertScorecard({ kind: "cell", address: "Paper!A4" });
    const looks = (sheet: string, address: string) =>
      formats(host, sheet, address).map((line) =>
        line.map(({ font, fill, borders }) => ({ font, fill, borders })),
      );
    expect(looks("Paper", "A7:E9")).toEqual(looks("Board", "A4:E6"));
    expect(looks("Paper", "B7")[0]?.[0]).toMatchObject({
      font: { size: 11, italic: false },
      fill: null,
    });
  });

  /** Underline and strikethrough of the body, which the host's page does not show. */
  const lines = () =>
    Excel.run(async (context) => {
      const { font } = context.workbook.worksheets.getItem("Paper").getRange("B7:E9").format;
      font.load("underline,strikethrough");
      await context.sync();
      return [font.underline, font.strikethrough];
    });

  test("nor is it underlined or struck through, and it is again where the insert fails", async () => {
    host.faults.set({ after: 2, action: 0, code: "GeneralException" });
    await faultOf(insertScorecard({ kind: "cell", address: "Paper!A4" }));
    expect(await lines()).toEqual(["Single", true]);
    await insertScorecard({ kind: "cell", address: "Paper!A4" });
    expect(await lines()).toEqual(["None", false]);
  });

  test("and a failed insert puts them all back", async () => {
    const before = workbookSnapshot(host);
    host.faults.set({ after: 2, action: 0, code: "GeneralException" });
    await faultOf(insertScorecard({ kind: "cell", address: "Paper!A4" }));
    await host.idle();
    expect(workbookSnapshot(host)).toEqual(before);
  });

  test("in a large area whose cells differ too", async () => {
    const target = { kind: "cell", address: "Paper!A3" } as const;
    type(host, "Paper", "A3", "Old");
    await host.idle();
    const before = workbookSnapshot(host);
    host.faults.set({ after: 5, action: 1000, code: "GeneralException" });
    const fault = await faultOf(insertManaged(large, target, origin, { overwrite: true }));
    expect(fault.code).toBe("GeneralException");
    await host.idle();
    expect(workbookSnapshot(host)).toEqual(before);
  });
});
