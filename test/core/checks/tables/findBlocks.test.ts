import { findBlocks } from "../../../../src/core/checks/tables/findBlocks";
import { table, typedSheet } from "../sheetOf";
import { gridOf } from "../tablesOf";

/** The blocks among rows written as lines: rows from and to, columns from and to, counted from 0. */
function blocksOf(...lines: readonly string[]): readonly string[] {
  const found = findBlocks(gridOf(typedSheet("Sheet", table(lines.join("\n")))));
  return found.map(({ top, bottom, left, right }) => `${top}-${bottom} ${left}-${right}`);
}

// One case a line, so that they can be read down.
// prettier-ignore
describe("blocks of filled cells", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["are none on a blank sheet", [], []],
    ["are none of blank cells", ["||", "||"], []],
    ["are one where nothing is blank", ["Area|No.", "North|1"], ["0-1 0-1"]],
    ["leave out blank rows and columns around them", ["-", "||", "|Area|No.|", "|North|1|", "||"], ["2-3 1-2"]],
    ["are of cells that touch, filled or not", ["Area|No.|", "North||%", "|1|2"], ["0-2 0-2"]],
    ["have a mark for a filled cell", ["Area|No.", "..|n/a", "North|1"], ["0-2 0-1"]],
    ["are parted by a blank row", ["Crimes|No.", "North|1", "-", "Costs|£", "North|2"], ["0-1 0-1", "3-4 0-1"]],
    ["are parted by a blank column where both have names", ["Crimes|No.||Costs|£", "North|1||North|2"], ["0-1 0-1", "0-1 3-4"]],
    ["are parted by rows, then by columns, then by rows of one part", ["Title||||", "-", "Area|No.||Ward|£", "North|1||A|2", "|||-|", "Area|%||B|3", "South|2||C|4"], ["0-0 0-0", "2-3 0-1", "5-6 0-1", "2-6 3-4"]],
    ["are parted by a row that is blank in one part of the sheet only", ["Area|No.||Ward|£", "North|1||A|2", "|||B|3", "Area|%||C|4", "South|2||D|5"], ["0-1 0-1", "3-4 0-1", "0-4 3-4"]],
    ["are parted from a line of words beside them", ["Area|No.||Note", "North|1||", "South|2||"], ["0-2 0-1", "0-0 3-3"]],
  ])("%s", (_, lines, blocks) => {
    expect(blocksOf(...lines)).toEqual(blocks);
  });
});

// prettier-ignore
describe("figures under a blank row", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["go on with the table above", ["Area|No.", "North|1", "-", "Total|1"], ["0-3 0-1"]],
    ["go on with it under two blank rows", ["Area|No.", "North|1", "-", "-", "Total|1"], ["0-4 0-1"]],
    ["go on with it again and again", ["Area|No.", "North|1", "-", "South|2", "-", "Total|3"], ["0-5 0-1"]],
    ["go on with it in some of its columns", ["Area|No.|%|Rank", "North|1|5%|2", "-", "|1|5%|"], ["0-3 0-3"]],
    ["go on with the nearest of those above", ["Area|No.", "North|1", "-", "Ward|No.", "A|1", "-", "Total|1"], ["0-1 0-1", "3-6 0-1"]],
    ["go on with what they are under, not with what stands beside that", ["Area|No.||Ward|£", "North|1||A|2", "-", "|||Total|2"], ["0-1 0-1", "0-3 3-4"]],
    ["are another table under three blank rows", ["Area|No.", "North|1", "-", "-", "-", "Total|1"], ["0-1 0-1", "5-5 0-1"]],
    ["are another table with a column more to the right", ["Area|No.", "North|1", "-", "Total|1|2"], ["0-1 0-1", "3-3 0-2"]],
    ["are another table with a column more to the left", ["|Area|No.", "|North|1", "-", "Total|1|2"], ["0-1 1-2", "3-3 0-2"]],
    ["are another table under a line of words", ["Crimes", "-", "7"], ["0-0 0-0", "2-2 0-0"]],
    ["are another table where words stand over them", ["Area|No.", "North|1", "-", "Ward|No.", "A|1"], ["0-1 0-1", "3-4 0-1"]],
    ["are another table where only marks come first", ["Area|No.", "North|1", "-", "A|n/a", "B|1"], ["0-1 0-1", "3-4 0-1"]],
  ])("%s", (_, lines, blocks) => {
    expect(blocksOf(...lines)).toEqual(blocks);
  });
});

// prettier-ignore
describe("figures right of a blank column", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["belong to the names left of them", ["Area|No.||%", "North|1||5%", "South|2||6%"], ["0-2 0-3"]],
    ["belong to them under a title", ["Crimes", "-", "Area|No.||%", "North|1||5%", "South|2||6%"], ["0-0 0-0", "2-4 0-3"]],
    ["belong to them with as many words as marks before them", ["Area|No.||Lead|%", "North|1||Smith|5%", "South|2||..|6%"], ["0-2 0-4"]],
    ["belong to them over two blank columns", ["Area|No.|||%", "North|1|||5%", "South|2|||6%"], ["0-2 0-4"]],
    ["belong to them again and again", ["Area||No.||%", "North||1||5%", "South||2||6%"], ["0-2 0-4"]],
    ["belong to dates left of them", ["Month||No.", "Apr-15||1", "May-15||2"], ["0-2 0-2"]],
    ["belong to them where most rows are beside each other", ["|||2014", "Area|No.||%", "North|1||5%", "South|2||6%", "East|3||7%"], ["0-4 0-3"]],
    ["belong to them where most rows of theirs are", ["Area|No.||", "North|1||", "South|2||5%", "East|3||6%", "West|4||7%"], ["0-4 0-3"]],
    ["belong to names with as many marks as figures", ["Area|No.||%", "North|1||..", "South|2||6%"], ["0-2 0-3"]],
    ["stand alone over three blank columns", ["Area|No.||||%", "North|1||||5%", "South|2||||6%"], ["0-2 0-1", "0-2 5-5"]],
    ["stand alone where few rows are beside each other", ["Area|No.||", "North|1||", "South|2||", "East|3||5%", "West|4||6%"], ["0-4 0-1", "3-4 3-3"]],
    ["stand alone where few rows of theirs are", ["|||%", "|||5%", "|||6%", "Area|No.||7%", "North|1||8%"], ["3-4 0-1", "0-4 3-3"]],
    ["stand alone right of figures without names", ["2013||2014", "1||5", "2||6"], ["0-2 0-0", "0-2 2-2"]],
    ["stand alone right of one row", ["Area|No.||7"], ["0-0 0-1", "0-0 3-3"]],
    ["are a table of their own with names", ["Area|No.||Ward|%", "North|1||A|5%", "South|2||B|6%"], ["0-2 0-1", "0-2 3-4"]],
    ["are a table of their own where more rows have names than not", ["Area|No.||Ward|%", "North|1||A|5%", "South|2||B|6%", "East|3||7|7%"], ["0-3 0-1", "0-3 3-4"]],
  ])("%s", (_, lines, blocks) => {
    expect(blocksOf(...lines)).toEqual(blocks);
  });
});

it("takes dates for names of rows", () => {
  const rows = ["Month||No.", "42095||1", "42125||2"];
  const formats = [[], ["mmm-yy"], ["mmm-yy"]];
  const blocks = findBlocks(gridOf({ ...typedSheet("Sheet", table(rows.join("\n"))), formats }));
  expect(blocks).toEqual([{ top: 0, bottom: 2, left: 0, right: 2 }]);
});

it("looks for the table that figures belong to among the last sixty blocks", () => {
  const beside = (count: number) =>
    blocksOf(`Area|No.${"||Note".repeat(count)}`, "North|1", "-", "Total|1").filter((block) =>
      block.endsWith(" 0-1"),
    );
  expect(beside(59)).toEqual(["0-3 0-1"]);
  expect(beside(60)).toEqual(["0-1 0-1", "3-3 0-1"]);
});
