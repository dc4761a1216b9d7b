import { chartSize, insertChart, type InsertedChart, listManaged } from "../../../src/excel";

import { cells, charts, names, type, workbookData, type WorkbenchHost } from "../../../src/workbench";
import { openHost, openPane } from "../../workbench/headless";
import { faultOf } from "../faultOf";
import { robberyChart, robberyOrigin, robberySheet, robberyTable } from "./robberyChart";

jest.setTimeout(60_000);

const paper = { name: "Paper", rows: [["A paper"], ["of the board"]] };
const once = { overwrite: false };
const onPaper = { kind: "cell", address: "Paper!B4" } as const;

let host: WorkbenchHost;
let pane: { close: () => void };
let requests = 0;

beforeAll(async () => {
  host = openHost([robberySheet, paper]);
  pane = await openPane(host, undefined, () => {
    requests += 1;
  });
});

afterAll(() => {
  pane.close();
});

const insert = (target: Parameters<typeof insertChart>[2], options = once) =>
  insertChart(robberyChart, robberyTable, target, robberyOrigin, options);

function theChart() {
  const [chart, another] = charts(host);
  if (!chart || another) throw new Error("There is not one chart.");
  return chart;
}

function series(name: string) {
  const found = theChart().series.find((each) => each.name === name);
  if (!found) throw new Error(`There is no series ${name}.`);
  return found;
}

describe("a chart on a sheet of its own", () => {
  let inserted: InsertedChart;

  beforeAll(async () => {
    inserted = await insert({ kind: "newSheet", name: "Robbery" });
    await host.idle();
  });

  test("is bound to the figures beside it, each series to its column and all to the periods", () => {
    expect(theChart()).toMatchObject({ name: inserted.chartName, sheet: "Robbery", type: "Line" });
    expect(cells(host, "Robbery", "A5:J5").values).toEqual([
      [
        ...["Period", "Robbery", "Lower limit", "Process average", "Upper limit", "Target"],
        ...["Signal", "Signal above", "Signal below", "Excluded"],
      ],
    ]);
    expect(theChart().series.map((each) => [each.name, each.values, each.xValues])).toEqual([
      ["Upper limit", "Robbery!E6:E35", "Robbery!A6:A35"],
      ["Lower limit", "Robbery!C6:C35", "Robbery!A6:A35"],
      ["Process average", "Robbery!D6:D35", "Robbery!A6:A35"],
      ["Target", "Robbery!F6:F35", "Robbery!A6:A35"],
      ["Robbery", "Robbery!B6:B35", "Robbery!A6:A35"],
      ["Excluded", "Robbery!J6:J35", "Robbery!A6:A35"],
      ["Signal above", "Robbery!H6:H35", "Robbery!A6:A35"],
      ["Signal below", "Robbery!I6:I35", "Robbery!A6:A35"],
    ]);
  });

  test("has type, line and marker set for each series, and a colour for each line", () => {
    expect(
      theChart().series.map(({ name, type, lineStyle, color, markerStyle }) => ({
        name,
        as: [type, lineStyle, color, markerStyle],
      })),
    ).toEqual([
      { name: "Upper limit", as: ["Line", "Continuous", "#757575", "None"] },
      { name: "Lower limit", as: ["Line", "Continuous", "#757575", "None"] },
      { name: "Process average", as: ["Line", "Continuous", "#424242", "None"] },
      { name: "Target", as: ["Line", "RoundDot", "#0B6A5D", "None"] },
      { name: "Robbery", as: ["LineMarkers", "Continuous", "#1F4E79", "Circle"] },
      { name: "Excluded", as: ["LineMarkers", "None", null, "Circle"] },
      { name: "Signal above", as: ["LineMarkers", "None", null, "Triangle"] },
      { name: "Signal below", as: ["LineMarkers", "None", null, "Square"] },
    ]);
  });

  test("marks signals by shape, and by colour what they mean: above is worse where lower is wanted", () => {
    expect(series("Signal above")).toMatchObject({ markerBackgroundColor: "#B0440A" });
    expect(series("Signal below")).toMatchObject({ markerBackgroundColor: "#0F5FB8" });
    expect(
      series("Signal above").plotted.flatMap((value, i) => (value === null ? [] : [[i, value]])),
    ).toEqual([[3, 32]]);
    expect(
      series("Signal below").plotted.flatMap((value, i) => (value === null ? [] : [[i, value]])),
    ).toEqual([[15, 1]]);
  });

  test("plots a missing figure as a gap and never as 0", () => {
    const { plotted } = series("Robbery");
    expect(plotted[5]).toBeNull();
    expect(plotted.slice(0, 5)).toEqual([19, 21, 19, 32, 19]);
    expect(plotted).not.toContain(0);
    expect(theChart().displayBlanksAs).toBe("NotPlotted");
  });

  test.each(["Upper limit", "Lower limit", "Process average"])(
    "breaks the line of %s where a process begins, and dashes it where it is provisional",
    (name) => {
      expect(series(name).points.map(({ index, lineStyle }) => [index, lineStyle])).toEqual([
        [12, "None"],
        [24, "None"],
        ...[25, 26, 27, 28, 29].map((index) => [index, "Dash"]),
      ]);
    },
  );

  test("draws what was left out as a ring to which no line of the values leads, and from which none does", () => {
    expect(series("Excluded")).toMatchObject({
      markerBackgroundColor: "#FFFFFF",
      markerForegroundColor: "#1F4E79",
    });
    expect(series("Excluded").plotted.flatMap((value, i) => (value === null ? [] : [i]))).toEqual([8]);
    const points = new Map(series("Robbery").points.map((point) => [point.index, point]));
    expect(points.get(8)).toMatchObject({ lineStyle: "None", markerStyle: "None" });
    expect(points.get(9)).toMatchObject({ lineStyle: "None", markerStyle: null });
  });

  test("labels the latest value and the event beside their points", () => {
    const labels = series("Robbery").points.flatMap(({ index, hasDataLabel, label }) =>
      hasDataLabel === true ? [[index, label?.text, label?.position]] : [],
    );
    expect(labels).toEqual([
      [12, "New unit", "Bottom"],
      [29, "31", "Top"],
    ]);
  });

  test("has the finding for a title over the plain line, and both stand in cells with the alt text and the commentary", () => {
    const { title } = theChart();
    expect(title).toMatchObject({ visible: true, overlay: false, font: { bold: true } });
    expect(title.text).toBe(`${robberyChart.title}\n${robberyChart.subtitle}`);
    expect(cells(host, "Robbery", "A1:A4").values.flat()).toEqual([
      robberyChart.title,
      robberyChart.subtitle,
      robberyChart.altText,
      robberyChart.commentary,
    ]);
  });

  test("has the axis that was worked out, names the periods every so often, and no grid but a faint one", () => {
    const { axes } = theChart();
    expect(axes.value).toMatchObject({ minimum: 0, maximum: 50, majorUnit: 10, numberFormat: "#,##0" });
    expect(axes.category).toMatchObject({
      categoryType: "TextAxis",
      tickLabelSpacing: 6,
      tickLabelPosition: "Low",
    });
    expect(axes.category.majorGridlines.visible).toBe(false);
    expect(axes.value.majorGridlines.line.color).toBe("#E6E6E6");
    expect(theChart().categories.slice(0, 2)).toEqual(["Apr 2018", "May 2018"]);
  });

  test("is kept with its table, and its name is that of the record", async () => {
    const [kept] = await listManaged();
    expect(kept).toMatchObject({ id: inserted.id, kind: "chart", form: "values", title: robberyChart.title });
    expect(kept?.output).toMatchObject({ address: "Robbery!A1:J36" });
    expect(inserted.chartName).toBe(`Control chart ${inserted.id}`);
  });
});

describe("a chart among what people wrote", () => {
  beforeEach(async () => {
    host.open(workbookData([robberySheet, paper]));
    await host.idle();
  });

  test("takes three round trips", async () => {
    await insert({ kind: "newSheet", name: "First" });
    requests = 0;
    await insert(onPaper);
    expect(requests).toBe(3);
  });

  test("stands beside its headers, one column off, within cells that are blank", async () => {
    await insert(onPaper);
    const { position } = theChart();
    expect(position.from).toBe("M8");
    expect(chartSize(robberyTable)).toEqual({ rows: 36, columns: 22 });
    expect(cells(host, "Paper", "A1:A2").values).toEqual([["A paper"], ["of the board"]]);
  });

  test("asks before it overwrites a cell that only the chart would cover", async () => {
    type(host, "Paper", "W9", [["mine"]]);
    const fault = await faultOf(insert(onPaper));
    expect(fault.code).toBe("TargetOccupied");
    expect(charts(host)).toEqual([]);
  });

  test("is refused where another chart would be hidden, which stays as it is", async () => {
    await insert(onPaper);
    const before = charts(host);
    const again = await faultOf(insert({ kind: "cell", address: "Paper!N2" }));
    expect(again.code).toBe("TargetRefused");
    expect(charts(host)).toEqual(before);
  });

  test("is refused where its cells are too narrow to read it, and nothing is made", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Paper").getRange("M:W").format.columnWidth = 5;
      await context.sync();
    });
    const fault = await faultOf(insert(onPaper));
    expect(fault.words).toMatch(/^The cells for the chart, Paper!M8:W28, are too small or hidden/);
    expect(names(host)).toEqual([]);
  });
});
