import {
  goToManaged,
  insertChart,
  listManaged,
  planRefresh,
  planRepoint,
  refresh,
  type Remake,
} from "../../../src/excel";

import { chartTable } from "../../../src/report";
import { act, cells, charts, type, workbookData, type WorkbenchHost } from "../../../src/workbench";
import { openHost, openPane } from "../../workbench/headless";
import { all, faultCases } from "../faultCases";
import { faultOf } from "../faultOf";
import { chartSnapshot } from "./chartSnapshot";
import {
  monthLater,
  monthSerial,
  robberyChart,
  robberyOrigin,
  robberySheet,
  robberyTable,
} from "./robberyChart";

jest.setTimeout(60_000);

let host: WorkbenchHost;
let pane: { close: () => void };
let id = "";
let chartName = "";
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
  await host.idle();
  const target = { kind: "newSheet", name: "Robbery" } as const;
  ({ id, chartName } = await insertChart(robberyChart, robberyTable, target, robberyOrigin, {
    overwrite: false,
  }));
  type(host, "Figures", "A32:B32", [[monthSerial(30), 45]]);
  await host.idle();
});

const remake: Remake = () => ({
  spec: chartTable(monthLater),
  chart: monthLater,
  definition: {},
  figures: {},
});

const plan = () => planRefresh(id, remake);
const refreshed = async () => refresh(await plan(), { keep: [] });

function theChart(name = chartName) {
  const found = charts(host).find((chart) => chart.name === name);
  if (!found) throw new Error(`There is no chart ${name}.`);
  return found;
}

async function withChart(change: (chart: Excel.Chart) => void) {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Robbery").charts.getItem(chartName));
    await context.sync();
  });
}

test("made from other cells, the same chart shows those, and follows them from then on", async () => {
  type(host, "Figures", "D1:E3", [["Month", "Robbery"], [monthSerial(0), 7], [monthSerial(1), 9]]); // prettier-ignore
  await host.idle();
  const other = { sheet: "Figures", address: "Figures!D1:E3" };
  await refresh(await planRepoint(id, other, remake), { keep: [] });
  expect(theChart().title.text).toContain("Robbery: stable");
  expect(charts(host)).toHaveLength(1);
  const [kept] = await listManaged();
  expect(kept).toMatchObject({ source: { address: "Figures!D1:E3" } });
});

describe("a refresh of a chart whose source has a month more", () => {
  test("moves every series to the figures as they stand now, a row longer and without the target's column", async () => {
    await refreshed();
    expect(cells(host, "Robbery", "A36:B36").values).toEqual([[monthSerial(30), 45]]);
    expect(theChart().series.map(({ name, values, xValues }) => [name, values, xValues])).toEqual([
      ["Upper limit", "Robbery!E6:E36", "Robbery!A6:A36"],
      ["Lower limit", "Robbery!C6:C36", "Robbery!A6:A36"],
      ["Process average", "Robbery!D6:D36", "Robbery!A6:A36"],
      ["Robbery", "Robbery!B6:B36", "Robbery!A6:A36"],
      ["Excluded", "Robbery!I6:I36", "Robbery!A6:A36"],
      ["Signal above", "Robbery!G6:G36", "Robbery!A6:A36"],
      ["Signal below", "Robbery!H6:H36", "Robbery!A6:A36"],
    ]);
  });

  test("says what it shows now: title, axis, the label of the latest value, and lines no longer dashed", async () => {
    await refreshed();
    const chart = theChart();
    expect(chart.title.text).toBe(`Robbery: stable\n${monthLater.subtitle}`);
    expect(chart.axes.value).toMatchObject({ maximum: 60, majorUnit: 20 });
    const values = chart.series.find(({ name }) => name === "Robbery");
    expect(
      values?.points.flatMap(({ index, hasDataLabel, label }) =>
        hasDataLabel === true ? [[index, label?.text]] : [],
      ),
    ).toEqual([
      [12, "New unit"],
      [30, "45"],
    ]);
    const average = chart.series.find(({ name }) => name === "Process average");
    expect(average?.points.filter(({ lineStyle }) => lineStyle === "Dash")).toEqual([]);
    expect(average?.points.filter(({ lineStyle }) => lineStyle === "None").map(({ index }) => index)).toEqual(
      [12, 24],
    );
  });

  test("takes three round trips after it was planned", async () => {
    const planned = await plan();
    requests = 0;
    await refresh(planned, { keep: [] });
    expect(requests).toBe(3);
  });

  test("leaves where the chart stands, its size, and the person's own title, colour and series", async () => {
    await withChart((chart) => {
      chart.left = 40;
      chart.top = 90;
      chart.width = 333;
      chart.title.text = "My words";
      chart.series.getItemAt(4).format.line.color = "#FF0000";
      chart.series.add("Mine").setValues(chart.worksheet.getRange("B6:B9"));
    });
    const before = theChart();
    const planned = await plan();
    expect(planned.chart?.found?.ownTitle).toBe(true);
    await refresh(planned, { keep: [] });
    const now = theChart();
    expect(now.position).toEqual(before.position);
    expect(now.title).toEqual(before.title);
    expect(now.series.find(({ name }) => name === "Robbery")?.color).toBe("#FF0000");
    expect(now.series.find(({ name }) => name === "Mine")?.values).toBe("Robbery!B6:B9");
  });

  test("does not bring back a line that the person took away", async () => {
    await withChart((chart) => {
      chart.series.getItemAt(1).delete();
    });
    await refreshed();
    expect(theChart().series.map(({ name }) => name)).not.toContain("Lower limit");
    expect(theChart().series.find(({ name }) => name === "Robbery")?.values).toBe("Robbery!B6:B36");
  });

  test("refreshes the figures alone and says so where the chart was deleted, or renamed by its new owner", async () => {
    await withChart((chart) => {
      chart.name = "My chart";
    });
    const before = theChart("My chart");
    const planned = await plan();
    expect(planned.chart).toBeDefined();
    expect(planned.chart?.found).toBeUndefined();
    await refresh(planned, { keep: [] });
    expect(cells(host, "Robbery", "B36").values).toEqual([[45]]);
    expect(theChart("My chart").title).toEqual(before.title);
  });

  test("finds the chart on a sheet that was renamed since", async () => {
    act(host, "renameSheet", { sheet: "Robbery", name: "Robbery 2020" });
    await refreshed();
    expect(theChart()).toMatchObject({
      sheet: "Robbery 2020",
      title: { text: `Robbery: stable\n${monthLater.subtitle}` },
    });
  });

  test("never touches another chart", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Robbery");
      const other = sheet.charts.add("ColumnClustered", sheet.getRange("A6:B10"), "Columns");
      other.name = "Other";
      await context.sync();
    });
    // Where Excel stretches it with the columns under it is no concern of ours.
    const { title, axes, legend, series } = theChart("Other");
    await refreshed();
    expect(theChart("Other")).toMatchObject({ title, axes, legend, series });
  });

  test("keeps it among the tables of the workbook, to go to and to list", async () => {
    await refreshed();
    await goToManaged(id);
    expect((await listManaged()).map(({ kind, title }) => [kind, title])).toEqual([
      ["chart", "Robbery: stable"],
    ]);
  });
});

const cases = faultCases([
  [1, 0],
  [1, all],
  ...[0, 1, 40, 80, 120, 160, 200, all].map((done) => [2, done] as const),
  [3, 0],
  [3, all],
]);

test.each(cases)(
  "a refresh whose round trip $trip fails after $done actions leaves table and chart as they were",
  async ({ plan: fault }) => {
    const planned = await plan();
    const before = chartSnapshot(host);
    host.faults.set(fault);
    expect((await faultOf(refresh(planned, { keep: [] }))).code).toBe("GeneralException");
    await host.idle();
    expect(chartSnapshot(host)).toEqual(before);
  },
);
