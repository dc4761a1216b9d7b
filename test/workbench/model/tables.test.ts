import { act, cells, tables, type } from "../../../src/workbench";
import { codeOf } from "../codeOf";
import { hostWith, inWorkbook } from "./hostWith";

const given = [
  { name: "Data", rows: [["Area", "2015"], ["North", 3], ["South", 5], [], ["below", "beside"]] }, // prettier-ignore
];
const host = hostWith(given);

const onTable = <T>(work: (table: Excel.Table, sheet: Excel.Worksheet) => T | Promise<T>) =>
  inWorkbook(({ tables: all, worksheets }) => work(all.getItem("Areas"), worksheets.getItem("Data")));
const refusal = (work: (table: Excel.Table, sheet: Excel.Worksheet) => unknown) => codeOf(onTable(work));
const values = (address: string) => cells(host, "Data", address).values;

beforeEach(() =>
  inWorkbook(({ worksheets }) => {
    worksheets.getItem("Data").tables.add("A1:B3", true).name = "Areas";
  }),
);

test("a table tells its columns and rows, by name, by place and all together", async () => {
  const { columns, rows, named, body, header } = await onTable((table) => ({
    columns: table.columns.load("count,items/name,items/index"),
    rows: table.rows.load("count,items/values"),
    named: table.columns.getItem("2015").load("values"),
    body: table.columns.getItemAt(0).getDataBodyRange().load("address"),
    header: table.columns.getItem("area").getHeaderRowRange().load("values"),
  }));
  expect([columns.count, rows.count]).toEqual([2, 2]);
  expect(columns.items.map(({ name, index }) => [name, index])).toEqual([["Area", 0], ["2015", 1]]); // prettier-ignore
  expect(rows.items.map((row) => row.values as unknown[][])).toEqual([[["North", 3]], [["South", 5]]]);
  expect(named.values).toEqual([["2015"], [3], [5]]);
  expect([body.address, header.values]).toEqual(["Data!A2:A3", [["Area"]]]);
  const none = await onTable((table) => table.columns.getItemOrNullObject("None").load("name"));
  expect(none.isNullObject).toBe(true);
});

test("columns are added, inside or at the end, named and filled, and deleted", async () => {
  await onTable((table) => {
    table.columns.add(1, [["Rank"], [2], [1]]);
    table.columns.add(undefined, undefined, "Note");
  });
  expect(tables(host)).toMatchObject([{ address: "A1:D3" }]);
  expect(values("A1:D3")).toEqual([["Area", "Rank", "2015", "Note"], ["North", 2, 3, ""], ["South", 1, 5, ""]]); // prettier-ignore
  await onTable((table) => {
    table.columns.getItem("Rank").delete();
    table.columns.getItem("Note").name = "Remarks";
  });
  expect(tables(host)).toMatchObject([{ address: "A1:C3" }]);
  expect(values("A1:C1")).toEqual([["Area", "2015", "Remarks"]]);
  expect(await refusal((table) => (table.columns.getItemAt(0).name = "REMARKS"))).toBe("InvalidArgument");
});

test("rows are added, inside or at the end, what stands below moves down, and deleted", async () => {
  await onTable((table) => {
    table.rows.add(undefined, [["West", 7], ["East", 9]]); // prettier-ignore
    table.rows.add(0, [["First", 1]]);
    table.rows.getItemAt(1).values = [["north", 33]];
  });
  expect(tables(host)).toMatchObject([{ address: "A1:B6" }]);
  expect(values("A1:A8").flat()).toEqual(["Area", "First", "north", "South", "West", "East", "", "below"]);
  await onTable((table) => {
    table.rows.deleteRowsAt(0, 2);
    table.rows.getItemAt(0).delete();
  });
  expect(tables(host)).toMatchObject([{ address: "A1:B3" }]);
  expect(values("A2:B3")).toEqual([["West", 7], ["East", 9]]); // prettier-ignore
});

test("a filtered table neither takes rows nor gives them up: InsertDeleteConflict", async () => {
  act(host, "filter", { sheet: "Data", address: "A1:B3", column: "A", values: ["North"] });
  expect(await refusal((table) => table.rows.add(undefined, [["West", 7]]))).toBe("InsertDeleteConflict");
  expect(await refusal((table) => { table.rows.getItemAt(0).delete(); })).toBe("InsertDeleteConflict"); // prettier-ignore
  await onTable((table) => {
    table.clearFilters();
  });
  expect(await refusal((table) => table.rows.add(undefined, [["West", 7]]))).toBe("it went through");
});

test("a table is resized under its header row, new headers get names, and cells stay as they are", async () => {
  await onTable((table, sheet) => {
    table.resize(sheet.getRange("A1:C5"));
  });
  expect(tables(host)).toMatchObject([{ address: "A1:C5" }]);
  expect(values("A1:C5")).toEqual([["Area", "2015", "Column3"], ["North", 3, ""], ["South", 5, ""], ["", "", ""], ["below", "beside", ""]]); // prettier-ignore
});

test.each([
  ["another header row", "A2:B4"],
  ["a header alone", "A1:B1"],
  ["none of its cells", "D1:E3"],
  ["cells of another table", "A1:B9"],
])("a table can't be resized to %s: InvalidArgument", async (_, address) => {
  await onTable((__, sheet) => sheet.tables.add("A8:B9", true));
  expect(await refusal((table) => { table.resize(address); })).toBe("InvalidArgument"); // prettier-ignore
  expect(tables(host)[0]).toMatchObject({ address: "A1:B3" });
});

test("a deleted table takes its cells along, and what stands below stays", async () => {
  type(host, "Data", "C1", "right");
  await onTable((table) => {
    table.delete();
  });
  expect(tables(host)).toEqual([]);
  expect(values("A1:C5").flat().join("|")).toBe("||right||||||||||below|beside|");
});

test("looks are kept by name, and a table knows its sheet and its parts", async () => {
  const [table, sheet, header, body] = await onTable((areas) => {
    areas.set({ style: "TableStyleLight1", showBandedRows: false, showFilterButton: false });
    return [
      areas.load("style,showBandedRows,showFilterButton,showTotals,showHeaders"),
      areas.worksheet.load("name"),
      areas.getHeaderRowRange().load("address"),
      areas.getDataBodyRange().load("address"),
    ];
  });
  expect(table.toJSON()).toMatchObject({
    style: "TableStyleLight1",
    showBandedRows: false,
    showFilterButton: false,
    showTotals: false,
    showHeaders: true,
  });
  expect([sheet.name, header.address, body.address]).toEqual(["Data", "Data!A1:B1", "Data!A2:B3"]);
});
