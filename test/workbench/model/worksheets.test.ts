import { act, names, sheets, type } from "../../../src/workbench";
import { codeOf } from "../codeOf";
import { hostWith, onSheetNamed } from "./hostWith";

const given = [
  { name: "Data", rows: [["Area", "2016"], ["North", 4], ["South", 6], ["West", 8]] }, // prettier-ignore
  { name: "Board paper", rows: [] },
  { name: "Notes", rows: [] },
];
const host = hostWith(given);

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) =>
  onSheetNamed("Data", work);
const refusal = (work: (sheet: Excel.Worksheet) => unknown) => codeOf(onSheet(work));
const shown = () => sheets(host)[0];

describe("frozen panes", () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ["a row", (panes) => { panes.freezeRows(); }, "1:1"],
    ["three rows", (panes) => { panes.freezeRows(3); }, "1:3"],
    ["two columns", (panes) => { panes.freezeColumns(2); }, "A:B"],
    ["rows and columns", (panes) => { panes.freezeAt("A1:B3"); }, "A1:B3"],
    ["whole rows by address", (panes) => { panes.freezeAt("1:2"); }, "1:2"],
  ])("%s are told by where they stand, in place of what was frozen before", async (_, freeze, address) => {
    const location = await onSheet(({ freezePanes }) => {
      freezePanes.freezeAt("A1:D9");
      freeze(freezePanes);
      return freezePanes.getLocationOrNullObject().load("address");
    });
    expect(location.address).toBe(`Data!${address}`);
    expect(shown()?.frozen).toBe(address);
  }); // prettier-ignore

  test("are the null object where there are none, and none of no rows can be made", async () => {
    const location = await onSheet(({ freezePanes }) => {
      freezePanes.freezeRows(2);
      freezePanes.unfreeze();
      return freezePanes.getLocationOrNullObject().load("address");
    });
    expect(location.isNullObject).toBe(true);
    expect(await refusal(({ freezePanes }) => { freezePanes.freezeRows(0); })).toBe("InvalidArgument"); // prettier-ignore
  });
});

describe("page set-up", () => {
  test("a board paper's is taken and told", async () => {
    await onSheet(({ pageLayout }) => {
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      pageLayout.centerHorizontally = true;
      pageLayout.set({ leftMargin: 36, topMargin: 40, printGridlines: true });
      pageLayout.setPrintMargins("Centimeters", { right: 2.54, footer: 1.27 });
      const pages = pageLayout.headersFooters.defaultForAllPages;
      pages.centerHeader = "OFFICIAL";
      pages.rightFooter = "&P of &N";
    });
    expect(shown()?.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
      centerHorizontally: true,
      leftMargin: 36,
      topMargin: 40,
      rightMargin: 72,
      footerMargin: 36,
      printGridlines: true,
      centerHeader: "OFFICIAL",
      rightFooter: "&P of &N",
      leftHeader: "",
    });
    const read = await onSheet((sheet) => sheet.pageLayout.load("orientation,zoom,leftMargin"));
    expect(read.toJSON()).toMatchObject({ orientation: "Landscape", leftMargin: 36 });
    expect(sheets(host)[1]?.pageLayout).toMatchObject({ orientation: "Portrait", zoom: { scale: 100 } });
  });

  test.each<[string, (layout: Excel.PageLayout) => unknown]>([
    ["a scale of 5 per cent", (layout) => (layout.zoom = { scale: 5 })],
    ["a scale and a fit", (layout) => (layout.zoom = { scale: 50, horizontalFitToPages: 1 })],
    ["an orientation that is none", (layout) => (layout.orientation = "Sideways" as "Portrait")],
    ["a paper that is none", (layout) => (layout.paperSize = "A9" as "A4")],
    ["a margin below nothing", (layout) => (layout.topMargin = -1)],
  ])("%s is refused: InvalidArgument", async (_, work) => {
    expect(await refusal(({ pageLayout }) => work(pageLayout))).toBe("InvalidArgument");
  });

  test("print area and titles are null objects until set, take a range or an address, and move with their cells", async () => {
    const none = await onSheet(({ pageLayout }) => [
      pageLayout.getPrintAreaOrNullObject().load("address"),
      pageLayout.getPrintTitleRowsOrNullObject().load("address"),
      pageLayout.getPrintTitleColumnsOrNullObject().load("address"),
    ]);
    expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
    await onSheet((sheet) => {
      sheet.pageLayout.setPrintArea("A1:B4");
      sheet.pageLayout.setPrintTitleRows(sheet.getRange("A1:B2"));
      sheet.pageLayout.setPrintTitleColumns("$A:$A");
    });
    act(host, "insertRows", { sheet: "Data", row: 1, count: 2 });
    const [area, rows, columns] = await onSheet(({ pageLayout }) => [
      pageLayout.getPrintArea().load("address"),
      pageLayout.getPrintTitleRows().load("address"),
      pageLayout.getPrintTitleColumns().load("address"),
    ]);
    expect([area.address, rows.address, columns.address]).toEqual(["Data!A3:B6", "Data!3:4", "Data!A:A"]);
    expect(shown()?.pageLayout).toMatchObject({
      printArea: "A3:B6",
      printTitleRows: "3:4",
      printTitleColumns: "A:A",
    });
    expect(names(host)).toEqual([]);
  });

  test("what is printed stands on its own sheet", async () => {
    expect(await refusal((sheet) => { sheet.pageLayout.setPrintArea("Notes!A1"); })).toBe("InvalidArgument"); // prettier-ignore
  });

  test("is saved with the workbook", async () => {
    await onSheet((sheet) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintTitleRows("1:1");
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      sheet.tabColor = "#1F4E79";
    });
    const before = shown();
    expect(before).toMatchObject({ frozen: "1:1", showGridlines: false, tabColor: "#1F4E79" });
    host.reopen();
    expect(shown()).toEqual(before);
  });
});

describe("a sheet's place and visibility", () => {
  test("it is moved by its position, and no further than there are sheets", async () => {
    await onSheet((sheet) => (sheet.position = 2));
    expect(sheets(host).map(({ name }) => name)).toEqual(["Board paper", "Notes", "Data"]);
    expect(await refusal((sheet) => (sheet.position = 3))).toBe("InvalidArgument");
  });

  test("it is hidden, and passed over where only sheets in sight are asked for; the last in sight stays", async () => {
    const [next, inSight, none] = await onSheet(async (sheet, context) => {
      context.workbook.worksheets.getItem("Board paper").visibility = "VeryHidden";
      await context.sync();
      return [
        sheet.getNext().load("name,visibility"),
        sheet.getNext(true).load("name"),
        sheet.getPreviousOrNullObject().load("name"),
      ];
    });
    expect([next.name, next.visibility, inSight.name]).toEqual(["Board paper", "VeryHidden", "Notes"]);
    expect(none.isNullObject).toBe(true);
    await onSheet((sheet) => (sheet.visibility = "Hidden"));
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Notes").visibility = "Hidden";
          await context.sync();
        }),
      ),
    ).toBe("InvalidOperation");
  });

  test("protection is put on and taken off, and cells refuse in between", async () => {
    await onSheet((sheet) => {
      sheet.protection.protect();
    });
    expect(await refusal((sheet) => (sheet.getRange("A1").values = [["x"]]))).toBe("AccessDenied");
    await onSheet((sheet) => {
      sheet.protection.unprotect();
    });
    expect(await refusal((sheet) => (sheet.getRange("A1").values = [["x"]]))).toBe("it went through");
  });
});

describe("filters", () => {
  const state = (sheet: Excel.Worksheet) => ({
    filter: sheet.autoFilter.load("enabled,isDataFiltered"),
    rows: [2, 3, 4].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden")),
  });
  const hidden = ({ rows }: ReturnType<typeof state>) => rows.map(({ rowHidden }) => rowHidden);

  test("a person's filter hides rows, says so, and shows them again when it is cleared", async () => {
    act(host, "filter", { sheet: "Data", address: "A1:B4", column: "A", values: ["South"] });
    const on = await onSheet(state);
    expect(on.filter.toJSON()).toMatchObject({ enabled: true, isDataFiltered: true });
    expect(hidden(on)).toEqual([true, false, true]);
    const off = await onSheet((sheet) => {
      sheet.autoFilter.clearCriteria();
      return state(sheet);
    });
    expect(off.filter.toJSON()).toMatchObject({ enabled: true, isDataFiltered: false });
    expect(hidden(off)).toEqual([false, false, false]);
  });

  test("an add-in's filter keeps rows by the values of a column, and goes when it is removed", async () => {
    const on = await onSheet((sheet) => {
      sheet.autoFilter.apply("A1:B4", 1, { filterOn: "Values", values: ["4", "8"] });
      return state(sheet);
    });
    expect(hidden(on)).toEqual([false, true, false]);
    const none = await onSheet((sheet) => {
      sheet.autoFilter.remove();
      return sheet.autoFilter.getRangeOrNullObject().load("address");
    });
    expect(none.isNullObject).toBe(true);
  });

  test("a filter on a table is the table's, not the sheet's", async () => {
    await onSheet((sheet) => sheet.tables.add("A1:B4", true));
    act(host, "filter", { sheet: "Data", address: "A1:B4", column: "B", values: [6] });
    const [ofTable, ofSheet] = await onSheet((sheet) => [
      sheet.tables.getItemAt(0).autoFilter.load("enabled,isDataFiltered"),
      sheet.autoFilter.load("enabled,isDataFiltered"),
    ]);
    expect(ofTable.toJSON()).toMatchObject({ enabled: true, isDataFiltered: true });
    expect(ofSheet.toJSON()).toMatchObject({ enabled: false, isDataFiltered: false });
    const after = await onSheet((sheet) => {
      sheet.tables.getItemAt(0).clearFilters();
      return state(sheet);
    });
    expect(hidden(after)).toEqual([false, false, false]);
  });
});

test("the first and last sheets are told", async () => {
  type(host, "Data", "D1", "x");
  const [first, last] = await onSheet((_, { workbook }) => [
    workbook.worksheets.getFirst().load("name"),
    workbook.worksheets.getLast().load("name"),
  ]);
  expect([first.name, last.name]).toEqual(["Data", "Notes"]);
});
