import { checkTextNumbers } from "../../../../src/core/checks/cells/textNumbers";
import { table, typedSheet } from "../sheetOf";
import { foundBy, tableOf } from "../tablesOf";

/** A figure written with a ' in front is text. */
function found(lines: string) {
  const rows = table(lines);
  const typed = typedSheet(
    "Sheet",
    rows.map((row) => row.map((text) => text.replace("'", ""))),
  );
  const values = typed.values.map((row, at) =>
    row.map((value, column) =>
      rows[at]?.[column]?.startsWith("'") ? (typed.texts?.[at]?.[column] ?? "") : value,
    ),
  );
  const found = tableOf(lines.replace(/'/g, ""), { values });
  return foundBy((outcome) => {
    checkTextNumbers(found, outcome);
  });
}

// One case a line, so that they can be read down.
// prettier-ignore
describe("numbers that are text", () => {
  it("in a whole column are noted once, at the first, its total among them", () => {
    expect(found("Area|Count\nNorth|'12\nSouth|'13\nTotal|'25")).toEqual([
      ["note", "textNumber", "1,1 / 2,1 / 3,1", "3 figures under “Count” are text: Excel's sums leave them out."],
    ]);
  });

  it("are noted once where what is no number is blank or not known", () => {
    expect(found("Area|Count\nNorth|'12\nSouth|\nWest|n/a\nEast|'13")).toEqual([
      ["note", "textNumber", "1,1 / 4,1", "2 figures under “Count” are text: Excel's sums leave them out."],
    ]);
  });

  it("among numbers are doubtful", () => {
    expect(found("Area|Count\nNorth|12\nSouth|'13\nEast|14\nTotal|39")).toEqual([
      ["doubtful", "textNumber", "2,1", "1 figure under “Count” is text: Excel's sums leave it out."],
    ]);
    expect(found("Area|Count\nNorth|12\nSouth|'13\nEast|'14\nTotal|39")).toEqual([
      ["doubtful", "textNumber", "2,1 / 3,1", "2 figures under “Count” are text: Excel's sums leave them out."],
    ]);
  });

  it.each(["Total", "Sub-total"])("are said by name as a %s, apart from others", (name) => {
    expect(found(`Area|Count\nNorth|12\nSouth|'13\n${name}|'25`)).toEqual([
      ["doubtful", "textTotal", "3,1", `“${name}” is text among numbers: it will not follow when a figure changes, and Excel's sums leave it out.`],
      ["doubtful", "textNumber", "2,1", "1 figure under “Count” is text: Excel's sums leave it out."],
    ]);
    expect(found(`Area|Count\nNorth|12\nSouth|13\n${name}|'25`)).toHaveLength(1);
  });

  it("are found in a column of percentages and in one of points", () => {
    expect(found("Area|Share\nNorth|40%\nSouth|'60%")).toEqual([["doubtful", "textNumber", "2,1", "1 figure under “Share” is text: Excel's sums leave it out."]]);
    expect(found("Area|Change\nNorth|'4 points\nSouth|'6 points")).toEqual([["note", "textNumber", "1,1 / 2,1", "2 figures under “Change” are text: Excel's sums leave them out."]]);
  });

  it("are not asked for in a column of references, of years or of words", () => {
    expect(found("Area|Case ID|Count\nNorth|'1201|5\nSouth|1305|6")).toEqual([]);
    expect(found("Area|Count|Year\nNorth|5|'2014\nSouth|6|2015")).toEqual([]);
    expect(found("Area|Count|Note\nNorth|5|as in May\nSouth|6|'12\nEast|7|late")).toEqual([]);
  });

  it("are none where all are numbers", () => {
    expect(found("Area|Count\nNorth|12\nSouth|13\nTotal|25")).toEqual([]);
  });
});
