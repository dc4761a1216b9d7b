import {
  act,
  cells,
  type FunctionMetadata,
  scenarios,
  sheets,
  type,
  workbookData,
  type WorkbenchHost,
} from "../../../src/workbench";
import { built, openFunctions, openHost, openPane } from "../headless";

jest.setTimeout(60_000);

const papers = scenarios.find(({ name }) => name === "milestones-2015-16")?.sheets ?? [];
let host: WorkbenchHost;
let windows: { close: () => void }[];
/** How many invocations each message to the functions' window carried. */
let messages: number[] = [];

beforeAll(async () => {
  host = openHost(papers);
  const { functions } = JSON.parse(built("functions.json")) as { functions: FunctionMetadata[] };
  host.registerFunctions("BOARD", functions);
  const connect = host.functions.connect.bind(host.functions);
  host.functions.connect = (bridge) => {
    const send = bridge?.send.bind(bridge);
    if (bridge && send) {
      bridge.send = (entries) => {
        messages.push(entries.length);
        send(entries);
      };
    }
    connect(bridge);
  };
  windows = [await openFunctions(host, built("functions.js")), await openPane(host)];
});

afterAll(() => {
  for (const window of windows) window.close();
});

beforeEach(async () => {
  host.functions.blanks = "zero";
  host.functions.forget();
  host.open(workbookData(papers));
  await host.idle();
  messages = [];
});

async function formula(sheet: string, address: string, text: string) {
  type(host, sheet, address, text);
  await host.idle();
  return cells(host, sheet, address).values[0]?.[0];
}

/** The amounts of the Victims Fund table as the paper prints them; its printed total is £1,289,105. */
const total = 1_289_105;

test("a grant total over text with pound signs gives the paper's total", async () => {
  expect(await formula("Victims Fund", "E2", "=BOARD.GRANTTOTAL(C2:C10)")).toBe(total);
});

test("changing a cell calculates the functions that read it again", async () => {
  await formula("Victims Fund", "E2", "=BOARD.GRANTTOTAL(C2:C10)");
  // £320,000 becomes £320,001.
  type(host, "Victims Fund", "C2", "'£320,001");
  await host.idle();
  expect(cells(host, "Victims Fund", "E2").values).toEqual([[total + 1]]);
});

test("a function feeds another formula", async () => {
  expect(await formula("Victims Fund", "E2", "=BOARD.GRANTTOTAL(C2:C10)-BOARD.GRANTTOTAL(C10)")).toBe(
    total - 304_466,
  );
});

describe.each(["zero", "null"] as const)("where Excel passes blank cells as %s", (blanks) => {
  /** 1 to 14 with the 7th left blank: thirteen values, average (105 - 7) / 13. */
  const series = Array.from({ length: 14 }, (_, i) => [i === 6 ? null : i + 1]);

  beforeEach(() => {
    host.functions.blanks = blanks;
    host.open(workbookData([{ name: "Series", rows: series }]));
  });

  test('a gap stays a gap through IF(range="","",range)', async () => {
    await formula("Series", "C1", '=BOARD.LIMITS(IF(A1:A14="","",A1:A14),,,"XmR","none")');
    expect(cells(host, "Series", "D1").values[0]?.[0]).toBeCloseTo(98 / 13, 10);
  });

  test("the same range bare is what that Excel makes of it", async () => {
    await formula("Series", "C1", '=BOARD.LIMITS(A1:A14,,,"XmR","none")');
    const average = cells(host, "Series", "D1").values[0]?.[0];
    expect(average).toBeCloseTo(blanks === "zero" ? 98 / 14 : 98 / 13, 10);
  });
});

test("an error cell is passed on as the same error", async () => {
  type(host, "Victims Fund", "C4", "=1/0");
  expect(await formula("Victims Fund", "E2", "=BOARD.GRANTTOTAL(C2:C10)")).toBe("#DIV/0!");
});

test("what a function says with its error is kept for the cell", async () => {
  expect(await formula("Victims Fund", "E2", "=BOARD.GRANTTOTAL(A2:A3)")).toBe("#VALUE!");
  const id = sheets(host).find(({ name }) => name === "Victims Fund")?.id ?? "";
  expect(host.functions.wordsAt(id, 1, 4)).toMatch(/^amounts /);
});

test("200 calls travel in one message", async () => {
  const rows = Array.from({ length: 200 }, (_, i) => [i, i + 1]);
  host.open(workbookData([{ name: "Rows", rows }]));
  await host.idle();
  messages = [];
  type(host, "Rows", "C1", rows.map((_, i) => [`=BOARD.GRANTTOTAL(A${i + 1}:B${i + 1})`])); // prettier-ignore
  await host.idle();
  expect(cells(host, "Rows", "C1:C200").values).toEqual(rows.map(([a = 0, b = 0]) => [a + b]));
  expect(messages).toEqual([200]);
});

test("no call is made while an argument is still busy", async () => {
  const before = host.functions.calls;
  type(host, "Victims Fund", "E2", [
    ["=BOARD.GRANTTOTAL(C2:C10)"],
    ["=BOARD.GRANTTOTAL(E2)"],
    ["=BOARD.GRANTTOTAL(E3)+1"],
  ]);
  await host.idle();
  expect(cells(host, "Victims Fund", "E2:E4").values).toEqual([[total], [total], [total + 1]]);
  // One call of C2:C10, one of its total; the third asks what the second asked.
  expect(host.functions.calls - before).toBe(2);
  expect(messages).toEqual([1, 1]);
});

test("limits spill into three cells, which the pane reads with range.values and hasSpill", async () => {
  // Moving ranges are all 1: limits are the average ± 2.66 (Provost and Murray 2011, XmR).
  host.open(workbookData([{ name: "Series", rows: [11, 12, 11, 12, 11, 12].map((n) => [n]) }]));
  await formula("Series", "C1", "=BOARD.LIMITS(A1:A6)");
  const range = await Excel.run(async (context) => {
    const spilled = context.workbook.worksheets
      .getItem("Series")
      .getRange("C1:E1")
      .load("values,hasSpill,formulas");
    await context.sync();
    return spilled;
  });
  const [lower, average, upper] = (range.values as number[][])[0] ?? [];
  expect([lower, average, upper]).toEqual([
    expect.closeTo(11.5 - 2.66, 2),
    expect.closeTo(11.5, 10),
    expect.closeTo(11.5 + 2.66, 2),
  ]);
  expect(range.hasSpill).toBe(true);
  expect((range.formulas as unknown[][])[0]?.[0]).toBe("=BOARD.LIMITS(A1:A6)");
});

test("a function that the add-in does not have is #NAME?", async () => {
  expect(await formula("Victims Fund", "E2", "=BOARD.NOSUCH(C2)")).toBe("#NAME?");
});

test("a new functions window answers what the old one owed, and reopening asks everything again", async () => {
  await formula("Victims Fund", "E2", "=BOARD.GRANTTOTAL(C2:C10)");
  const before = host.functions.calls;
  windows.push(await openFunctions(host, built("functions.js")));
  host.reopen();
  await host.idle();
  expect(host.functions.calls - before).toBe(1);
  expect(cells(host, "Victims Fund", "E2").values).toEqual([[total]]);
});

test("after a broken opening formulas of ours show #NAME?, nested too, until each is entered again", async () => {
  await formula("Victims Fund", "E2", "=BOARD.GRANTTOTAL(C2:C10)");
  await formula("Victims Fund", "E3", '=IFERROR(board.GRANTTOTAL(C2:C10)*2,"broken")');
  await formula("Victims Fund", "E4", "=SUM(1,2)");
  windows.push(await openFunctions(host, built("functions.js")));
  host.reopen({ broken: true });
  await host.idle();
  expect(cells(host, "Victims Fund", "E2:E4").values).toEqual([["#NAME?"], ["broken"], [3]]);
  act(host, "insertRows", { sheet: "Victims Fund", row: 1, count: 1 });
  host.recalculate();
  await host.idle();
  expect(cells(host, "Victims Fund", "E3:E5").values).toEqual([["#NAME?"], ["broken"], [3]]);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets
      .getItem("Victims Fund")
      .getRange("E3")
      .load("values,valueTypes,formulas");
    await context.sync();
    expect(cell.valueTypes).toEqual([["Error"]]);
    cell.formulas = [["=BOARD.GRANTTOTAL(C3:C11)"]];
    await context.sync();
  });
  await host.idle();
  expect(cells(host, "Victims Fund", "E3:E5").values).toEqual([[total], ["broken"], [3]]);
  host.reopen();
  await host.idle();
  expect(cells(host, "Victims Fund", "E3:E5").values).toEqual([[total], [2 * total], [3]]);
});

test("nothing that the runtime asks of the host is lacking", () => {
  expect([...host.missing]).toEqual([]);
});
