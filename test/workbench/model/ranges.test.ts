import { act, cells, names, tables, type } from "../../../src/workbench";
import { codeOf } from "../codeOf";
import { hostFor, onSheetNamed, openAnew } from "./hostWith";

const given = [
  { name: "Data", rows: [["Area", "2015", "2016"], ["North", 3, 4], ["South", 5, 6]] }, // prettier-ignore
  { name: "Report", rows: [] },
];
const host = hostFor(given);

const reopen = () => openAnew(host, given);
const onData = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) =>
  onSheetNamed("Data", work);
const refusal = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
  codeOf(onData(work));
const addressOf = async (work: (sheet: Excel.Worksheet) => Excel.Range) =>
  (await onData((sheet) => work(sheet).load("address"))).address.replace("Data!", "");

describe("where ranges stand", () => {
  beforeAll(reopen);

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["its last row", (range) => range.getLastRow(), "B3:C3"],
    ["its last column", (range) => range.getLastColumn(), "C2:C3"],
    ["its last cell", (range) => range.getLastCell(), "C3"],
    ["its second row", (range) => range.getRow(1), "B3:C3"],
    ["its second column", (range) => range.getColumn(1), "C2:C3"],
    ["a cell beyond it", (range) => range.getCell(2, 2), "D4"],
    ["a row above", (range) => range.getRowsAbove(), "B1:C1"],
    ["two rows below", (range) => range.getRowsBelow(2), "B4:C5"],
    ["its own last row, counted back", (range) => range.getRowsBelow(-1), "B3:C3"],
    ["its own first row, counted in", (range) => range.getRowsAbove(-1), "B2:C2"],
    ["a column before", (range) => range.getColumnsBefore(), "A2:A3"],
    ["two columns after", (range) => range.getColumnsAfter(2), "D2:E3"],
    ["its whole rows", (range) => range.getEntireRow(), "2:3"],
    ["its whole columns", (range) => range.getEntireColumn(), "B:C"],
    ["itself moved", (range) => range.getOffsetRange(1, -1), "A3:B4"],
    ["itself grown", (range) => range.getResizedRange(1, 2), "B2:E4"],
    ["itself of another size", (range) => range.getAbsoluteResizedRange(1, 3), "B2:D2"],
    ["what it shares with another", (range) => range.getIntersection("C3:D9"), "C3"],
    ["what holds it and another", (range) => range.getBoundingRect("E1:F2"), "B1:F3"],
  ])("B2:C3 gives %s", async (_, other, address) => {
    expect(await addressOf((sheet) => other(sheet.getRange("B2:C3")))).toBe(address);
  });

  test("ranges that don't meet share the null object; of two sheets, and beyond the sheet, they are refused", async () => {
    const none = await onData((sheet) =>
      sheet.getRange("A1").getIntersectionOrNullObject("B2").load("address"),
    );
    expect(none.isNullObject).toBe(true);
    for (const work of [
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getBoundingRect("Report!B2"),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getIntersection("Report!A1"),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getRowsAbove(1),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getRowsBelow(0),
    ]) {
      expect(await refusal((sheet) => work(sheet).load("address"))).toBe("InvalidArgument");
    }
  });

  test.each([
    ["B2", "A1:C3"],
    ["A1:C1", "A1:C3"],
    ["E5", "E5:F6"],
    ["F6", "E5:F6"],
    ["H1", "H1"],
    ["I9", "I8:I10"],
  ])("the region round %s is %s: up to blank rows and columns, corners counted", async (cell, region) => {
    type(host, "Data", "E5", [["x", null], [null, "y"]]); // prettier-ignore
    type(host, "Data", "I8", [["=SEQUENCE(3)"]]);
    await host.idle();
    expect(await addressOf((sheet) => sheet.getRange(cell).getSurroundingRegion())).toBe(region);
  });
});

describe("finding", () => {
  beforeAll(reopen);

  test.each<[string, Excel.SearchCriteria, string]>([
    ["th", {}, "A2"],
    ["th", { searchDirection: "Backwards" }, "A3"],
    ["SOUTH", { completeMatch: true }, "A3"],
    ["2016", { completeMatch: true, matchCase: true }, "C1"],
  ])("%s is found by %j at %s", async (text, criteria, address) => {
    expect(await addressOf((sheet) => sheet.getRange("A:C").find(text, criteria))).toBe(address);
  });

  test.each<[string, Excel.SearchCriteria]>([
    ["SOUTH", { matchCase: true }],
    ["Sout", { completeMatch: true }],
    ["West", {}],
  ])("%s is not found by %j: the null object", async (text, criteria) => {
    const cell = await onData((sheet) =>
      sheet.getRange("A1:C3").findOrNullObject(text, criteria).load("address"),
    );
    expect(cell.isNullObject).toBe(true);
    expect(await refusal((sheet) => sheet.getRange("A1:C3").find(text, criteria).load("address"))).toBe(
      "ItemNotFound",
    );
  });
});

describe("spills", () => {
  beforeAll(async () => {
    await reopen();
    type(host, "Data", "E2", "=SEQUENCE(2,3)");
    type(host, "Data", "E6", [["=SEQUENCE(2)"], ["in the way"]]);
    await host.idle();
  });

  test("a formula's cell gives the range it spills to, and each cell of it the formula's cell", async () => {
    expect(await addressOf((sheet) => sheet.getRange("E2").getSpillingToRange())).toBe("E2:G3");
    expect(await addressOf((sheet) => sheet.getRange("G3").getSpillParent())).toBe("E2");
    expect(await addressOf((sheet) => sheet.getRange("E2").getSpillParent())).toBe("E2");
  });

  test.each([
    ["a cell spilled into", "F3"],
    ["a plain cell", "A1"],
    ["a formula without room", "E6"],
  ])("%s spills to the null object", async (_, cell) => {
    const to = await onData((sheet) => sheet.getRange(cell).getSpillingToRangeOrNullObject().load("address"));
    expect(to.isNullObject).toBe(true);
    expect(await refusal((sheet) => sheet.getRange(cell).getSpillingToRange().load("address"))).toBe(
      "ItemNotFound",
    );
  });

  test("a cell that nothing spills into has no parent, and more than one cell can't be asked", async () => {
    const parent = await onData((sheet) => sheet.getRange("A1").getSpillParentOrNullObject().load("address"));
    expect(parent.isNullObject).toBe(true);
    expect(
      await refusal((sheet) => sheet.getRange("E2:F2").getSpillParentOrNullObject().load("address")),
    ).toBe("InvalidArgument");
  });

  test("looks and number formats of a spill's cells leave its values, at once and after undoing", async () => {
    await onData((sheet) => {
      sheet.getRange("E2:G3").numberFormat = [["0.0", "0.0", "0.0"], ["0", "0", "0"]]; // prettier-ignore
      sheet.getRange("F2:G3").format.font.bold = true;
      sheet.getRange("F2:F3").format.borders.getItem("EdgeTop").style = "Continuous";
    });
    const shown = () => cells(host, "Data", "E2:G3").text;
    expect(shown()).toEqual([["1.0", "2.0", "3.0"], ["4", "5", "6"]]); // prettier-ignore
    for (let done = 0; done < 3; done += 1) act(host, "undo");
    await host.idle();
    expect(shown()).toEqual([["1", "2", "3"], ["4", "5", "6"]]); // prettier-ignore
  });

  test("only the first cell holds the formula, and one without room shows #SPILL! and has spilled nowhere", async () => {
    const [spill, blocked] = await onData((sheet) => [
      sheet.getRange("E2:F3").load("formulas,hasSpill"),
      sheet.getRange("E6").load("values,valueTypes,hasSpill"),
    ]);
    expect(spill.formulas).toEqual([["=SEQUENCE(2,3)", 2], [4, 5]]); // prettier-ignore
    expect(spill.hasSpill).toBe(true);
    expect(blocked.toJSON()).toMatchObject({
      values: [["#SPILL!"]],
      valueTypes: [["Error"]],
      hasSpill: false,
    });
  });
});

describe("hidden rows and columns", () => {
  beforeAll(reopen);

  test("are told of a range, null where its rows differ, and are set and shown again", async () => {
    await onData((sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
    });
    const [part, whole, column] = await onData((sheet) => [
      sheet.getRange("A2:C3").load("rowHidden,hidden"),
      sheet.getRange("A1:C3").load("rowHidden,columnHidden,hidden"),
      sheet.getRange("B1").load("columnHidden,hidden"),
    ]);
    expect(part.toJSON()).toMatchObject({ rowHidden: true, hidden: true });
    expect([whole.rowHidden, whole.columnHidden, whole.hidden]).toEqual([null, null, false]);
    expect(column.toJSON()).toMatchObject({ columnHidden: true, hidden: true });
    await onData((sheet) => {
      sheet.getRange("A1:A9").rowHidden = false;
      sheet.getRange("A1:Z1").columnHidden = false;
    });
    const shown = await onData((sheet) => sheet.getRange("A1:C9").load("rowHidden,columnHidden"));
    expect([shown.rowHidden, shown.columnHidden]).toEqual([false, false]);
  });

  test("on a protected sheet stay as they are: AccessDenied", async () => {
    act(host, "protect", { sheet: "Data" });
    expect(await refusal((sheet) => (sheet.getRange("2:2").rowHidden = true))).toBe("AccessDenied");
    act(host, "protect", { sheet: "Data", on: false });
  });
});

describe("cells put in and taken out", () => {
  beforeEach(async () => {
    await reopen();
    type(host, "Data", "E1", [["=SUM(B2:C3)", "beside"]]);
    await onData((sheet, { workbook }) => {
      workbook.names.add("Figures", sheet.getRange("B2:C3"));
      sheet.tables.add("A1:C3", true).name = "Areas";
    });
    await host.idle();
  });

  const state = async () => {
    await host.idle();
    return { name: names(host)[0]?.formula, table: tables(host)[0]?.address };
  };

  test.each<[string, string, "Down" | "Right", string, string, string]>([
    ["above a table", "A1:C2", "Down", "$B$4:$C$5", "A3:C5", "=SUM(B4:C5)"],
    ["inside a table", "A3:C3", "Down", "$B$2:$C$4", "A1:C4", "=SUM(B2:C4)"],
    ["below a table", "A4:C4", "Down", "$B$2:$C$3", "A1:C3", "=SUM(B2:C3)"],
    ["as whole rows", "3:4", "Down", "$B$2:$C$5", "A1:C5", "=SUM(B2:C5)"],
  ])(
    "cells put in %s take along names, tables and formulas",
    async (_, where, shift, name, table, formula) => {
      const range = await onData((sheet) => sheet.getRange(where).insert(shift).load("address,values"));
      expect(range.address).toBe(`Data!${where}`);
      expect(await state()).toEqual({ name: `=Data!${name}`, table });
      expect(cells(host, "Data", "E1:F1").formulas).toEqual([[formula, "beside"]]);
      expect(cells(host, "Data", "E1").values).toEqual([[18]]);
    },
  );

  test("cells put in to the right of which a table stands whole move it", async () => {
    await onData((sheet) => sheet.getRange("A1:A3").insert("Right"));
    expect(await state()).toEqual({ name: "=Data!$C$2:$D$3", table: "B1:D3" });
  });

  test("a column put into a table gets a header of its own", async () => {
    await onData((sheet) => sheet.getRange("B:B").insert("Right"));
    expect(await state()).toEqual({ name: "=Data!$C$2:$D$3", table: "A1:D3" });
    expect(cells(host, "Data", "A1:D1").values).toEqual([["Area", "Column2", "2015", "2016"]]);
    act(host, "insertColumns", { sheet: "Data", column: "C" });
    expect(cells(host, "Data", "A1:E1").values).toEqual([["Area", "Column2", "Column3", "2015", "2016"]]);
  });

  test.each<[string, string, "Up" | "Left", string, string, string]>([
    ["a row of a table", "A2:C2", "Up", "=Data!$B$2:$C$2", "A1:C2", "=SUM(B2:C2)"],
    ["a whole row", "2:2", "Up", "=Data!$B$2:$C$2", "A1:C2", "=SUM(B2:C2)"],
    ["a column of a table", "B1:B3", "Left", "=Data!$B$2:$B$3", "A1:B3", "=SUM(B2:B3)"],
  ])("%s taken out shortens names, tables and formulas", async (_, where, shift, name, table, formula) => {
    await onData((sheet) => {
      sheet.getRange(where).delete(shift);
    });
    expect(await state()).toEqual({ name, table });
    const [[first, second] = []] = cells(host, "Data", "D1:E1").formulas;
    expect([first, second]).toContain(formula);
  });

  test("a whole table taken out is gone, and its name reads #REF!", async () => {
    await onData((sheet) => {
      sheet.getRange("A1:C3").delete("Up");
    });
    expect(await state()).toEqual({ name: "=#REF!", table: undefined });
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["into some columns of a table", (sheet) => sheet.getRange("B2").insert("Down")],
    ["into some rows of a table", (sheet) => sheet.getRange("A2").insert("Right")],
    ["out of some columns of a table", (sheet) => { sheet.getRange("B2").delete("Up"); }], // prettier-ignore
    ["out of a table with its header", (sheet) => { sheet.getRange("A1:C2").delete("Up"); }], // prettier-ignore
  ])("cells shifted %s would tear it: InsertDeleteConflict, and nothing moves", async (_, work) => {
    const before = cells(host, "Data", "A1:G9");
    expect(await refusal(work)).toBe("InsertDeleteConflict");
    expect(cells(host, "Data", "A1:G9")).toEqual(before);
  });

  test("a protected sheet takes no cells in or out: AccessDenied", async () => {
    act(host, "protect", { sheet: "Data" });
    expect(await refusal((sheet) => sheet.getRange("A9").insert("Down"))).toBe("AccessDenied");
    expect(await refusal((sheet) => { sheet.getRange("9:9").delete("Up"); })).toBe("AccessDenied"); // prettier-ignore
    act(host, "protect", { sheet: "Data", on: false });
  });
});
