import { act, cells, formats, sheets, tables, type } from "../../../src/workbench";
import { codeOf } from "../codeOf";
import { hostWith, onSheetNamed } from "./hostWith";

const given = [
  { name: "Sheet1", rows: [["Area", "2015", 2015], ["North", 5, 0.25], ["South", 7, "=B3*2"]] }, // prettier-ignore
  { name: "Second", rows: [] },
];
const host = hostWith(given);

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) =>
  onSheetNamed("Sheet1", work);
const refusal = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
  codeOf(onSheet(work));

describe("ranges", () => {
  test("values, formulas, types and text are read as Excel gives them", async () => {
    const range = await onSheet((sheet) =>
      sheet.getRange("B1:C3").load("values,formulas,valueTypes,text,address"),
    );
    expect(range.toJSON()).toMatchObject({
      address: "Sheet1!B1:C3",
      values: [["2015", 2015], [5, 0.25], [7, 14]], // prettier-ignore
      formulas: [["2015", 2015], [5, 0.25], [7, "=B3*2"]], // prettier-ignore
      valueTypes: [["String", "Double"], ["Double", "Double"], ["Double", "Double"]], // prettier-ignore
      text: [["2015", "2015"], ["5", "0.25"], ["7", "14"]], // prettier-ignore
    });
  });

  test("null leaves its cell alone, empty text clears it, and values of another size are refused", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A2:B2").values = [[null, ""]];
    });
    expect(cells(host, "Sheet1", "A2:B2").values).toEqual([["North", ""]]);
    expect(await refusal((sheet) => (sheet.getRange("A1:B2").values = [["x"]]))).toBe("InvalidArgument");
  });

  test("a number format shows the value its way and changes nothing that the cell holds", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A2:C3").numberFormat = [["@", "@", "0%"], ["@", "@", "@"]]; // prettier-ignore
    });
    const { values, formulas, text, numberFormats } = cells(host, "Sheet1", "A2:C3");
    expect(values).toEqual([["North", 5, 0.25], ["South", 7, 14]]); // prettier-ignore
    expect(formulas[1]?.[2]).toBe("=B3*2");
    expect(text[0]?.[2]).toBe("25%");
    expect(numberFormats).toEqual([["@", "@", "0%"], ["@", "@", "@"]]); // prettier-ignore
  });

  test("null among number formats, as among values and formulas, leaves its cell alone", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B3:C3").numberFormat = [["0.0", "0%"]];
      sheet.getRange("B3:C3").numberFormat = [[null, "General"]];
      sheet.getRange("B3:C3").formulas = [["=B2", null]];
    });
    await host.idle();
    expect(cells(host, "Sheet1", "B3:C3")).toMatchObject({
      formulas: [["=B2", "=B3*2"]],
      text: [["5.0", "10"]],
      numberFormats: [["0.0", "General"]],
    });
  });

  test("looks are given and read back, and null where the cells of a block differ", async () => {
    const [whole, first] = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B1");
      format.font.bold = true;
      format.fill.color = "#FFEE00";
      format.horizontalAlignment = "Right";
      format.wrapText = true;
      format.indentLevel = 2;
      sheet.getRange("A1").format.font.size = 20;
      await context.sync();
      const load = "font/bold,font/size,fill/color,horizontalAlignment,wrapText,indentLevel";
      return [sheet.getRange("A1:C1").format.load(load), sheet.getRange("A1").format.load(load)];
    });
    expect(first.toJSON()).toMatchObject({
      font: { bold: true, size: 20 },
      fill: { color: "#FFEE00" },
      horizontalAlignment: "Right",
      wrapText: true,
      indentLevel: 2,
    });
    expect(whole.toJSON()).toMatchObject({ font: { bold: null, size: null }, wrapText: null });
    expect(cells(host, "Sheet1", "C3").formulas).toEqual([["=B3*2"]]);
  });

  test("a look leaves formulas, truth values and text that looks like a number as they are", async () => {
    type(host, "Sheet1", "E1", [["=A2", true, "'TRUE", "'007", "=1/0"]]);
    await host.idle();
    const before = cells(host, "Sheet1", "E1:I1");
    await onSheet((sheet) => {
      sheet.getRange("E1:I1").format.font.color = "#C00000";
      sheet.getRange("E1:I1").format.fill.clear();
    });
    expect(cells(host, "Sheet1", "E1:I1")).toEqual(before);
  });

  test("underline and strikethrough are given, read back, and cleared with the formats", async () => {
    const read = () =>
      onSheet((sheet) => sheet.getRange("A1:B1").format.font.load("underline,strikethrough"));
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").format.font.set({ underline: "Single", strikethrough: true });
    });
    expect((await read()).toJSON()).toMatchObject({ underline: "Single", strikethrough: true });
    await onSheet((sheet) => {
      sheet.getRange("A1").clear("Formats");
    });
    expect((await read()).toJSON()).toMatchObject({ underline: null, strikethrough: null });
  });

  test("a block's height is null where its rows differ, and rows are fitted to what they hold", async () => {
    const heights = () =>
      onSheet((sheet) => ["A1", "A2", "A1:A2"].map((at) => sheet.getRange(at).format.load("rowHeight")));
    await onSheet((sheet) => {
      sheet.getRange("A1").format.rowHeight = 60;
    });
    expect((await heights()).map(({ rowHeight }) => rowHeight)).toEqual([60, expect.any(Number), null]);
    await onSheet((sheet) => {
      sheet.getRange("1:2").format.autofitRows();
    });
    expect((await heights()).map(({ rowHeight }) => rowHeight)).toEqual([15, 15, 15]);
  });

  test("a fill that is cleared reads white with pattern None", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").format.fill.color = "#FFEE00";
      sheet.getRange("A1").format.fill.clear();
    });
    expect(formats(host, "Sheet1", "A1")[0]?.[0]?.fill).toBeNull();
  });

  test.each([
    ["Continuous", "Thin"],
    ["Double", "Thick"],
    ["Dash", "Thin"],
  ])("a border of style %s is drawn with weight %s", async (style, weight) => {
    await onSheet((sheet) => {
      sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom").style = style as "Continuous";
    });
    const [[left, right] = []] = formats(host, "Sheet1", "A2:B2");
    expect([left?.borders.bottom, right?.borders.bottom]).toMatchObject([{ style, weight }, { style, weight }]); // prettier-ignore
    expect(left?.borders.top.style).toBe("None");
  });

  test("a border reads null in what its cells differ in, and a part set for all leaves the others' parts", async () => {
    const edge = await onSheet(async (sheet, context) => {
      sheet.getRange("A2").format.borders.getItem("EdgeBottom").style = "Double";
      sheet.getRange("A2").format.borders.getItem("EdgeBottom").color = "#C00000";
      sheet.getRange("B2").format.borders.getItem("EdgeBottom").style = "Dash";
      const both = sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom").load("style,color,weight");
      await context.sync();
      return both.toJSON();
    });
    expect(edge).toMatchObject({ style: null, color: null, weight: null });
    await onSheet((sheet) => {
      sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom").color = "#0000FF";
    });
    const [[left, right] = []] = formats(host, "Sheet1", "A2:B2");
    expect(left?.borders.bottom).toMatchObject({ style: "Double", color: "#0000FF" });
    expect(right?.borders.bottom).toMatchObject({ style: "Dash", color: "#0000FF" });
  });

  test("the used range is cut to values where that is asked, and takes in formatted cells where not", async () => {
    const addresses = await onSheet(async (sheet, context) => {
      sheet.getRange("E6").format.font.bold = true;
      const ranges = [
        sheet.getUsedRange(true),
        sheet.getUsedRange(),
        sheet.getRange("C:F").getUsedRangeOrNullObject(true),
        context.workbook.worksheets.getItem("Second").getUsedRange(),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Sheet1!A1:C3", "Sheet1!A1:E6", "Sheet1!C1:C3", "Second!A1"]);
  });

  test("the used range of a blank sheet or block is the null object where that is asked", async () => {
    const [sheet, block] = await onSheet((own, context) => [
      context.workbook.worksheets.getItem("Second").getUsedRangeOrNullObject().load("address"),
      own.getRange("H1:J9").getUsedRangeOrNullObject(true).load("address"),
    ]);
    expect([sheet.isNullObject, block.isNullObject]).toEqual([true, true]);
    expect(await refusal((own) => own.getRange("H1:J9").getUsedRange().load("address"))).toBe("ItemNotFound");
  });

  test("hasSpill is true inside a spill, false clear of it, null across its edge", async () => {
    type(host, "Sheet1", "E1", "=SEQUENCE(3)");
    const ranges = await onSheet((sheet) =>
      ["E1:E3", "F1:F3", "D1:E4"].map((address) => sheet.getRange(address).load("hasSpill,values,formulas")),
    );
    expect(ranges.map(({ hasSpill }) => hasSpill)).toEqual([true, false, null]);
    expect(ranges[0]?.values).toEqual([[1], [2], [3]]);
  });

  test("merged cells are named where there are some, and the null object where there are none", async () => {
    act(host, "merge", { sheet: "Sheet1", address: "E5:F6" });
    const [merged, none] = await onSheet((sheet) => [
      sheet.getRange("A1:G9").getMergedAreasOrNullObject().load("address"),
      sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address"),
    ]);
    expect([merged.address, none.isNullObject]).toEqual(["Sheet1!E5:F6", true]);
  });

  test("what would lie outside the sheet is refused", async () => {
    expect(await refusal((sheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1).load("address"))).toBe(
      "InvalidArgument",
    );
    expect(await refusal((sheet) => sheet.getRange("nonsense").load("address"))).toBe("InvalidArgument");
  });
});

describe("tables", () => {
  const added = (sheet: Excel.Worksheet, address: string) => sheet.tables.add(address, true);

  test("headers become text, blank and repeated ones get a name", async () => {
    type(host, "Sheet1", "E1", [["Area", null, "Area", 2015]]);
    await onSheet((sheet) => added(sheet, "E1:H2"));
    expect(cells(host, "Sheet1", "E1:H1").values).toEqual([["Area", "Column2", "Area2", "2015"]]);
    expect(tables(host)).toMatchObject([{ name: "Table1", address: "E1:H2", style: "TableStyleMedium2" }]);
  });

  test("a table over another, or over merged cells, is refused as Excel does: InvalidArgument", async () => {
    await onSheet((sheet) => added(sheet, "A1:C3"));
    act(host, "merge", { sheet: "Sheet1", address: "F5:G5" });
    expect(await refusal((sheet) => added(sheet, "C3:D4"))).toBe("InvalidArgument");
    expect(await refusal((sheet) => added(sheet, "E4:F6"))).toBe("InvalidArgument");
    expect(tables(host)).toHaveLength(1);
  });

  test("a name that is taken or none is refused, and a good one is kept", async () => {
    await onSheet((sheet) => {
      added(sheet, "A1:C3").name = "Scorecard";
      added(sheet, "E1:F2");
    });
    for (const name of ["scorecard", "two words", "9th"]) {
      expect(await refusal((_, { workbook }) => (workbook.tables.getItem("Table1").name = name))).toBe(
        "InvalidArgument",
      );
    }
    expect(tables(host).map(({ name }) => name)).toEqual(["Scorecard", "Table1"]);
  });

  test("converting to a range takes the table away and leaves its cells", async () => {
    await onSheet((sheet) => added(sheet, "A1:C3"));
    const before = cells(host, "Sheet1", "A1:C3");
    await onSheet((_, { workbook }) => workbook.tables.getItem("Table1").convertToRange());
    expect(tables(host)).toEqual([]);
    expect(cells(host, "Sheet1", "A1:C3")).toEqual(before);
  });
});

describe("sheets and protection", () => {
  test.each([
    ["SECOND", "ItemAlreadyExists"],
    ["2015/16", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["'quoted", "InvalidArgument"],
  ])("a sheet can't be called %s: %s", async (name, code) => {
    expect(await refusal((_, { workbook }) => workbook.worksheets.add(name))).toBe(code);
    expect(await refusal((sheet) => (sheet.name = name))).toBe(code);
    expect(sheets(host)).toHaveLength(2);
  });

  test("a new sheet stands at the end, is named in turn, and is not shown by itself", async () => {
    await onSheet((_, { workbook }) => workbook.worksheets.add());
    expect(sheets(host).map(({ name, active }) => [name, active])).toEqual([
      ["Sheet1", true],
      ["Second", false],
      ["Sheet2", false],
    ]);
  });

  test("the last sheet can't be deleted", async () => {
    await onSheet((_, { workbook }) => {
      workbook.worksheets.getItem("Second").delete();
    });
    expect(await refusal((sheet) => { sheet.delete(); })).toBe("InvalidOperation"); // prettier-ignore
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [["x"]])],
    ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["0%"]])],
    ["looks", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
    ["widths", (sheet) => (sheet.getRange("A1").format.columnWidth = 90)],
    ["row heights", (sheet) => (sheet.getRange("A1").format.rowHeight = 30)],
    ["contents to clear", (sheet) => { sheet.getRange("A1").clear(); }], // prettier-ignore
    ["tables", (sheet) => sheet.tables.add("A1:C3", true)],
  ])("a protected sheet takes no %s: AccessDenied", async (_, work) => {
    act(host, "protect", { sheet: "Sheet1" });
    expect(await refusal(work)).toBe("AccessDenied");
    act(host, "protect", { sheet: "Sheet1", on: false });
    expect(await refusal(work)).toBe("it went through");
  });
});
