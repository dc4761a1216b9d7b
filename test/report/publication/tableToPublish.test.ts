import { tableToPublishOf } from "../../../src/report";
import { victimsFund } from "../../core/papers";
import { sheetOf } from "../word/papers";
import { texts, toPublish } from "./made";

describe("a table that is to be published", () => {
  it("holds amounts that were typed as words as numbers that show alike, and knows its total", () => {
    const { rows } = toPublish([["Organisation", "Amount"], ...victimsFund]);
    expect(rows[3]?.cells[1]).toMatchObject({ value: 41_876, format: "£#,##0", text: "£41,876" });
    expect(rows.map(({ role }) => role).lastIndexOf("total")).toBe(rows.length - 1);
  });

  it.each([
    ["-5%", -0.05, "0%"],
    ["+2.3%", 0.023, "+0.0%;-0.0%;0.0%"],
    ["£1.2m", 1_200_000, "£#,##0"],
    ["£5.50", 5.5, "£#,##0.00"],
    ["1,234.5", 1234.5, "#,##0.0"],
  ])("reads %s as a figure in a form of its own", (typed, value, format) => {
    expect(toPublish([["Area", "Figure"], ["North", typed], ["South", 7]]).rows[0]?.cells[1]).toMatchObject({ value, format }); // prettier-ignore
  });

  it("leaves codes and figures of many places as the words they are", () => {
    const { rows } = toPublish([["Area", "Figure"], ["North", "007"], ["South", "1.23456"], ["East", 4]]); // prettier-ignore
    expect(rows.map(({ cells }) => cells[1]?.value)).toEqual(["007", "1.23456", 4]);
  });

  it("says [x] where a figure is missing and [z] where words are, and how many, and keeps marks that are there", () => {
    const table = toPublish([
      ["Area", "Count", "Why"],
      ["North", 3, "Rain"],
      ["South", "-", ""],
      ["East", "[c]", "Snow"],
      ["West", "", "-"],
    ]);
    expect(texts(table)).toEqual([
      ["North", "3", "Rain"],
      ["South", "[x]", "[z]"],
      ["East", "[c]", "Snow"],
      ["West", "[x]", "[z]"],
    ]);
    expect(table).toMatchObject({ missing: 2, empty: 2, obstacle: null });
  });

  it("has one row of headings, its rows named in each, and no figure twice where cells were merged", () => {
    const cells = {
      ...sheetOf([
        ["Area", "2014/15", "", "Grants"],
        ["", "Asked", "Given", ""],
        ["North", 4, 3, 70],
        ["", 5, 2, ""],
      ]),
      merged: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
        { row: 0, column: 3, rows: 2, columns: 1 },
        { row: 2, column: 0, rows: 2, columns: 1 },
        { row: 2, column: 3, rows: 2, columns: 1 },
      ],
    };
    const table = tableToPublishOf(cells, { header: 0, headerRows: 2, rows: 2 });
    expect(table.columns.map(({ header }) => header)).toEqual(["Area", "2014/15: Asked", "2014/15: Given", "Grants"]); // prettier-ignore
    expect(texts(table)).toEqual([
      ["North", "4", "3", "70"],
      ["North", "5", "2", "[x]"],
    ]);
  });

  it("has no blank rows or columns, and its source apart from its notes", () => {
    const table = toPublish([
      ["Robbery", "", ""],
      ["", "", ""],
      ["", "", "2016"],
      ["North", "", 4],
      ["", "", ""],
      ["South", "", 5],
      ["Source: police records", "", ""],
      ["Provisional", "", ""],
    ]);
    expect(table.columns.map(({ header }) => header)).toEqual(["Name", "2016"]);
    expect(texts(table)).toEqual([["North", "4"], ["South", "5"]]); // prettier-ignore
    expect(table).toMatchObject({ title: "Robbery", source: "police records", notes: ["Provisional"] });
  });

  it("can't be one without headings: it says so", () => {
    const cells = sheetOf([["North", 4], ["South", 5]]); // prettier-ignore
    expect(tableToPublishOf(cells, { header: 0, headerRows: 0, rows: 2 }).obstacle).toBe(
      "It has no headings. Give each column one in the table.",
    );
  });
});
