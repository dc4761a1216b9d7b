import { findRows, shownOfCells, shownOfSpec, type ShownTable } from "../../../src/report";
import { publicContacts, victimsFund } from "../../core/papers";
import { saferTravel } from "../scorecard/papers";
import { sheetOf, tableOf } from "../word/papers";
import { numberStyles } from "../../../src/report/numberStyle";

const texts = (table: ShownTable) => ({
  headers: table.headers.map((cells) => cells.map((cell) => cell?.text ?? null)),
  rows: table.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null)),
  totals: table.rows.flatMap(({ role }, at) => (role === "total" ? [at] : [])),
});

describe("selected cells as a table", () => {
  it("have a title above the headings and notes under the figures", () => {
    const table = tableOf([
      ["Victims Fund", ""],
      ["2015/16", ""],
      ["", ""],
      ["Organisation", "Amount"],
      ["BRAKE", "£2,000"],
      ["Barnardo's", "£83,013"],
      ["", ""],
      ["Source: paragraph 23", ""],
    ]);
    expect(table.title).toBe("Victims Fund");
    expect(table.subtitles).toEqual(["2015/16"]);
    expect(table.notes).toEqual(["Source: paragraph 23"]);
    expect(texts(table).rows).toEqual([
      ["BRAKE", "£2,000"],
      ["Barnardo's", "£83,013"],
    ]);
  });

  it("show their figures as the cells do", () => {
    expect(texts(tableOf(saferTravel)).rows[0]).toEqual([
      "Total Public Transport",
      "5,181",
      "4,909",
      "-5%",
      "Reducing",
      "-4%",
    ]);
  });

  it("have the total of the Victims Fund as their last row, and no other", () => {
    const { totals, rows } = texts(tableOf([["Organisation", "Amount"], ...victimsFund]));
    expect(totals).toEqual([rows.length - 1]);
  });

  it("have no total where a row is only called so: public contacts' calls are measures, their sum is not", () => {
    expect(texts(tableOf([["Channel", "Contacts"], ...publicContacts])).totals).toEqual([3]);
    expect(texts(tableOf(saferTravel)).totals).toEqual([]);
  });

  it("are set right where they are figures, in text too, and left where they are words", () => {
    const { columns } = tableOf([
      ["Organisation", "Amount", "Trend"],
      ["BRAKE", "£2,000", "Reducing"],
    ]);
    expect(columns.map(({ align }) => align)).toEqual(["left", "right", "left"]);
    expect(columns.map(({ namesRows }) => namesRows)).toEqual([true, false, false]);
  });

  it("are set as somebody set a whole column", () => {
    const cells = {
      ...sheetOf([
        ["A", "B"],
        ["x", 1],
      ]),
      aligned: [
        [null, "left" as const],
        [null, "center" as const],
      ],
    };
    expect(shownOfCells(cells, findRows(cells)).columns.map(({ align }) => align)).toEqual([
      "left",
      "center",
    ]);
  });

  it("have two rows of headings where the first reaches over several columns", () => {
    const cells = {
      ...sheetOf([
        ["Measure", "2014/15", "", "2015/16", ""],
        ["", "Bus", "Rail", "Bus", "Rail"],
        ["Crime", 2407, 2774, 2317, 2592],
      ]),
      merged: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
        { row: 0, column: 3, rows: 1, columns: 2 },
      ],
    };
    const table = shownOfCells(cells, findRows(cells));
    expect(texts(table).headers).toEqual([
      ["Measure", "2014/15", null, "2015/16", null],
      [null, "Bus", "Rail", "Bus", "Rail"],
    ]);
    expect(table.headers[0]?.[0]).toEqual({ text: "Measure", rows: 2, columns: 1 });
  });

  it("cut a cell that is merged from the headings into the figures, and say its text in both", () => {
    const cells = {
      ...sheetOf([
        ["Area", "Crimes"],
        ["", 3],
        ["", 4],
      ]),
      merged: [{ row: 0, column: 0, rows: 3, columns: 1 }],
    };
    const table = shownOfCells(cells, { header: 0, headerRows: 1, rows: 2 });
    expect(table.headers[0]?.[0]).toEqual({ text: "Area", rows: 1, columns: 1 });
    expect(table.rows.map(({ cells: row }) => row[0])).toEqual([{ text: "Area", rows: 2, columns: 1 }, null]);
  });

  it("may be one cell, or words alone, of which the first row names the columns", () => {
    expect(texts(tableOf([["5"]]))).toEqual({ headers: [], rows: [["5"]], totals: [] });
    const { headers, rows } = texts(tableOf([["Milestone", "Owner"], ["Reduce crime", "ACC"]])); // prettier-ignore
    expect([headers, rows]).toEqual([[["Milestone", "Owner"]], [["Reduce crime", "ACC"]]]);
  });
});

test("a table of Boardsheet's shows by its styles, and keeps marking, subtitle, totals and tones", () => {
  const text = numberStyles.text;
  const table = shownOfSpec({
    marking: "OFFICIAL",
    title: "Safer Travel",
    subtitle: "to January 2016",
    columns: [
      { header: "Measure", role: "measure", width: 20 },
      { header: "Change", role: "change", width: 10 },
    ],
    rows: [
      {
        role: "body",
        cells: [
          { value: "Bus", style: text },
          { value: -0.0374, style: numberStyles.wholePercent, tone: "better" },
        ],
      },
      {
        role: "total",
        cells: [
          { value: "Total", style: text },
          { value: -0.0525, style: numberStyles.wholePercent },
        ],
      },
    ],
    notes: ["Provisional."],
  });
  expect(table).toEqual({
    marking: "OFFICIAL",
    title: "Safer Travel",
    subtitles: ["to January 2016"],
    columns: [
      { align: "left", width: 20, namesRows: true },
      { align: "right", width: 10, namesRows: false },
    ],
    headers: [[{ text: "Measure" }, { text: "Change" }]],
    rows: [
      { role: "body", cells: [{ text: "Bus" }, { text: "-4%", tone: "better" }] },
      { role: "total", cells: [{ text: "Total" }, { text: "-5%" }] },
    ],
    notes: ["Provisional."],
  });
});
