import { listTables, readShown, type ShownRequest } from "../../../src/excel";
import { findRows, shownOfCells, type ShownTable } from "../../../src/report";
import { act, select, type GivenSheet } from "../../../src/workbench";
import { faultOf } from "../faultOf";
import { figuresSheet, insertScorecard, paperSheet } from "../managed/monthlyFigures";
import { openedWorkbook } from "../openedWorkbook";

jest.setTimeout(60_000);

/** A table of Excel's at B4:C6 below its title and above its note, and other words further down. */
const awards: GivenSheet = {
  name: "Awards 2015",
  rows: [
    ["Something else", "entirely", 3],
    [],
    [null, "Victims Fund"],
    [null, "Organisation", "Amount"],
    [null, "BRAKE", { value: 2000, format: "£#,##0" }],
    [null, "Barnardo's", { value: 83_013, format: "£#,##0" }],
    [null, "As awarded."],
    [],
    [null, "Another table"],
  ],
};
const odd: GivenSheet = {
  name: "Odd",
  rows: [["Name", "Value"], ["<b>bold</b>", "=1/0"], ["one", 0.05], [], [null, 3]],
};
const sheets = [figuresSheet, paperSheet, awards, odd];
const { host, requests, reopen } = openedWorkbook(sheets);

beforeEach(reopen);

async function shown(request: ShownRequest = { from: "selection" }) {
  const read = await readShown(request);
  const table = shownOfCells(read.cells, read.known ?? findRows(read.cells));
  return { ...read, table };
}

const rows = ({ rows: all }: ShownTable) => all.map(({ cells }) => cells.map((cell) => cell?.text ?? null));

async function onSheet(name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

async function makeAwardsTable(): Promise<void> {
  await onSheet("Awards 2015", (sheet) => {
    sheet.tables.add("B4:C6", true).name = "Awards";
  });
}

describe("a selection", () => {
  test("is read by what it shows, with title and note", async () => {
    select(host, "Awards 2015", "B3:C7");
    const { address, table } = await shown();
    expect(address).toBe("'Awards 2015'!B3:C7");
    expect([table.title, table.notes]).toEqual(["Victims Fund", ["As awarded."]]);
    expect(rows(table)).toEqual([
      ["BRAKE", "£2,000"],
      ["Barnardo's", "£83,013"],
    ]);
    expect(table.columns.map(({ align }) => align)).toEqual(["left", "right"]);
  });

  test("of one cell stands for the block around it, which takes three round trips", async () => {
    select(host, "Figures", "B2");
    requests.length = 0;
    const { address, table } = await shown();
    expect(requests.length).toBe(3);
    expect(address).toBe("Figures!A1:D4");
    expect(rows(table)[2]).toEqual(["Theft", "31", "30", "33"]);
  });

  test("that is blank is a fault that says what to select", async () => {
    select(host, "Paper", "D4:F9");
    const { code, words } = await faultOf(readShown({ from: "selection" }));
    expect([code, words]).toEqual([
      "NothingSelected",
      "The selection Paper!D4:F9 is blank. Select a table with its headings.",
    ]);
  });

  test("leaves out hidden rows and columns, and counts them", async () => {
    act(host, "hideRows", { sheet: "Figures", row: 3, count: 1 });
    await onSheet("Figures", (sheet) => {
      sheet.getRange("C:C").columnHidden = true;
    });
    select(host, "Figures", "A1:D4");
    const { hidden, table } = await shown();
    expect(hidden).toEqual({ rows: 1, columns: 1 });
    expect(rows(table)).toEqual([
      ["Robbery", "10", "9"],
      ["Theft", "31", "33"],
    ]);
  });

  test("with all rows hidden is a fault", async () => {
    act(host, "hideRows", { sheet: "Figures", row: 1, count: 4 });
    select(host, "Figures", "A1:D4");
    expect((await faultOf(readShown({ from: "selection" }))).code).toBe("AllHidden");
  });

  test("keeps merged cells as one, though a row of them is hidden", async () => {
    await onSheet("Paper", (sheet) => {
      sheet.getRange("D1:F4").values = [
        ["Area", "2015", ""],
        ["", "Bus", "Rail"],
        ["North", 1, 2],
        ["", 3, 4],
      ];
    });
    for (const address of ["D1:D2", "E1:F1", "D3:D4"]) act(host, "merge", { sheet: "Paper", address });
    select(host, "Paper", "D1:F4");
    const { table } = await shown();
    expect(table.headers[0]).toEqual([
      { text: "Area", rows: 2, columns: 1 },
      { text: "2015", rows: 1, columns: 2 },
      null,
    ]);
    expect(rows(table)).toEqual([
      ["North", "1", "2"],
      [null, "3", "4"],
    ]);
    act(host, "hideRows", { sheet: "Paper", row: 3, count: 1 });
    expect(rows((await shown()).table)).toEqual([["North", "3", "4"]]);
  });

  test("says which cells hold an error, and keeps text as text", async () => {
    await onSheet("Odd", (sheet) => {
      sheet.getRange("A5").values = [["'=text"]];
    });
    select(host, "Odd", "A1:B5");
    const { errors, narrow, table } = await shown();
    expect([errors, narrow]).toEqual([["B2 (#DIV/0!)"], []]);
    expect(rows(table)).toEqual([
      ["<b>bold</b>", "#DIV/0!"],
      ["one", "0.05"],
      ["=text", "3"],
    ]);
  });

  test("is set as its cells are set", async () => {
    await onSheet("Figures", (sheet) => {
      sheet.getRange("B2:B4").format.horizontalAlignment = "Center";
    });
    select(host, "Figures", "A1:D4");
    const { table } = await shown();
    expect(table.columns.map(({ align }) => align)).toEqual(["left", "center", "right", "right"]);
  });

  test("of 500 rows by 20 columns is read in blocks", async () => {
    const values = Array.from({ length: 500 }, (_, i) =>
      Array.from({ length: 20 }, (__, j) => (j === 0 ? `Row ${i}` : i * j)),
    );
    await onSheet("Paper", (sheet) => {
      sheet.getRange("A5:T504").values = values;
    });
    select(host, "Paper", "A5:T504");
    requests.length = 0;
    const { cells } = await readShown({ from: "selection" });
    expect(requests.length).toBe(3);
    expect(cells.values).toEqual(values);
  });

  test("whose texts make an answer too large is read in halves", async () => {
    select(host, "Figures", "A1:D4");
    host.faults.set({ after: 2, action: 0, code: "ResponsePayloadSizeLimitExceeded" });
    const { table } = await shown();
    expect(rows(table).length).toBe(3);
  });

  test("of a whole sheet's cells is refused before it is read", async () => {
    await onSheet("Paper", (sheet) => {
      sheet.getRange("AZ2000").values = [[1]];
    });
    select(host, "Paper", "A1:AZ2000");
    requests.length = 0;
    const { code } = await faultOf(readShown({ from: "selection" }));
    expect([code, requests.length]).toEqual(["TooManyCells", 1]);
  });
});

describe("a table of Excel's", () => {
  test("is read with the words next to it, and with nothing that is further away", async () => {
    await makeAwardsTable();
    const { address, table, known } = await shown({ from: "table", name: "Awards" });
    expect(address).toBe("'Awards 2015'!B3:C7");
    expect(known).toEqual({ header: 1, headerRows: 1, rows: 2 });
    expect([table.title, table.notes]).toEqual(["Victims Fund", ["As awarded."]]);
    expect(table.headers[0]?.map((cell) => cell?.text)).toEqual(["Organisation", "Amount"]);
    expect(rows(table).length).toBe(2);
  });

  test("that is gone is a fault in words", async () => {
    expect((await faultOf(readShown({ from: "table", name: "Awards" }))).words).toBe(
      "The table “Awards” is no longer there. Choose another one.",
    );
  });

  test("is listed with its place", async () => {
    await makeAwardsTable();
    expect(await listTables()).toEqual([
      { name: "Awards", sheet: "Awards 2015", address: "'Awards 2015'!B4:C6" },
    ]);
  });
});

describe("a kept table", () => {
  test("is read where it stands by now, with its lines by their roles", async () => {
    const { id } = await insertScorecard({ kind: "cell", address: "Paper!A4" });
    act(host, "insertRows", { sheet: "Paper", row: 1, count: 2 });
    await host.idle();
    const { address, table } = await shown({ from: "kept", id });
    expect(address).toBe("Paper!A6:E12");
    expect(table.title).toBe("Crime scorecard");
    expect(table.subtitles).toEqual(["To Jun 2015"]);
    expect(table.notes).toEqual(["Figures to Jun 2015, as recorded."]);
    expect(rows(table)[0]).toEqual(["Robbery", "12", "9", "-25%", "Reducing"]);
    expect(table.columns.map(({ align }) => align)).toEqual(["left", "right", "right", "right", "left"]);
  });

  test("that was deleted is a fault in words", async () => {
    const { id } = await insertScorecard({ kind: "newSheet", name: "Scorecard" });
    act(host, "deleteSheet", { sheet: "Scorecard" });
    await host.idle();
    expect((await faultOf(readShown({ from: "kept", id }))).code).toBe("TableGone");
  });
});
