import {
  insertLiveChart,
  type LiveChartReplacement,
  listManaged,
  planReplaceLive,
  readKept,
  replaceLiveChart,
} from "../../../src/excel";
import { act, cells, charts, tables, type } from "../../../src/workbench";
import { faultOf } from "../faultOf";
import { openedWorkbook } from "../openedWorkbook";
import { chartSnapshot } from "./chartSnapshot";
import { firstYear, robberyOrigin, robberySheet } from "./robberyChart";

jest.setTimeout(120_000);

const paper = { name: "Paper", rows: [["A paper"]] };
const { host, requests, reopen } = openedWorkbook([robberySheet, paper], { functions: true });
let id = "";

const source = { call: "CONTROLCHART", values: "Figures!B2:B13", dates: "Figures!A2:A13" } as const;
const withoutTarget = { ...firstYear, target: null, wanted: "higher" } as const;

/** By other rules, which find other signals, and held against a target, which the chart had not. */
const otherRules: LiveChartReplacement = { chart: firstYear, live: { ...source, rules: "nelson" } };
const asValues: LiveChartReplacement = { chart: firstYear, live: null };

beforeEach(async () => {
  await reopen();
  const target = { kind: "cell", address: "Paper!A3" } as const;
  ({ id } = await insertLiveChart(withoutTarget, source, target, robberyOrigin, { overwrite: false }));
  await host.idle();
  requests.length = 0;
});

const settled = async () => {
  await host.idle();
  return chartSnapshot(host);
};

const theChart = () => {
  const [chart] = charts(host);
  if (!chart) throw new Error("There is no chart.");
  return chart;
};

const named = (name: string) => theChart().series.find((each) => each.name === name);

async function withChart(change: (chart: Excel.Chart) => void) {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Paper").charts.getItemAt(0));
    await context.sync();
  });
}

async function replaced(next: LiveChartReplacement) {
  const plan = await planReplaceLive(id);
  requests.length = 0;
  const done = await replaceLiveChart(plan, next, robberyOrigin);
  await host.idle();
  return done;
}

describe("a live chart that is replaced", () => {
  test("by another live one stands in its place, reads by the other rules and draws the target, in three round trips", async () => {
    const { from } = theChart().position;
    expect((await planReplaceLive(id)).changed).toEqual([]);
    const done = await replaced(otherRules);
    expect(done).toMatchObject({ id, address: "Paper!A3:R19" });
    expect(requests).toHaveLength(3);
    expect(cells(host, "Paper", "A6").formulas).toEqual([
      ['=BOARD.CONTROLCHART(IF(Figures!B2:B13="","",Figures!B2:B13),Figures!A2:A13,,,,"nelson")'],
    ]);
    expect(cells(host, "Paper", "H6:I8").text).toEqual([
      ["Target", "Plotted value"],
      ["15", "19"],
      ["15", "21"],
    ]);
    const after = theChart();
    // It moves with its cells: the column that the target took is wider.
    expect(after.position.from).toBe(from);
    expect(after.title).toMatchObject({ from: "Paper!A3" });
    expect(after.series.map(({ name }) => name)).toEqual([
      "Upper limit",
      "Upper limit of even processes",
      "Lower limit",
      "Lower limit of even processes",
      "Process average",
      "Average of even processes",
      "Target",
      "Robbery",
      "Signal above",
      "Signal below",
      "Other signal",
    ]);
    expect(named("Target")).toMatchObject({ values: "Paper!H7:H18", xValues: "Paper!A7:A18" });
    expect(named("Robbery")).toMatchObject({ values: "Paper!I7:I18" });
    expect(after.series.filter(({ inLegend }) => !inLegend).map(({ name }) => name)).toEqual([
      "Upper limit of even processes",
      "Lower limit of even processes",
      "Average of even processes",
    ]);
    expect(await listManaged()).toMatchObject([{ id, form: "live", output: { address: "Paper!A3:R19" } }]);
  });

  test("still follows its source, and its title the latest signal, and can be replaced again", async () => {
    await replaced(otherRules);
    type(host, "Figures", "B13", [[400]]);
    await host.idle();
    expect(named("Robbery")?.plotted.at(-1)).toBe(400);
    expect(theChart().title).toMatchObject({ from: "Paper!A3" });
    expect(theChart().title.text).toMatch(/^Robbery: .+, Mar 2019$/);
    expect((await planReplaceLive(id)).changed).toEqual([]);
    await replaced({ chart: withoutTarget, live: source });
    expect(named("Target")).toBeUndefined();
    expect(cells(host, "Paper", "H6:H7").text).toEqual([["Plotted value"], ["19"]]);
    expect(cells(host, "Paper", "R6:R7").text).toEqual([[""], [""]]);
  });

  test("by values is an Excel table with the same chart, kept under the same id", async () => {
    const { name, position } = theChart();
    const at = { from: position.from, to: position.to };
    await replaced(asValues);
    expect(theChart()).toMatchObject({ name, position: at });
    expect(tables(host)).toMatchObject([{ name: "ControlChart" }]);
    expect(theChart().title.text).toBe(`${firstYear.title}\n${firstYear.subtitle}`);
    expect(theChart().series.map(({ name }) => name)).toEqual([
      "Upper limit",
      "Lower limit",
      "Process average",
      "Target",
      "Robbery",
      "Excluded",
      "Signal above",
    ]);
    expect(theChart().series.every(({ inLegend }) => inLegend)).toBe(true);
    expect(await listManaged()).toMatchObject([{ id, form: "values" }]);
    expect((await faultOf(planReplaceLive(id))).code).toBe("NotLive");
  });

  test("is found where it was moved to, with its source", async () => {
    act(host, "insertRows", { sheet: "Paper", row: 1, count: 2 });
    act(host, "renameSheet", { sheet: "Figures", name: "Crime" });
    await host.idle();
    const plan = await planReplaceLive(id);
    expect([plan.address, plan.changed]).toEqual(["Paper!A5:Q21", []]);
    const kept = await readKept(id);
    expect(kept.source.address).toBe("Crime!A1:B31");
    const live = { ...source, values: "Crime!B2:B13", dates: "Crime!A2:A13" };
    await replaceLiveChart(plan, { chart: firstYear, live }, { ...robberyOrigin, source: kept.source });
    await host.idle();
    expect(named("Robbery")).toMatchObject({ values: "Paper!I9:I20" });
    expect(named("Robbery")?.plotted.slice(0, 2)).toEqual([19, 21]);
  });

  test("keeps a title and a place that the person gave it, and a series that they took away stays away", async () => {
    await withChart((chart) => {
      chart.title.text = "My title";
      chart.left = 700;
      chart.series.getItemAt(9).delete();
    });
    await replaced(otherRules);
    expect(theChart()).toMatchObject({ position: { left: 700 }, title: { text: "My title", from: null } });
    expect(named("Other signal")).toBeUndefined();
    await replaced(asValues);
    expect(theChart().title.text).toBe("My title");
  });

  test("has its figures replaced alone where its chart was deleted", async () => {
    await withChart((chart) => {
      chart.delete();
    });
    expect(await replaced(otherRules)).toMatchObject({ address: "Paper!A3:R19" });
    expect(charts(host)).toEqual([]);
  });
});

describe("what the person changed of a live chart is told before it is overwritten", () => {
  test("words, a target, a formula, and what stands in the way of one", async () => {
    await replaced(otherRules);
    type(host, "Paper", "A3", "My title");
    type(host, "Paper", "H9", 12);
    type(host, "Paper", "J7", "=1+1");
    type(host, "Paper", "I15", 3);
    await host.idle();
    const { changed } = await planReplaceLive(id);
    expect(changed.map(({ address, now }) => [address, now])).toEqual([
      ["A3", "My title"],
      ["J7", "=1+1"],
      ["H9", 12],
      ["I15", 3],
    ]);
  });

  test("and a figure typed over those that the formula gives", async () => {
    type(host, "Paper", "B10", 99);
    await host.idle();
    expect((await planReplaceLive(id)).changed).toMatchObject([{ address: "B10", now: 99 }]);
    await replaced(otherRules);
    expect(cells(host, "Paper", "B10").text).toEqual([["32"]]);
    expect((await planReplaceLive(id)).changed).toEqual([]);
  });

  test("and what was typed since they were asked is not overwritten", async () => {
    const plan = await planReplaceLive(id);
    type(host, "Paper", "B10", 99);
    await host.idle();
    expect((await faultOf(replaceLiveChart(plan, otherRules, robberyOrigin))).code).toBe("ChangedMeanwhile");
    expect(cells(host, "Paper", "B10").values).toEqual([[99]]);
  });

  test("and a cell of theirs where the target needs room is in the way", async () => {
    type(host, "Paper", "R9", "kept");
    await host.idle();
    const plan = await planReplaceLive(id);
    const before = await settled();
    expect((await faultOf(replaceLiveChart(plan, otherRules, robberyOrigin))).words).toMatch(
      /^The table needs more columns, and R9 holds “kept”\./,
    );
    expect(await settled()).toEqual(before);
  });

  test("and its own figures are no source for it", async () => {
    const own = { address: "Paper!A6:G18", sheet: "Paper", values: [["Period"]] };
    const plan = await planReplaceLive(id);
    const before = await settled();
    const fault = await faultOf(replaceLiveChart(plan, otherRules, { ...robberyOrigin, source: own }));
    expect(fault.words).toMatch(/^These cells are the table itself\./);
    expect(await settled()).toEqual(before);
  });
});
