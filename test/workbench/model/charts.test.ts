import { act, charts, type } from "../../../src/workbench";
import { codeOf } from "../codeOf";
import { hostWith, inWorkbook, onSheetNamed } from "./hostWith";

const data = [["Month", "Robbery", "Limit"], ["Jan 20", 12, 9], ["Feb 20", 15, 9], ["Mar 20", 11, 9]]; // prettier-ignore
const host = hostWith([
  { name: "Data", rows: data },
  { name: "Paper", rows: [] },
]);

const onData = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) =>
  onSheetNamed("Data", work);
const add = (sheet: Excel.Worksheet, address = "A1:C4", type: Excel.ChartType | "Line" = "Line") =>
  sheet.charts.add(type, sheet.getRange(address), "Columns");
const refusal = (work: (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown) =>
  codeOf(onData((sheet) => work(add(sheet), sheet)));
const only = () => {
  const [chart, ...others] = charts(host);
  if (!chart || others.length > 0) throw new Error(`${charts(host).length} charts`);
  return chart;
};

describe("a chart that is added", () => {
  test("takes its series and their names from the columns, and its categories from the words before them", async () => {
    await onData((sheet) => add(sheet));
    expect(only()).toMatchObject({
      sheet: "Data",
      name: "Chart 1",
      type: "Line",
      categories: ["Jan 20", "Feb 20", "Mar 20"],
      series: [
        { name: "Robbery", nameFrom: "Data!B1", values: "Data!B2:B4", xValues: "Data!A2:A4", type: "Line" },
        { name: "Limit", nameFrom: "Data!C1", values: "Data!C2:C4", xValues: "Data!A2:A4" },
      ],
    });
    expect(only().series.map(({ plotted }) => plotted)).toEqual([[12, 15, 11], [9, 9, 9]]); // prettier-ignore
  });

  test.each<[string, string, Excel.ChartSeriesBy | "Auto" | "Rows", (string | null)[][]]>([
    ["a wide block by its rows", "E1:H2", "Auto", [["Data!F2:H2", "Data!F1:H1"]]],
    ["columns by rows where that is asked", "A1:C3", "Rows", [["Data!B2:C2", "Data!B1:C1"], ["Data!B3:C3", "Data!B1:C1"]]],
    ["bare figures without names", "B2:C4", "Auto", [["Data!B2:B4", null], ["Data!C2:C4", null]]],
    ["one column under its name", "B1:B4", "Auto", [["Data!B2:B4", null]]],
    ["years under a blank corner as names", "E4:G6", "Auto", [["Data!F5:F6", "Data!E5:E6"], ["Data!G5:G6", "Data!E5:E6"]]],
  ])("reads %s", async (_, address, by, found) => {
    type(host, "Data", "E1", [["Area", "2014", "2015", "2016"], ["North", 1, 2, 3]]); // prettier-ignore
    type(host, "Data", "E4", [[null, 2014, 2015], ["North", 1, 2], ["South", 3, 4]]); // prettier-ignore
    type(host, "Data", "F1", [["'2014", "'2015", "'2016"]]);
    await onData((sheet) => sheet.charts.add("Line", sheet.getRange(address), by));
    expect(only().series.map(({ values, xValues }) => [values, xValues])).toEqual(found);
  }); // prettier-ignore

  test("is titled as Excel titles it: by its one series, or by a place for words", async () => {
    const titles = await onData((sheet) => [
      add(sheet).title.load("text,visible"),
      add(sheet, "A1:B4").title.load("text,visible"),
    ]);
    expect(titles.map(({ text, visible }) => [text, visible])).toEqual([["Chart Title", true], ["Robbery", true]]); // prettier-ignore
    expect(charts(host).map(({ legend }) => legend.visible)).toEqual([true, false]);
  });

  test("is found by name in any case, by id and by place, and gone once deleted", async () => {
    await onData(async (sheet, context) => {
      const chart = add(sheet).load("id");
      chart.name = "Robbery chart";
      await context.sync();
      const found = [
        sheet.charts.getItem("robbery CHART").load("id"),
        sheet.charts.getItem(chart.id).load("name"),
        sheet.charts.getItemAt(0).load("name"),
      ];
      const all = sheet.charts.load("items/name,count");
      await context.sync();
      expect(found[0]?.id).toBe(chart.id);
      expect(found.slice(1).map(({ name }) => name)).toEqual(["Robbery chart", "Robbery chart"]);
      expect([all.count, all.items.map(({ name }) => name)]).toEqual([1, ["Robbery chart"]]);
      all.items[0]?.delete();
      const gone = sheet.charts.getItemOrNullObject("Robbery chart").load("name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(charts(host)).toEqual([]);
    expect(await codeOf(onData((sheet) => sheet.charts.getItem("Robbery chart").load("name")))).toBe(
      "ItemNotFound",
    );
  });

  test.each<[string, string, (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown]>([
    ["a type that it does not draw", "NotImplemented", (_, sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B4"))],
    ["a series of a block", "InvalidArgument", (chart, sheet) => { chart.series.getItemAt(0).setValues(sheet.getRange("A1:B2")); }],
    ["a colour that is none", "InvalidArgument", (chart) => (chart.series.getItemAt(0).format.line.color = "blueish")],
    ["a line style that is none", "InvalidArgument", (chart) => (chart.series.getItemAt(0).format.line.lineStyle = "Wavy" as "Dash")],
    ["a marker that is none", "InvalidArgument", (chart) => (chart.series.getItemAt(0).markerStyle = "Heart" as "Circle")],
    ["a marker beyond 72 points", "InvalidArgument", (chart) => (chart.series.getItemAt(0).markerSize = 73)],
    ["a series that is not there", "InvalidArgument", (chart) => chart.series.getItemAt(2).load("name")],
    ["a point that is not there", "InvalidArgument", (chart) => chart.series.getItemAt(0).points.getItemAt(3).load("value")],
    ["a label that a point does not have", "InvalidOperation", (chart) => (chart.series.getItemAt(0).points.getItemAt(0).dataLabel.text = "x")],
    ["a width below 0", "InvalidArgument", (chart) => (chart.width = -1)],
    ["a place that ends before it begins", "InvalidArgument", (chart) => { chart.setPosition("D9", "C3"); }],
    ["a scale for words", "InvalidArgument", (chart) => (chart.axes.categoryAxis.minimum = 1)],
    ["what the stand-in lacks", "ApiNotFound", (chart) => chart.getImage()],
    ["a chart that is gone", "ItemNotFound", (chart) => { chart.delete(); chart.load("name"); }],
    ["a series that is gone", "ItemNotFound", (chart) => { const one = chart.series.getItemAt(0); one.delete(); one.load("name"); }],
  ])("refuses %s: %s", async (_, code, work) => {
    expect(await refusal(work)).toBe(code);
  }); // prettier-ignore

  test("takes no change on a protected sheet: AccessDenied", async () => {
    await onData((sheet) => add(sheet));
    act(host, "protect", { sheet: "Data" });
    expect(await codeOf(onData((sheet) => add(sheet)))).toBe("AccessDenied");
    expect(await codeOf(onData((sheet) => (sheet.charts.getItemAt(0).name = "x")))).toBe("AccessDenied");
    expect(await codeOf(onData((sheet) => { sheet.charts.getItemAt(0).delete(); }))).toBe("AccessDenied"); // prettier-ignore
    expect(only().name).toBe("Chart 1");
  });
});

describe("a chart's series", () => {
  test("are added, bound to ranges, recast and deleted", async () => {
    await onData((sheet) => {
      const chart = add(sheet, "A1:B4");
      const signals = chart.series.add("Signals");
      signals.setValues(sheet.getRange("C2:C4"));
      signals.setXAxisValues(sheet.getRange("A2:A4"));
      signals.chartType = "LineMarkers";
      chart.series.getItemAt(0).delete();
    });
    expect(only().series).toMatchObject([
      { name: "Signals", nameFrom: null, values: "Data!C2:C4", xValues: "Data!A2:A4", type: "LineMarkers" },
    ]);
  });

  test("hold their line, markers and points as they were told", async () => {
    await onData((sheet) => {
      const series = add(sheet).series.getItemAt(0);
      series.format.line.color = "#1f4e79";
      series.format.line.weight = 1.5;
      series.format.line.lineStyle = "Dash";
      series.markerStyle = "Diamond";
      series.markerSize = 7;
      const point = series.points.getItemAt(1);
      point.format.border.lineStyle = "None";
      point.markerBackgroundColor = "#FFFFFF";
      point.hasDataLabel = true;
      point.dataLabel.text = "15";
      point.dataLabel.position = "Top";
      point.dataLabel.format.font.bold = true;
    });
    const [series] = only().series;
    expect(series).toMatchObject({ color: "#1F4E79", weight: 1.5, lineStyle: "Dash", markerStyle: "Diamond", markerSize: 7 }); // prettier-ignore
    expect(series?.points).toMatchObject([
      { index: 1, lineStyle: "None", markerBackgroundColor: "#FFFFFF", hasDataLabel: true, label: { text: "15", position: "Top", font: { bold: true } } },
    ]); // prettier-ignore
  });

  test("are lines with markers once they are given one, and a type set anew takes the markers away", async () => {
    const types = await onData(async (sheet, context) => {
      const series = add(sheet).series.getItemAt(0);
      series.markerStyle = "Circle";
      series.load("chartType");
      await context.sync();
      const withMarkers = series.chartType;
      series.chartType = "Line";
      series.load("chartType,markerStyle");
      await context.sync();
      return [withMarkers, series.chartType, series.markerStyle];
    });
    expect(types).toEqual(["LineMarkers", "Line", "Automatic"]);
  });

  test("a line that was cleared comes back with a colour, as in Excel", async () => {
    await onData((sheet) => {
      const [first, second] = [0, 1].map((i) => add(sheet).series.getItemAt(i).format.line);
      first?.clear();
      if (second) Object.assign(second, { lineStyle: "None", color: "#C00000" });
    });
    expect(charts(host).map(({ series }, i) => series[i]?.lineStyle)).toEqual(["None", "Continuous"]);
  });

  test("plot nothing for a blank cell and for #N/A, and 0 for a formula's empty text", async () => {
    type(host, "Data", "B2", [[null], ["=NA()"], ['=""']]);
    type(host, "Data", "B2", "=1");
    type(host, "Data", "E1", [["x"], [1], [null], [3]]);
    await host.idle();
    await onData((sheet) => [
      add(sheet, "B1:B4"),
      sheet.charts.add("Line", sheet.getRange("E1:E4"), "Columns"),
    ]);
    expect(charts(host).map(({ series }) => series[0]?.plotted)).toEqual([[1, null, 0], [1, null, 3]]); // prettier-ignore
  });

  test("leave hidden rows out unless the chart is told not to", async () => {
    await onData((sheet) => {
      add(sheet);
      add(sheet).plotVisibleOnly = false;
    });
    act(host, "hideRows", { sheet: "Data", row: 3 });
    expect(charts(host).map(({ categories }) => categories)).toEqual([["Jan 20", "Mar 20"], ["Jan 20", "Feb 20", "Mar 20"]]); // prettier-ignore
  });
});

describe("what a chart refers to", () => {
  const ranges = () => only().series.map(({ nameFrom, values, xValues }) => [nameFrom, values, xValues]);

  test("moves and grows with rows and columns that are inserted, and with the sheet's name", async () => {
    await onData((sheet) => add(sheet));
    act(host, "insertRows", { sheet: "Data", row: 3 });
    act(host, "insertColumns", { sheet: "Data", column: "A" });
    act(host, "renameSheet", { sheet: "Data", name: "Crime figures" });
    expect(ranges()).toEqual([
      ["'Crime figures'!C1", "'Crime figures'!C2:C5", "'Crime figures'!B2:B5"],
      ["'Crime figures'!D1", "'Crime figures'!D2:D5", "'Crime figures'!B2:B5"],
    ]);
  });

  test("moves with cells that the add-in inserts", async () => {
    await onData((sheet) => {
      add(sheet, "A1:B4");
      sheet.getRange("A3:C4").insert("Down");
    });
    expect(ranges()).toEqual([["Data!B1", "Data!B2:B6", "Data!A2:A6"]]);
  });

  test("is #REF! once its cells, or their sheet, are deleted", async () => {
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem("Data");
      worksheets.getItem("Paper").charts.add("Line", sheet.getRange("A1:C4"), "Columns");
    });
    act(host, "deleteColumns", { sheet: "Data", column: "B" });
    expect(ranges()[0]).toEqual(["#REF!", "#REF!", "Data!A2:A4"]);
    act(host, "deleteSheet", { sheet: "Data" });
    expect(ranges()[1]).toEqual(["#REF!", "#REF!", "#REF!"]);
  });

  test("goes with its sheet, and stays when the workbook is saved and opened again", async () => {
    await onData((sheet) => add(sheet));
    const before = only();
    host.reopen();
    await host.idle();
    expect(only()).toEqual(before);
    act(host, "deleteSheet", { sheet: "Data" });
    expect(charts(host)).toEqual([]);
  });
});

describe("where a chart stands", () => {
  test("is the cells that it was put over, and it moves and sizes with them", async () => {
    // Columns of 90 points, rows of 15.
    await onData((sheet) => {
      sheet.getRange("A:Z").format.columnWidth = 90;
      sheet.getRange("1:60").format.rowHeight = 15;
      add(sheet).setPosition("E2", "H11");
    });
    expect(only().position).toMatchObject({ left: 360, top: 15, width: 360, height: 150, from: "E2" });
    act(host, "insertRows", { sheet: "Data", row: 1, count: 2 });
    await onData((sheet) => (sheet.getRange("E:E").format.columnWidth = 60));
    expect(only().position).toMatchObject({ left: 360, width: 330, height: 150, from: "E4" });
  });

  test("is set in points, from the sheet's corner", async () => {
    const chart = await onData(async (sheet, context) => {
      const added = add(sheet);
      Object.assign(added, { left: 100, top: 40, width: 400, height: 250 });
      await context.sync();
      return added.load("left,top,width,height");
    });
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 40, 400, 250]);
  });
});

describe("a chart's axes", () => {
  test("hold what was set, and read Excel's choice for the rest", async () => {
    const axis = await onData(async (sheet, context) => {
      const { valueAxis } = add(sheet).axes;
      valueAxis.minimum = 5;
      valueAxis.majorGridlines.visible = false;
      valueAxis.numberFormat = "#,##0";
      await context.sync();
      return valueAxis.load("minimum,maximum,majorUnit,numberFormat,linkNumberFormat,type");
    });
    // Values from 9 to 15 over a base of 5: a twentieth of 15 above 15, in steps of 2.
    expect(axis.toJSON()).toMatchObject({ minimum: 5, maximum: 16, majorUnit: 2, numberFormat: "#,##0", linkNumberFormat: false, type: "Value" }); // prettier-ignore
    expect(only().axes.value).toMatchObject({ minimum: 5, maximum: null, majorUnit: null, majorGridlines: { visible: false } }); // prettier-ignore
  });

  test("go back to Excel's choice with an empty text", async () => {
    await onData((sheet) => {
      const { valueAxis } = add(sheet).axes;
      valueAxis.maximum = 50;
      valueAxis.maximum = "";
    });
    expect(only().axes.value.maximum).toBeNull();
  });
});

test("a title may stand in a cell, and follows it", async () => {
  await onData((sheet) => { add(sheet).title.setFormula("=Data!$B$1"); }); // prettier-ignore
  type(host, "Data", "B1", "Burglary");
  expect(only().title).toMatchObject({ text: "Burglary", from: "Data!B1", visible: true });
});

test("a stretch of a title has a font of its own", async () => {
  await onData((sheet) => {
    const { title } = add(sheet);
    title.text = "Robbery: step change\nCamden";
    title.format.font.size = 12;
    title.getSubstring(21, 6).font.color = "#595959";
  });
  expect(only().title.runs).toMatchObject([{ start: 21, length: 6, font: { size: 12, color: "#595959" } }]);
});

test("the charts of every sheet are read at once, and no shapes beside them", async () => {
  const [sheets, shapes, range] = await inWorkbook(({ worksheets }) => {
    const sheet = worksheets.getItem("Data");
    add(sheet);
    sheet.getRange("A:C").format.columnWidth = 60;
    return [
      worksheets.load("items/id,items/name,items/charts/items/name,items/charts/items/left"),
      sheet.shapes.load("items/left,items/top,items/width,items/height"),
      sheet.getRange("B1:C2").load("left,top,width,height"),
    ];
  });
  expect(sheets.items.map(({ name, charts: held }) => [name, held.items.map((one) => one.name)])).toEqual([["Data", ["Chart 1"]], ["Paper", []]]); // prettier-ignore
  expect(shapes.items).toEqual([]);
  expect([range.left, range.top, range.width]).toEqual([60, 0, 120]);
});

test("other data keep the looks of the series that stood in their places", async () => {
  await onData((sheet) => {
    const chart = add(sheet);
    chart.series.getItemAt(1).format.line.color = "#C00000";
    chart.setData(sheet.getRange("A1:C3"), "Columns");
  });
  expect(only().series.map(({ values, color }) => [values, color])).toEqual([["Data!B2:B3", null], ["Data!C2:C3", "#C00000"]]); // prettier-ignore
});
