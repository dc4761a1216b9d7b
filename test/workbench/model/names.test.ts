import { act, cells, names, type } from "../../../src/workbench";
import { codeOf } from "../codeOf";
import { hostWith, inWorkbook, openAnew } from "./hostWith";

const figures = [["Area", 1, 2], ["North", 3, 4], ["South", 5, 6]]; // prettier-ignore
const given = [
  { name: "Data", rows: figures },
  { name: "Report", rows: [] },
];
const host = hostWith(given);

const refusal = (work: (workbook: Excel.Workbook) => unknown) => codeOf(inWorkbook(work));
const formulas = () => Object.fromEntries(names(host).map(({ name, formula }) => [name, formula]));
const data = (workbook: Excel.Workbook, address: string) =>
  workbook.worksheets.getItem("Data").getRange(address);

describe("a name", () => {
  test("holds its range, hidden or not, and is found in any case", async () => {
    const range = await inWorkbook((workbook) => {
      workbook.names.add("BoardSource", data(workbook, "A1:C3"), "where from").visible = false;
      return workbook.names.getItem("boardsource").getRange().load("address");
    });
    expect(range.address).toBe("Data!A1:C3");
    expect(names(host)).toEqual([
      { name: "BoardSource", formula: "=Data!$A$1:$C$3", visible: false, comment: "where from", sheet: null },
    ]);
  });

  test.each([
    ["a range", "=Data!$B$2:$C$3", "Range", "Data!$B$2:$C$3"],
    ["another name", "=Source", "Range", "Source"],
    ["a calculation", "=SUM(Data!$B$2:$C$3)*2", "Double", 36],
    ["a number", "=0.2", "Double", 0.2],
    ["a text", '="Robbery"', "String", "Robbery"],
    ["a truth value", "=TRUE", "Boolean", true],
    ["an error", "=#REF!", "Error", "#REF!"],
  ])("that stands for %s says so, with its value", async (_, formula, kind, value) => {
    await inWorkbook(({ names: all }) => all.add("Source", "=Data!$B$2"));
    const item = await inWorkbook(({ names: all }) => all.add("Other", formula).load());
    expect(item.toJSON()).toMatchObject({ formula, type: kind, value, visible: true, scope: "Workbook" });
  });

  test.each([
    ["June 30, 2020", '="June 30, 2020"'],
    ["12", "=12"],
    ["=A1:B2", "=Data!A1:B2"],
  ])("given %s without more holds %s", async (text, formula) => {
    await inWorkbook(({ names: all }) => all.add("Given", text));
    expect(formulas()).toEqual({ Given: formula });
  });

  test.each(["two words", "9th", "A1", "R1C1", "r", "true", "", "x".repeat(256), "a-b", "a!b"])(
    "can't be %s: InvalidArgument",
    async (name) => {
      expect(await refusal((workbook) => workbook.names.add(name, data(workbook, "A1")))).toBe(
        "InvalidArgument",
      );
      expect(names(host)).toEqual([]);
    },
  );

  test.each(["_boardsheet_1_source", "Überfall", "x".repeat(255), "A1.b", "\\x", "a?"])(
    "can be %s",
    async (name) => {
      await inWorkbook((workbook) => workbook.names.add(name, data(workbook, "A1")));
      expect(names(host)).toMatchObject([{ name }]);
    },
  );

  test("that is taken, by a name in any case or by a table, is refused: ItemAlreadyExists", async () => {
    await inWorkbook((workbook) => {
      workbook.names.add("Source", data(workbook, "A1"));
      workbook.worksheets.getItem("Data").tables.add("A1:C3", true).name = "Scorecard";
    });
    for (const name of ["SOURCE", "scorecard"]) {
      expect(await refusal((workbook) => workbook.names.add(name, data(workbook, "B1")))).toBe(
        "ItemAlreadyExists",
      );
    }
    expect(formulas()).toEqual({ Source: "=Data!$A$1" });
  });

  test.each(["=SUM(Data!A1", "=", "=)(", '="open'])(
    "can't stand for %s: InvalidArgument",
    async (formula) => {
      expect(await refusal(({ names: all }) => all.add("Bad", formula))).toBe("InvalidArgument");
    },
  );

  test("takes another formula, comment and visibility, and formulas that use it follow", async () => {
    await inWorkbook((workbook) => workbook.names.add("Source", data(workbook, "B2:C3")));
    type(host, "Report", "A1", [["=SUM(Source)", "=ROWS(source)"]]);
    await host.idle();
    expect(cells(host, "Report", "A1:B1").values).toEqual([[18, 2]]);
    await inWorkbook(({ names: all }) => {
      all.getItem("Source").set({ formula: "=Data!$B$1:$C$1", comment: "first row", visible: false });
    });
    await host.idle();
    expect(cells(host, "Report", "A1:B1").values).toEqual([[3, 1]]);
    expect(names(host)).toMatchObject([{ comment: "first row", visible: false }]);
  });

  test("that is deleted is gone, and formulas that use it show #NAME?", async () => {
    await inWorkbook((workbook) => workbook.names.add("Source", data(workbook, "B2:C3")));
    type(host, "Report", "A1", "=SUM(Source)");
    await host.idle();
    await inWorkbook(({ names: all }) => {
      all.getItem("Source").delete();
    });
    await host.idle();
    expect(names(host)).toEqual([]);
    expect(cells(host, "Report", "A1").values).toEqual([["#NAME?"]]);
    const absent = await inWorkbook(({ names: all }) => all.getItemOrNullObject("Source").load("name"));
    expect(absent.isNullObject).toBe(true);
    expect(await refusal(({ names: all }) => all.getItem("Source").load("name"))).toBe("ItemNotFound");
  });

  test("of a sheet stands beside the same name of the workbook, each in its own collection", async () => {
    const [ofSheet, ofWorkbook] = await inWorkbook((workbook) => {
      const report = workbook.worksheets.getItem("Report");
      report.names.add("Source", report.getRange("A1"));
      workbook.names.add("Source", data(workbook, "B2"));
      return [report.names.load("items"), workbook.names.load("items/name,items/scope,items/formula")];
    });
    expect(ofSheet.items.map((item) => item.toJSON())).toMatchObject([
      { formula: "=Report!$A$1", scope: "Worksheet" },
    ]);
    expect(ofWorkbook.items.map((item) => item.toJSON())).toMatchObject([
      { formula: "=Data!$B$2", scope: "Workbook" },
    ]);
    act(host, "deleteSheet", { sheet: "Report" });
    expect(formulas()).toEqual({ Source: "=Data!$B$2" });
  });

  test("is saved with the workbook, hidden as it was, and another workbook has its own", async () => {
    await inWorkbook((workbook) => {
      workbook.names.add("Source", data(workbook, "B2:C3"), "kept").visible = false;
    });
    const before = names(host);
    host.reopen();
    expect(names(host)).toEqual(before);
    await openAnew(host, given);
    expect(names(host)).toEqual([]);
  });
});

describe("what a person does", () => {
  beforeEach(async () => {
    await inWorkbook((workbook) => {
      workbook.names.add("Source", data(workbook, "B2:C3")).visible = false;
      workbook.names.add("Total", "=SUM(Data!$B$2:$C$3)");
    });
    type(host, "Report", "A1", [["=SUM(Source)", "=Total"]]);
    await host.idle();
  });

  const source = () =>
    inWorkbook(({ names: all }) => {
      const item = all.getItem("Source").load("formula,type,value");
      return { item, range: item.getRangeOrNullObject().load("address") };
    });

  test.each([
    ["rows inserted above", "insertRows", { row: 1, count: 2 }, "B4:C5"],
    ["rows inserted at its first row", "insertRows", { row: 2, count: 1 }, "B3:C4"],
    ["rows inserted inside", "insertRows", { row: 3, count: 2 }, "B2:C5"],
    ["rows inserted below", "insertRows", { row: 4, count: 2 }, "B2:C3"],
    ["columns inserted to the left", "insertColumns", { column: "A", count: 1 }, "C2:D3"],
    ["columns inserted inside", "insertColumns", { column: "C", count: 2 }, "B2:E3"],
    ["columns inserted to the right", "insertColumns", { column: "D", count: 1 }, "B2:C3"],
    ["rows deleted above", "deleteRows", { row: 1, count: 1 }, "B1:C2"],
  ])("%s take the name along, and its formulas keep their values", async (_, kind, args, address) => {
    act(host, kind, { sheet: "Data", ...args });
    await host.idle();
    expect((await source()).range.address).toBe(`Data!${address}`);
    expect(cells(host, "Report", "A1:B1").values).toEqual([[18, 18]]);
  });

  test("deleting some of its rows leaves the rest", async () => {
    act(host, "deleteRows", { sheet: "Data", row: 2, count: 1 });
    await host.idle();
    expect((await source()).range.address).toBe("Data!B2:C2");
    expect(cells(host, "Report", "A1:B1").values).toEqual([[11, 11]]);
  });

  test.each([
    ["2016 figures", "'2016 figures'!"],
    ["Q1", "'Q1'!"],
    ["Mum's", "'Mum''s'!"],
    ["Robbery", "Robbery!"],
  ])("renaming its sheet to %s writes %s in its formula", async (name, prefix) => {
    act(host, "renameSheet", { sheet: "Data", name });
    await host.idle();
    const { item, range } = await source();
    expect(item.formula).toBe(`=${prefix}$B$2:$C$3`);
    expect(range.address).toBe(`${prefix}B2:C3`);
    expect(cells(host, "Report", "A1:B1").values).toEqual([[18, 18]]);
  });

  test("moving its sheet changes nothing", async () => {
    act(host, "moveSheet", { sheet: "Data", position: 1 });
    await host.idle();
    expect((await source()).range.address).toBe("Data!B2:C3");
    expect(cells(host, "Report", "A1:B1").values).toEqual([[18, 18]]);
  });

  test.each([
    ["its sheet", "deleteSheet", {}],
    ["all its rows", "deleteRows", { row: 2, count: 2 }],
    ["all its rows and more", "deleteRows", { row: 1, count: 3 }],
  ])("deleting %s leaves #REF!, no range, and formulas that say so", async (_, kind, args) => {
    act(host, kind, { sheet: "Data", ...args });
    await host.idle();
    const { item, range } = await source();
    expect(item.toJSON()).toMatchObject({ formula: "=#REF!", type: "Error", value: "#REF!" });
    expect(range.isNullObject).toBe(true);
    expect(formulas().Total).toBe("=SUM(#REF!)");
    expect(cells(host, "Report", "A1:B1").values).toEqual([["#REF!", "#REF!"]]);
    expect(await refusal(({ names: all }) => all.getItem("Source").getRange().load("address"))).toBe(
      "ItemNotFound",
    );
  });

  test("undoing a deletion gives the name its cells back", async () => {
    act(host, "deleteRows", { sheet: "Data", row: 2, count: 2 });
    await host.idle();
    act(host, "undo");
    await host.idle();
    expect((await source()).range.address).toBe("Data!B2:C3");
    expect(cells(host, "Report", "A1:B1").values).toEqual([[18, 18]]);
  });
});
