import { cells, floor, select, workbookData, type WorkbenchHost } from "../../../src/workbench";
import { codeOf } from "../codeOf";
import { openHost, openPane } from "../headless";

jest.setTimeout(60_000);

const given = [{ name: "Safer Travel", rows: [["Measure", "YTD"], ["Total Bus Crime", 2317]] }]; // prettier-ignore
let host: WorkbenchHost;
let pane: { close: () => void };

beforeAll(async () => {
  host = openHost(given);
  pane = await openPane(host);
});

afterAll(() => {
  pane.close();
});

beforeEach(() => {
  host.editing.set(false);
  host.open(workbookData(given));
});

const figures = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem("Safer Travel").getRange("A1:B2");

describe("through Microsoft's own library", () => {
  test("values written are read back, calculated", async () => {
    const values = await Excel.run(async (context) => {
      figures(context).getLastRow().getOffsetRange(1, 0).values = [["Twice", "=2*B2"]];
      const range = figures(context).getResizedRange(1, 0).load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([["Measure", "YTD"], ["Total Bus Crime", 2317], ["Twice", 4634]]); // prettier-ignore
  });

  test("a property that was not loaded can't be read", async () => {
    const reading = Excel.run(async (context) => {
      const range = figures(context).load("address");
      await context.sync();
      return range.values;
    });
    expect(await codeOf(reading)).toBe("PropertyNotLoaded");
  });

  test("a sheet that is not there gives ItemNotFound, with the member that refused", async () => {
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Gone").load("name");
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  test("a round trip that fails after some of its actions took effect leaves those done", async () => {
    const writing = Excel.run(async (context) => {
      figures(context).getCell(0, 0).values = [["first"]];
      context.workbook.worksheets.getItem("Gone").load("name");
      figures(context).getCell(0, 1).values = [["second"]];
      await context.sync();
    });
    expect(await codeOf(writing)).toBe("ItemNotFound");
    expect(cells(host, "Safer Travel", "A1:B1").values).toEqual([["first", "YTD"]]);
  });
});

describe("what the stand-in lacks", () => {
  test("fails by its name, and is counted", async () => {
    const before = host.missing.get("Workbook.Comments") ?? 0;
    const asking = () =>
      Excel.run(async (context) => {
        context.workbook.comments.load("items");
        await context.sync();
      });
    const error: unknown = await asking().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "ApiNotFound" });
    expect(String(error)).toContain("Workbook.Comments");
    expect(await codeOf(asking())).toBe("ApiNotFound");
    expect(host.missing.get("Workbook.Comments")).toBe(before + 2);
  });

  test.each([
    ["ExcelApi", "1.14", true],
    ["ExcelApi", "1.15", false],
    ["CustomFunctionsRuntime", "1.3", true],
    ["CustomFunctionsRuntime", "1.4", false],
    ["SharedRuntime", "1.1", false],
    ["DialogApi", "1.1", false],
  ])("%s %s is claimed: %s, exactly the product's floor", (set, version, claimed) => {
    expect(Office.context.requirements.isSetSupported(set, version)).toBe(claimed);
  });

  test("a pane that is told of newer sets believes it", async () => {
    const newer = await openPane(openHost(given), { ...floor, ExcelApi: "1.16" });
    expect(newer.Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(true);
    newer.close();
    Object.assign(globalThis, pane);
  });
});

describe("while a cell is edited", () => {
  const write = (delayForCellEdit: boolean) =>
    Excel.run({ delayForCellEdit }, async (context) => {
      figures(context).getCell(0, 0).values = [["written"]];
      await context.sync();
    });

  test("a request that would rather wait does, and goes through when the editing ends", async () => {
    host.editing.set(true);
    let answered = false;
    const writing = write(true).then(() => {
      answered = true;
    });
    await new Promise((resume) => setTimeout(resume, 100));
    expect([answered, cells(host, "Safer Travel", "A1").values]).toEqual([false, [["Measure"]]]);
    host.editing.set(false);
    await writing;
    expect(cells(host, "Safer Travel", "A1").values).toEqual([["written"]]);
  });

  test("a request that would not wait fails, and nothing is done", async () => {
    host.editing.set(true);
    expect(await codeOf(write(false))).toBe("InvalidOperationInCellEditMode");
    expect(cells(host, "Safer Travel", "A1").values).toEqual([["Measure"]]);
  });
});

test("a selection reaches the pane as an event with its address and sheet, once for each change", async () => {
  const heard: (readonly [string, string])[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add((event) => {
      heard.push([event.address, event.worksheetId]);
      return Promise.resolve();
    });
    await context.sync();
  });
  for (const address of ["A1:B2", "A1:B2", "B:B", "A1,B2"]) select(host, "Safer Travel", address);
  await new Promise((resume) => setTimeout(resume, 50));
  expect(heard).toEqual([
    ["A1:B2", "sheet-1"],
    ["B:B", "sheet-1"],
    ["A1,B2", "sheet-1"],
  ]);
});
