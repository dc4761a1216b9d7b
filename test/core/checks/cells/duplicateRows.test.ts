import { checkDuplicateRows } from "../../../../src/core/checks/cells/duplicateRows";
import { foundBy, tableOf } from "../tablesOf";

/** The rows of totals counted from 0 below the headings. */
function found(rows: readonly string[], totals: readonly number[] = []) {
  const table = tableOf(rows.join("\n"));
  return foundBy((outcome) => {
    checkDuplicateRows(table, { rows: new Set(totals), columns: new Set() }, outcome);
  });
}

// One case a line, so that they can be read down.
// prettier-ignore
describe("a row that is there twice", () => {
  const head = "Grant|Area|Amount|Paid";

  it("is doubtful, and the first of them is named", () => {
    expect(found([head, "CRIB|Birmingham|26,762|100", "Dery|Birmingham|18,650|100", "crib|Birmingham|26,762|100", "Crib|BIRMINGHAM|26,762|100"])).toEqual([
      ["doubtful", "duplicateRow", "3,0 / 1,0", "“crib” is also in row 2, with the same figures: it may be in twice."],
      ["doubtful", "duplicateRow", "4,0 / 1,0", "“Crib” is also in row 2, with the same figures: it may be in twice."],
    ]);
  });

  it.each<[string, readonly string[], readonly number[]]>([
    ["is none where a figure is another", [head, "CRIB|Birmingham|26,762|100", "CRIB|Birmingham|26,762|101"], []],
    ["is none where another name of it differs", [head, "CRIB|Birmingham|26,762|100", "CRIB|Coventry|26,762|100"], []],
    ["is none where the same digits are parted elsewhere", [head, "CRIB|Birmingham|12|3", "CRIB|Birmingham|1|23"], []],
    ["is none where it says nothing but 0", [head, "CRIB|Birmingham|0|0", "Dery|Dudley|1|1", "CRIB|Birmingham|0|0"], []],
    ["is none where it says nothing", [head, "CRIB|Birmingham|n/a|n/a", "Dery|Dudley|1|1", "CRIB|Birmingham|n/a|n/a"], []],
    ["is none without a name", ["Area|Amount|Paid", "North|10|20", "|12|24", "|12|24", "South|11|22"], []],
    ["is none in two sections", [head, "In 2014|||", "CRIB|Birmingham|26,762|100", "In 2015|||", "CRIB|Birmingham|26,762|100"], []],
    ["is none where it is a total itself", [head, "CRIB|Birmingham|26,762|100", "CRIB|Birmingham|26,762|100"], [1]],
    ["is none after a total", [head, "CRIB|Birmingham|26,762|100", "Sub-total||26,762|100", "CRIB|Birmingham|26,762|100"], [1]],
  ])("%s", (_, rows, totals) => {
    expect(found(rows, totals)).toEqual([]);
  });

  it("is told at its name, right of a reference number", () => {
    expect(found(["Ref|Grant|Amount", "1201|CRIB|26,762", "1305|Dery|18,650", "1201|CRIB|26,762"])).toEqual([
      ["doubtful", "duplicateRow", "3,1 / 1,1", "“CRIB” is also in row 2, with the same figures: it may be in twice."],
    ]);
  });

  it("is told by one figure that is not 0", () => {
    expect(found([head, "CRIB|Birmingham|0|100", "CRIB|Birmingham|0|100"])).toHaveLength(1);
    expect(found([head, "Dery|Dudley|1|1", "CRIB|Birmingham|n/a|-5", "CRIB|Birmingham|n/a|-5"])).toHaveLength(1);
  });

  it("is told again after a total", () => {
    expect(found([head, "Sub-total||1|1", "CRIB|Birmingham|5|6", "CRIB|Birmingham|5|6"], [0])).toHaveLength(1);
  });
});
