import { Workbook } from "@cj-tech-master/excelts";
import { unzip } from "@cj-tech-master/excelts/archive";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { act, type } from "../../../src/workbench";
import { exportXlsx } from "../../../src/workbench/host/xlsx/exportXlsx";
import { hostWith, inWorkbook } from "../model/hostWith";

const figures = [["Period", "Robbery", "Limit"], ["Jan 20", 12, 9], ["Feb 20", 15, 9], ["Mar 20", 11, 6]]; // prettier-ignore
const host = hostWith([
  { name: "Data", rows: figures },
  { name: "Board paper", rows: [] },
]);
const onData = (work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown) =>
  inWorkbook((workbook) => work(workbook.worksheets.getItem("Data"), workbook));

/** The workbook written, and read again by another road than it was written. */
async function exported() {
  installChartSupport();
  await host.idle();
  const workbook = new Workbook();
  await workbook.xlsx.load(await exportXlsx(host.spreadsheet, "BOARD"));
  const sheet = workbook.getWorksheet("Data");
  if (!sheet) throw new Error("There is no sheet Data.");
  return { workbook, sheet };
}

describe("what is exported to .xlsx", () => {
  test("holds values, and formulas with what they came to", async () => {
    type(host, "Data", "E1", [["=SUM(B2:B4)", true, "=NA()"]]);
    const { sheet } = await exported();
    expect([1, 2, 3].map((column) => sheet.getCell(2, column).value)).toEqual(["Jan 20", 12, 9]);
    expect(sheet.getCell("E1").value).toMatchObject({ formula: "SUM(B2:B4)", result: 38 });
    expect(sheet.getCell("F1").value).toBe(true);
    expect(sheet.getCell("G1").value).toMatchObject({ formula: "NA()", result: { error: "#N/A" } });
  });

  test.each(["=1+1", "+1+1", "-1+1", "@SUM(1)", '=HYPERLINK("https://example.org")'])(
    "keeps the text %s a text",
    async (text) => {
      type(host, "Data", "E1", `'${text}`);
      expect((await exported()).sheet.getCell("E1").value).toBe(text);
    },
  );

  test("writes the add-in's own formulas as their values, since no other program has them", async () => {
    type(host, "Data", "E1", "=IF(TRUE,7,BOARD.CHANGE(1,2))");
    const { sheet } = await exported();
    expect(sheet.getCell("E1").value).toBe(7);
  });

  test("writes what a formula spilled as values", async () => {
    type(host, "Data", "E1", "=SEQUENCE(3)");
    const { sheet } = await exported();
    expect(["E1", "E2", "E3"].map((at) => sheet.getCell(at).value)).toEqual([1, 2, 3]);
  });

  test("holds looks, widths, heights and number formats", async () => {
    await onData((sheet) => {
      const range = sheet.getRange("B1");
      range.format.fill.color = "#1F4E79";
      Object.assign(range.format.font, { bold: true, color: "#FFFFFF", size: 14 });
      range.format.borders.getItem("EdgeBottom").style = "Double";
      range.format.horizontalAlignment = "Right";
      range.format.wrapText = true;
      range.format.rowHeight = 30;
      // 75 pixels: 70 of ten characters of 7, and 5 around them.
      range.format.columnWidth = 56.25;
      sheet.getRange("B2").numberFormat = [["#,##0.0"]];
    });
    const { sheet } = await exported();
    expect(sheet.getCell("B1").style).toMatchObject({
      font: { bold: true, size: 14, color: { argb: "FFFFFFFF" } },
      fill: { fgColor: { argb: "FF1F4E79" } },
      border: { bottom: { style: "double" } },
      alignment: { horizontal: "right", wrapText: true },
    });
    expect([sheet.getRow(1).height, sheet.getColumn(2).width, sheet.getCell("B2").numFmt]).toEqual([30, 10, "#,##0.0"]); // prettier-ignore
  });

  test("holds tables, merged cells, frozen panes and the page's set-up", async () => {
    await onData((sheet) => {
      const table = sheet.tables.add("A1:C4", true);
      table.name = "Robberies";
      table.style = "TableStyleLight1";
      sheet.freezePanes.freezeRows(1);
      Object.assign(sheet.pageLayout, { orientation: "Landscape", paperSize: "A4" });
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("1:1");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P";
    });
    act(host, "merge", { sheet: "Data", address: "E1:F1" });
    const { sheet } = await exported();
    const table = sheet.getTable("Robberies");
    expect(table.model).toMatchObject({ name: "Robberies", tableRef: "A1:C4", style: { theme: "TableStyleLight1" } }); // prettier-ignore
    expect(table.model.columns.map(({ name }) => name)).toEqual(["Period", "Robbery", "Limit"]);
    expect(sheet.getCell("B3").value).toBe(15);
    expect(sheet.getCell("F1").master.address).toBe("E1");
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "1:1" }); // prettier-ignore
    expect(sheet.headerFooter.oddFooter).toBe("&CPage &P");
  });

  test("writes no filter for a table without buttons, which Excel would drop, and one for a table with them", async () => {
    await onData((sheet) => {
      sheet.tables.add("A1:C4", true).showFilterButton = false;
      sheet.getRange("E1:F2").values = [["Area", "Cases"], ["North", 4]]; // prettier-ignore
      sheet.tables.add("E1:F2", true);
    });
    await host.idle();
    const file = unzip(await exportXlsx(host.spreadsheet, "BOARD"));
    const filters = await Promise.all(
      [1, 2].map(async (at) => {
        const bytes = await file.bytes(`xl/tables/table${at}.xml`);
        return /<autoFilter ref="([^"]*)"/.exec(new TextDecoder().decode(bytes ?? new Uint8Array()))?.[1];
      }),
    );
    expect(filters).toEqual([undefined, "E1:F2"]);
  });

  test("holds defined names, hidden ones too, and leaves out those whose cells are gone", async () => {
    await onData((sheet, { names }) => {
      names.add("Limits", sheet.getRange("C2:C4"));
      names.add("_source", sheet.getRange("A1:C4")).visible = false;
      names.add("Twice", "=SUM(Data!$B$2:$B$4)*2");
      names.add("Gone", sheet.getRange("H1"));
    });
    act(host, "deleteColumns", { sheet: "Data", column: "H" });
    const { workbook } = await exported();
    const held = workbook.definedNames.model.map(({ name, ranges, hidden }) => [
      name,
      ranges,
      hidden === true,
    ]);
    expect(held).toEqual(
      expect.arrayContaining([["Limits", ["Data!$C$2:$C$4"], false], ["_source", ["Data!$A$1:$C$4"], true]]),
    ); // prettier-ignore
    expect(held.map(([name]) => name)).toContain("Twice");
    expect(held.map(([name]) => name)).not.toContain("Gone");
  });
});

describe("a chart that is exported", () => {
  /** The chart's part of the file as it stands there (ECMA-376, DrawingML charts). */
  const chartPart = async (work: (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown) => {
    await onData((sheet) => work(sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns"), sheet));
    await host.idle();
    const file = unzip(await exportXlsx(host.spreadsheet, "BOARD"));
    const bytes = await file.bytes("xl/charts/chart1.xml");
    const xml = new TextDecoder().decode(bytes ?? new Uint8Array());
    const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([part]) => part);
    return { xml, series };
  };

  test("refers to the cells of its names, values and categories, and none of its lines is smoothed", async () => {
    const { xml, series } = await chartPart(() => undefined);
    const formulas = series.map((part) =>
      [...part.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, formula]) => formula),
    );
    expect(formulas).toEqual([
      ["Data!$B$1", "Data!$A$2:$A$4", "Data!$B$2:$B$4"],
      ["Data!$C$1", "Data!$A$2:$A$4", "Data!$C$2:$C$4"],
    ]);
    expect(xml).toContain("<c:lineChart>");
    expect(xml).not.toContain('<c:smooth val="1"/>');
  });

  test("holds lines, markers, segments that are not drawn, and labels", async () => {
    const { series } = await chartPart((chart) => {
      const [values, limit] = [0, 1].map((i) => chart.series.getItemAt(i));
      if (!values || !limit) return;
      Object.assign(values.format.line, { color: "#1F4E79", weight: 1.5, lineStyle: "Dash" });
      Object.assign(values, { markerStyle: "Diamond", markerSize: 7, markerBackgroundColor: "#FFFFFF" });
      limit.points.getItemAt(2).format.border.lineStyle = "None";
      const last = values.points.getItemAt(2);
      last.hasDataLabel = true;
      Object.assign(last.dataLabel, { text: "Mar 20: 11", position: "Top" });
    });
    const [values, limit] = series;
    // Widths in the file are 12,700 to the point.
    expect(values).toContain('<a:ln w="19050"><a:solidFill><a:srgbClr val="1F4E79"/></a:solidFill><a:prstDash val="dash"/></a:ln>'); // prettier-ignore
    expect(values).toContain('<c:symbol val="diamond"/><c:size val="7"/><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/>'); // prettier-ignore
    expect(values).toMatch(/<c:dLbl><c:idx val="2"\/>.*<a:t>Mar 20: 11<\/a:t>.*<c:dLblPos val="t"\/>/);
    expect(limit).toContain('<c:symbol val="none"/>');
    expect(limit).toMatch(/<c:dPt><c:idx val="2"\/>.*<a:ln><a:noFill\/><\/a:ln>.*<\/c:dPt>/);
  });

  test("holds its title with its stretches, its axes, its legend and where blanks are", async () => {
    const { xml } = await chartPart((given) => {
      given.title.text = "Robbery: no change\nCamden";
      given.title.getSubstring(19, 6).font.size = 9;
      Object.assign(given.axes.valueAxis, { minimum: 0, maximum: 20, majorUnit: 5, numberFormat: "#,##0" });
      given.axes.valueAxis.majorGridlines.visible = false;
      Object.assign(given.axes.categoryAxis, { tickLabelSpacing: 6, majorTickMark: "Outside" });
      given.legend.position = "Top";
      given.legend.legendEntries.getItemAt(1).visible = false;
      given.displayBlanksAs = "NotPlotted";
      given.plotVisibleOnly = false;
    });
    expect(xml).toMatch(
      /<a:rPr[^>]* sz="1400".*?<a:t>Robbery: no change<\/a:t>.*<a:rPr[^>]* sz="900".*<a:t>Camden</,
    );
    const [category = "", value = ""] = ["cat", "val"].map(
      (kind) => new RegExp(`<c:${kind}Ax>.*</c:${kind}Ax>`, "s").exec(xml)?.[0],
    );
    expect(category).toContain('<c:tickLblSkip val="6"/>');
    expect(category).toContain('<c:majorTickMark val="out"/>');
    for (const part of [
      '<c:max val="20"/>',
      '<c:min val="0"/>',
      '<c:majorUnit val="5"/>',
      '<c:numFmt formatCode="#,##0" sourceLinked="0"/>',
    ]) {
      expect(value).toContain(part);
    }
    expect(value).not.toContain("<c:majorGridlines>");
    expect(xml).toMatch(
      /<c:legend><c:legendPos val="t"\/><c:legendEntry><c:idx val="1"\/><c:delete val="1"\/>/,
    );
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(xml).toContain('<c:plotVisOnly val="0"/>');
  });

  test("is left out of what it draws where a series' cells are gone", async () => {
    const { series } = await chartPart((chart, sheet) => {
      chart.series.getItemAt(1).setValues(sheet.getRange("H2:H4"));
      sheet.getRange("H:H").delete("Left");
    });
    expect(series).toHaveLength(1);
  });
});
