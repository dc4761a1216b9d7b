import { insertLiveChart, liveChartSize, listManaged, planRefresh } from "../../../src/excel";
import { liveChartFormula } from "../../../src/excel/chart/liveChartFormulas";
import { cells, charts, type FunctionMetadata, type, type WorkbenchHost } from "../../../src/workbench";
import { built, openFunctions, openHost, openPane } from "../../workbench/headless";
import { faultOf } from "../faultOf";
import { robberyChart, robberyOrigin, robberySheet } from "./robberyChart";

jest.setTimeout(60_000);

let host: WorkbenchHost;
let windows: { close: () => void }[];

beforeAll(async () => {
  host = openHost([robberySheet]);
  const { functions } = JSON.parse(built("functions.json")) as { functions: FunctionMetadata[] };
  host.registerFunctions("BOARD", functions);
  windows = [await openFunctions(host, built("functions.js")), await openPane(host)];
});

afterAll(() => {
  for (const window of windows) window.close();
});

const source = { call: "CONTROLCHART", values: "Figures!B2:B31", dates: "Figures!A2:A31" } as const;

test("a live chart's formula hands blank cells over as missing, and its choices where they are not the defaults", () => {
  expect(liveChartFormula(source)).toBe(
    '=BOARD.CONTROLCHART(IF(Figures!B2:B31="","",Figures!B2:B31),Figures!A2:A31)',
  );
  expect(liveChartFormula({ ...source, method: "C", steps: { rule: "none" }, rules: "nelson" })).toBe(
    '=BOARD.CONTROLCHART(IF(Figures!B2:B31="","",Figures!B2:B31),Figures!A2:A31,,"C","none","nelson")',
  );
  expect(
    liveChartFormula({ ...source, call: "ULIMITS", cases: "Figures!C2:C31", per: 1000, laney: true }),
  ).toBe(
    '=BOARD.ULIMITS(IF(Figures!B2:B31="","",Figures!B2:B31),' +
      'IF(Figures!C2:C31="","",Figures!C2:C31/1000),Figures!A2:A31,,,TRUE)',
  );
});

describe("a live chart", () => {
  beforeAll(async () => {
    const target = { kind: "newSheet", name: "Live" } as const;
    await insertLiveChart(robberyChart, source, target, robberyOrigin, { overwrite: false });
    await host.idle();
  });

  const series = (name: string) => charts(host)[0]?.series.find((each) => each.name === name);

  test("draws what the formula gives, and a gap where a figure is missing, where a formula's blank would be 0", () => {
    expect(cells(host, "Live", "A5:B10").text).toEqual([
      ["Apr 2018", "19"],
      ["May 2018", "21"],
      ["Jun 2018", "19"],
      ["Jul 2018", "32"],
      ["Aug 2018", "19"],
      ["Sep 2018", ""],
    ]);
    expect(series("Robbery")).toMatchObject({ values: "Live!I5:I34", xValues: "Live!A5:A34" });
    expect(series("Robbery")?.plotted.slice(0, 6)).toEqual([19, 21, 19, 32, 19, null]);
    expect(series("Robbery")?.plotted).not.toContain(0);
  });

  test("draws average and limits of odd and even processes in lines of their own, one of each in the legend", () => {
    const process = cells(host, "Live", "F5:F34").values.map(([number]) => Number(number) % 2);
    const drawn = (name: string) => series(name)?.plotted.map((value) => (value === null ? 0 : 1));
    expect(drawn("Process average")).toEqual(process.map((odd) => (odd === 1 ? 1 : 0)));
    expect(drawn("Average of even processes")).toEqual(process.map((odd) => (odd === 1 ? 0 : 1)));
    expect(series("Process average")?.inLegend).toBe(true);
    expect(series("Average of even processes")?.inLegend).toBe(false);
  });

  test("has a title that says the latest signal by itself, and an axis that Excel chooses", async () => {
    const [chart] = charts(host);
    expect(chart?.title).toMatchObject({
      from: "Live!A1",
      text: "Robbery: Upper control limit breached, Sep 2020",
    });
    expect(chart?.axes.value).toMatchObject({ minimum: null, maximum: null });
    type(host, "Figures", "B31", [[20]]);
    await host.idle();
    expect(charts(host)[0]?.title.text).toMatch(/^Robbery: .*Sep 2020$/);
    expect(charts(host)[0]?.title.text).not.toContain("breached");
    expect(series("Robbery")?.plotted.at(-1)).toBe(20);
  });

  test("takes the room that was asked about: its columns, one between, and the chart's", () => {
    // 18 columns, A to R; from T on the 11 of the chart; 4 lines above, 21 rows of the chart; 30 months, a header, a note.
    expect(liveChartSize(robberyChart)).toEqual({ rows: 35, columns: 30 });
  });

  test("is kept as live, which no refresh rewrites", async () => {
    const [kept] = await listManaged();
    expect(kept).toMatchObject({ kind: "chart", form: "live", output: { address: "Live!A1:R35" } });
    const unasked = () => {
      throw new Error("Asked to remake a live chart.");
    };
    expect((await faultOf(planRefresh(kept?.id ?? "", unasked))).code).toBe("Live");
  });
});
