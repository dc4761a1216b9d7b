import type { Finding } from "../../../src/core";
import { accept, acceptanceOf, checkCells, insertReport, listAccepted, withdraw } from "../../../src/excel";
import { checkReport } from "../../../src/report";
import { act, cells, scenarios, select, sheets, type, workbookData } from "../../../src/workbench";
import { rowsOfSheet } from "../../core/checks/wideSheet";
import { all, faultCases } from "../faultCases";
import { faultOf } from "../faultOf";
import { openedWorkbook } from "../openedWorkbook";
import { workbookSnapshot } from "../workbookSnapshot";

jest.setTimeout(60_000);

const papers = scenarios.find(({ name }) => name === "papers") ?? scenarios[0];
const { host, requests, reopen } = openedWorkbook(papers?.sheets ?? [], { functions: true });

beforeEach(reopen);

/** Severity, check, sheet and cell of each finding. */
const inShort = (findings: readonly Finding[]) =>
  findings.map(({ severity, check, cell }) => [severity, check, `${cell.sheet} ${cell.row},${cell.column}`]);

const graver = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== "note");

async function onlyFinding(check: string): Promise<Finding> {
  const { result } = await checkCells("workbook");
  const found = result.findings.find((each) => each.check === check);
  if (!found) throw new Error(`No finding of ${check}.`);
  return found;
}

describe("the papers as they stand in a workbook", () => {
  test("have the two doubts that are known of them and nothing wrong, in four round trips", async () => {
    const { result, sheets: read } = await checkCells("workbook");
    expect(inShort(graver(result.findings))).toEqual([
      ["doubtful", "sameLabel", "Victims Fund 9,2"],
      ["doubtful", "otherTotal", "Hate Crime by Religion 3,3"],
    ]);
    expect(read).toHaveLength(sheets(host).length);
    expect(requests).toHaveLength(4);
  });

  test("are checked a sheet at a time, and by the selection, one cell of it meaning its block", async () => {
    select(host, "Hate Crime by Religion", "B2");
    await host.idle();
    const alone = [["doubtful", "otherTotal", "Hate Crime by Religion 3,3"]];
    expect(inShort(graver((await checkCells("selection")).result.findings))).toEqual(alone);
    expect(inShort(graver((await checkCells("sheet")).result.findings))).toEqual(alone);
  });

  test("have a total that is a pound off found, in its cell", async () => {
    type(host, "Victims Fund", "C11", [["£1,289,106"]]);
    const { result } = await checkCells("workbook");
    expect(inShort(graver(result.findings))).toContainEqual(
      expect.arrayContaining(["total", "Victims Fund 10,2"]),
    );
  });

  test("are not changed by being checked", async () => {
    const before = workbookSnapshot(host);
    await checkCells("workbook");
    expect(workbookSnapshot(host)).toEqual(before);
  });

  test("leave hidden sheets out and name them", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hate Crime by Religion").visibility = "Hidden";
      await context.sync();
    });
    const { result, hiddenSheets } = await checkCells("workbook");
    expect(hiddenSheets).toEqual(["Hate Crime by Religion"]);
    expect(inShort(graver(result.findings))).toEqual([["doubtful", "sameLabel", "Victims Fund 9,2"]]);
  });

  test("say so where there is nothing to check", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Blank").activate();
      await context.sync();
    });
    expect((await faultOf(checkCells("sheet"))).words).toBe(
      "This sheet is blank. Show the sheet that is to be checked.",
    );
  });
});

describe("a workbook of 50 sheets of 200 rows and 12 columns", () => {
  test("is checked in 20 round trips, and a figure that was changed is found in its row and its column", async () => {
    const figure = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);
    const given = Array.from({ length: 50 }, (_, at) => ({
      name: `Sheet ${at + 1}`,
      rows: rowsOfSheet(at).map((row) => row.map(figure)),
    }));
    host.open(workbookData(given));
    await host.idle();
    const { values } = cells(host, "Sheet 7", "D12");
    type(host, "Sheet 7", "D12", [[Number(values[0]?.[0]) + 500]]);
    await host.idle();
    requests.length = 0;
    const { result } = await checkCells("workbook");
    expect(requests).toHaveLength(20);
    expect(inShort(graver(result.findings))).toEqual([
      ["wrong", "total", "Sheet 7 11,8"],
      ["wrong", "total", "Sheet 7 21,3"],
    ]);
  });
});

describe("rows that do not show", () => {
  test("inside a total are told apart: hidden by hand, and by a filter of the sheet", async () => {
    type(host, "Public Contacts", "B2", [[596472], [1403253], [322224], [2321949]]);
    act(host, "hideRows", { sheet: "Public Contacts", row: 3, count: 1 });
    const { result } = await checkCells("workbook");
    const [hidden] = result.findings.filter(({ check }) => check === "hiddenRows");
    expect(hidden?.cell).toEqual({ sheet: "Public Contacts", row: 4, column: 1 });
  });
});

describe("formulas of ours", () => {
  test("that show an error are found, #N/A as a doubt", async () => {
    type(host, "Safer Travel", "H2", [["=BOARD.CHANGE(-1,-2)"], ["=BOARD.LIMITS(B2:B2)"]]);
    await host.idle();
    const { result } = await checkCells("workbook");
    expect(inShort(result.findings.filter(({ check }) => check === "boardError"))).toEqual([
      ["wrong", "boardError", "Safer Travel 1,7"],
      ["doubtful", "boardError", "Safer Travel 2,7"],
    ]);
  });

  test("over cells of which some are blank are found, and not where the blanks are marked as missing", async () => {
    type(host, "Safer Travel", "H2", [
      ["=BOARD.LIMITS(B2:B20)"],
      ['=BOARD.LIMITS(IF(B2:B20="","",B2:B20))'],
      ["=BOARD.LIMITS(B2:B4)"],
      ["=BOARD.GRANTTOTAL(B2:B20)"],
    ]);
    await host.idle();
    const { result } = await checkCells("workbook");
    const found = result.findings.filter(({ check }) => check === "boardBlanks");
    expect(inShort(found)).toEqual([["doubtful", "boardBlanks", "Safer Travel 1,7"]]);
    expect(found[0]?.why).toContain('Write IF(B2:B20="","",B2:B20) in its place');
  });
});

describe("a finding that a person accepts", () => {
  test("is known again with its reason, after rows put in above it and its sheet renamed, until it is taken back", async () => {
    const accepted = await accept(await onlyFinding("otherTotal"), "Confirmed: <63> & no misprint");
    act(host, "insertRows", { sheet: "Hate Crime by Religion", row: 1, count: 2 });
    act(host, "renameSheet", { sheet: "Hate Crime by Religion", name: "Hate crime" });
    await host.idle();
    const again = await onlyFinding("otherTotal");
    const list = await listAccepted();
    expect(acceptanceOf(again, list)?.reason).toBe("Confirmed: <63> & no misprint");
    await withdraw(accepted.id);
    expect(await listAccepted()).toEqual([]);
  });

  test("does not hide another figure in its cell, nor the same figure in another", async () => {
    const finding = await onlyFinding("otherTotal");
    await accept(finding, "Confirmed");
    const list = await listAccepted();
    expect(acceptanceOf({ ...finding, stated: "1" }, list)).toBeUndefined();
    expect(acceptanceOf({ ...finding, cell: { ...finding.cell, row: 4 } }, list)).toBeUndefined();
    expect(acceptanceOf({ ...finding, check: "share" }, list)).toBeUndefined();
    expect(acceptanceOf(finding, list)).toBeDefined();
  });

  test.each(
    faultCases([
      [2, 0],
      [2, 1],
      [2, all],
    ]),
  )("leaves the workbook as it was when round trip $trip fails after $done actions", async ({ plan }) => {
    const finding = await onlyFinding("otherTotal");
    await listAccepted();
    const before = workbookSnapshot(host);
    host.faults.set({ ...plan, after: plan.after - 1 });
    await faultOf(accept(finding, "Confirmed"));
    await host.idle();
    expect(workbookSnapshot(host)).toEqual(before);
  });
});

describe("the report of a check", () => {
  const spec = async () => {
    const { result, sheets: read } = await checkCells("workbook");
    const findings = result.findings.map((finding) => ({ finding, address: "A1", accepted: "=1+1" }));
    return checkReport({ result, findings, sheets: read, who: "=cmd()", date: "26 November 2026" });
  };

  test("goes to a sheet of its own as text, whatever was typed", async () => {
    await insertReport(await spec(), "Check of figures");
    await host.idle();
    const { values, formulas } = cells(host, "Check of figures", "A1:F6");
    expect(values[0]?.[0]).toBe("Check of figures");
    expect(values[2]?.[0]).toBe("Checked by =cmd() on 26 November 2026.");
    expect(values[5]?.[5]).toBe("=1+1");
    expect(formulas[5]?.[5]).not.toBe(2);
  });

  test.each(
    faultCases([
      [2, 0],
      [2, 20],
      [2, all],
      [3, 0],
    ]),
  )("leaves no sheet behind when round trip $trip fails after $done actions", async ({ plan }) => {
    const report = await spec();
    const before = workbookSnapshot(host);
    host.faults.set(plan);
    await faultOf(insertReport(report, "Check of figures"));
    await host.idle();
    expect(workbookSnapshot(host)).toEqual(before);
  });
});
