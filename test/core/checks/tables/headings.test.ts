import type { Area } from "../../../../src/core/checks/checkedSheet";
import { headingsOf } from "../../../../src/core/checks/tables/headings";
import { table, typedSheet } from "../sheetOf";
import { gridOf } from "../tablesOf";

/** The headings of columns from rows of them, written as lines; where an area is merged, its first cell and its size. */
function headed(lines: readonly string[], merged: readonly Area[] = []): readonly string[] {
  return headingsOf(gridOf(typedSheet("Sheet", table(lines.join("\n")))), merged);
}

describe("the heading of a column", () => {
  it("is its own where there is one row of them", () => {
    expect(headed(["Area||2014"])).toEqual(["Area", "", "2014"]);
  });

  it("is nothing where no row heads it", () => {
    expect(headed([])).toEqual([]);
    expect(headed(["Area||No.", "||"])).toEqual(["Area", "", "No."]);
  });

  it("is of all its rows from top to bottom, each text once", () => {
    expect(headed(["Crimes|Area|No.", "recorded|Area|%", "in all|name|No."])).toEqual([
      "Crimes recorded in all",
      "Area name",
      "No. %",
    ]);
  });

  it("has what heads the columns to the left of it too, where it has one of its own below", () => {
    expect(headed(["Area|2013|||2014|", "|No.|%||No.|%"])).toEqual([
      "Area",
      "2013 No.",
      "2013 %",
      "",
      "2014 No.",
      "2014 %",
    ]);
  });

  it("has a year and a quarter over a unit, though the quarter stands over the first of its units only", () => {
    expect(headed(["|2014||||2015|", "|Q1||Q2||Q1|", "Area|No.|%|No.|%|No.|%"])).toEqual([
      "Area",
      "2014 Q1 No.",
      "2014 Q1 %",
      "2014 Q2 No.",
      "2014 Q2 %",
      "2015 Q1 No.",
      "2015 Q1 %",
    ]);
  });

  it("has nothing of a heading that stands over none of its own: it heads one column", () => {
    expect(headed(["Area|2013|Note|", "|No.||%"])).toEqual(["Area", "2013 No.", "Note", "%"]);
  });

  it("has what is merged over it and no more", () => {
    const rows = ["Area|2013|||", "|No.|%|Rank|Score"];
    expect(headed(rows, [{ row: 0, column: 1, rows: 1, columns: 2 }])).toEqual([
      "Area",
      "2013 No.",
      "2013 %",
      "Rank",
      "Score",
    ]);
  });

  it("has what is merged over it from a column that has none of its own", () => {
    const rows = ["Area|2013||", "||No.|%"];
    expect(headed(rows, [{ row: 0, column: 1, rows: 1, columns: 3 }])).toEqual([
      "Area",
      "2013",
      "2013 No.",
      "2013 %",
    ]);
    expect(headed(rows)).toEqual(["Area", "2013", "No.", "%"]);
  });

  it("has nothing of what is merged elsewhere", () => {
    const rows = ["Area|2013||", "|No.|%|Rank"];
    const all = ["Area", "2013 No.", "2013 %", "2013 Rank"];
    expect(headed(rows, [{ row: 1, column: 1, rows: 1, columns: 1 }])).toEqual(all);
    expect(headed(rows, [{ row: 0, column: 0, rows: 1, columns: 1 }])).toEqual(all);
  });
});
