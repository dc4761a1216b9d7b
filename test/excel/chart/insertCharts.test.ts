import { insertCharts, listManaged, planRefresh, refresh } from "../../../src/excel";
import { chartTable } from "../../../src/report";
import {
  cells,
  charts,
  names,
  sheets,
  tables,
  workbookData,
  type WorkbenchHost,
} from "../../../src/workbench";
import { openHost, openPane } from "../../workbench/headless";
import { faultOf } from "../faultOf";
import { chartSnapshot } from "./chartSnapshot";
import { monthLater, robberyChart, robberyOrigin, robberySheet, robberyTable } from "./robberyChart";

jest.setTimeout(120_000);

const item = { chart: robberyChart, table: robberyTable, origin: robberyOrigin };
const eight = Array.from({ length: 8 }, () => item);
const grid = { kind: "grid", columns: 3, sheetName: "Grid" } as const;
let host: WorkbenchHost;
let pane: { close: () => void };
let requests = 0;

beforeAll(async () => {
  host = openHost([robberySheet]);
  pane = await openPane(host, undefined, () => {
    requests += 1;
  });
});

afterAll(() => {
  pane.close();
});

beforeEach(async () => {
  host.open(workbookData([robberySheet]));
  await listManaged();
  await host.idle();
});

/** The ids of whole charts: each with its table, its two names and its record. */
async function wholeCharts(): Promise<string[]> {
  const kept = (await listManaged()).map(({ id }) => id);
  expect(charts(host).map(({ name }) => name)).toEqual(kept.map((id) => `Control chart ${id}`));
  expect(tables(host)).toHaveLength(kept.length);
  expect(names(host)).toHaveLength(kept.length * 2);
  return kept;
}

describe("eight charts in a grid of three", () => {
  test("stand three in a row on one sheet, their figures side by side on another, each kept", async () => {
    const progress: number[] = [];
    requests = 0;
    const { inserted, stopped } = await insertCharts(eight, grid, {
      onProgress: (done) => progress.push(done),
    });
    // One for all, and one for each six.
    expect(requests).toBe(3);
    expect(progress).toEqual([6, 8]);
    expect(stopped).toBeNull();
    expect(await wholeCharts()).toEqual(inserted.map(({ id }) => id));
    expect(sheets(host).map(({ name }) => name)).toEqual(["Figures", "Grid", "Grid figures"]);
    expect(charts(host).map(({ sheet, position }) => `${sheet}!${position.from}`)).toEqual(
      ["A4", "C4", "E4", "A7", "C7", "E7", "A10", "C10"].map((cell) => `Grid!${cell}`),
    );
    expect(inserted.slice(0, 2).map(({ address }) => address)).toEqual([
      "'Grid figures'!A1:J36",
      "'Grid figures'!L1:U36",
    ]);
  });

  test("have their sentences under them and their alt text behind them, which follow the figures", async () => {
    const { inserted } = await insertCharts(eight, grid);
    await host.idle();
    const read = () => cells(host, "Grid", "C4:C5").values.flat();
    expect(read()).toEqual([robberyChart.altText, robberyChart.commentary]);
    const commentary = "No significant change.";
    const chart = { ...monthLater, commentary };
    const made = { spec: chartTable(chart), chart, definition: {}, figures: {} };
    await refresh(await planRefresh(inserted[1]?.id ?? "", () => made), { keep: [] });
    await host.idle();
    expect(read()).toEqual([robberyChart.altText, commentary]);
    expect(charts(host)[1]?.series[0]?.values).toBe("'Grid figures'!P6:P36");
  });

  test("are refused before anything is made where the sheet is there already", async () => {
    await insertCharts([item], grid);
    const before = chartSnapshot(host);
    const fault = await faultOf(insertCharts(eight, grid));
    expect(fault.words).toBe("There is already a sheet “Grid”. Choose another name.");
    expect(chartSnapshot(host)).toEqual(before);
  });
});

test("a chart a sheet stands beside its figures on a sheet named after its measure", async () => {
  const { inserted } = await insertCharts([item, item], { kind: "sheets" });
  expect(await wholeCharts()).toHaveLength(2);
  expect(inserted.map(({ address }) => address)).toEqual(["Robbery!A1:J36", "'Robbery 2'!A1:J36"]);
  expect(charts(host).map(({ sheet, position }) => `${sheet}!${position.from}`)).toEqual([
    "Robbery!L5",
    "Robbery 2!L5",
  ]);
});

describe.each([
  ["in a grid", grid],
  ["a sheet each", { kind: "sheets" }],
] as const)("charts %s", (_, layout) => {
  test("that are given up after the first message are six whole ones, and no part of a seventh", async () => {
    const giveUp = new AbortController();
    const done = await insertCharts(eight, layout, {
      signal: giveUp.signal,
      onProgress: () => {
        giveUp.abort();
      },
    });
    expect(done.asked).toBe(8);
    expect(done.stopped?.words).toBe("Cancelled. 6 of 8 charts stand, whole.");
    expect(await wholeCharts()).toEqual(done.inserted.map(({ id }) => id));
  });

  test("that are given up before the first leave the workbook as it was", async () => {
    const before = chartSnapshot(host);
    const giveUp = new AbortController();
    giveUp.abort();
    expect((await faultOf(insertCharts(eight, layout, { signal: giveUp.signal }))).code).toBe("Cancelled");
    expect(chartSnapshot(host)).toEqual(before);
  });

  test.each([0, 1, 3, 40, 150, 400, 900, 20_000])(
    "leave the workbook as it was where the first message fails after %d actions",
    async (action) => {
      const before = chartSnapshot(host);
      host.faults.set({ after: 1, action, code: "GeneralException" });
      expect((await faultOf(insertCharts(eight, layout))).code).toBe("GeneralException");
      await host.idle();
      expect(chartSnapshot(host)).toEqual(before);
    },
  );

  test.each([0, 40, 150, 400, 20_000])(
    "are six whole ones where the second message fails after %d actions",
    async (action) => {
      host.faults.set({ after: 2, action, code: "GeneralException" });
      const { inserted, stopped } = await insertCharts(eight, layout);
      await host.idle();
      expect(stopped?.words).toMatch(/6 of 8 charts stand, whole\.$/);
      expect(await wholeCharts()).toEqual(inserted.map(({ id }) => id));
      expect(
        cells(host, layout.kind === "grid" ? "Grid figures" : "Figures", "BO1:BX40").values.flat(),
      ).toEqual(Array.from({ length: 400 }, () => ""));
    },
  );
});
