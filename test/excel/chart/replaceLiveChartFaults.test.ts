import {
  insertLiveChart,
  type LiveChartReplacement,
  planReplaceLive,
  replaceLiveChart,
} from "../../../src/excel";
import { cells, type } from "../../../src/workbench";
import { all, faultCases } from "../faultCases";
import { faultOf } from "../faultOf";
import { openedWorkbook } from "../openedWorkbook";
import { chartSnapshot } from "./chartSnapshot";
import { firstYear, robberyOrigin, robberySheet } from "./robberyChart";

jest.setTimeout(120_000);

const { host, reopen } = openedWorkbook([robberySheet, { name: "Paper", rows: [["A paper"]] }], {
  functions: true,
});
const live = { call: "CONTROLCHART", values: "Figures!B2:B13", dates: "Figures!A2:A13" } as const;

const replacements: readonly (readonly [string, LiveChartReplacement])[] = [
  ["another live one", { chart: firstYear, live: { ...live, rules: "nelson" } }],
  ["values", { chart: firstYear, live: null }],
];

/** With the cells of the whole chart, which are more than those of other tables. */
async function settled() {
  await host.idle();
  return { ...chartSnapshot(host), all: cells(host, "Paper", "A1:AD22") };
}

/** Round trips with how many of their actions take effect: among them cells, chart, names and record. */
const cases = faultCases([
  [1, all],
  ...[0, 1, 30, 60, 120, 200, all].map((done) => [2, done] as const),
  [3, all],
]);

describe.each(replacements)("a replacement of a live chart by %s", (_, next) => {
  let id = "";
  let before: Awaited<ReturnType<typeof settled>>;

  beforeAll(async () => {
    await reopen();
    const target = { kind: "cell", address: "Paper!A3" } as const;
    const chart = { ...firstYear, target: null };
    ({ id } = await insertLiveChart(chart, live, target, robberyOrigin, { overwrite: false }));
    // The formula finds no room: what stands in its way is put back too.
    type(host, "Paper", "K12", 99);
    before = await settled();
  });

  test.each(cases)(
    "leaves the workbook exactly as it was when round trip $trip fails after $done actions",
    async ({ plan: faults }) => {
      const plan = await planReplaceLive(id);
      expect(plan.changed).toMatchObject([{ address: "K12", now: 99 }]);
      host.faults.set(faults);
      expect((await faultOf(replaceLiveChart(plan, next, robberyOrigin))).code).toBe("GeneralException");
      expect(await settled()).toEqual(before);
    },
  );

  test("goes through when it is tried again", async () => {
    const plan = await planReplaceLive(id);
    expect(await replaceLiveChart(plan, next, robberyOrigin)).toMatchObject({ id });
  });
});
