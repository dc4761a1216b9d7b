import type { CheckedSheet } from "../../../../src/core/checks/checkedSheet";
import { checkTotals } from "../../../../src/core/checks/totals/checkTotals";
import { linesOf } from "../../../../src/core/checks/totals/tally";
import { foundIn, heldIn, newOutcome } from "../linesOf";
import { tableOf } from "../tablesOf";

/** The totals of a table: rows with what they are of, and columns, both counted from 0; what is held, and found. */
function checked(lines: readonly string[], more: Partial<CheckedSheet> = {}) {
  const outcome = newOutcome();
  const { rows, columns } = checkTotals(tableOf(lines.join("\n"), more), outcome);
  return {
    rows: [...rows].map(([row, { best }]) => [row, ...linesOf(best.reading.tally)]),
    columns: [...columns],
    held: heldIn(outcome),
    found: foundIn(outcome),
  };
}

/** The same cells, some of which are formulas: by row and column from 0, headings and names among them. */
function formulas(lines: readonly string[], at: Readonly<Record<string, string>>): CheckedSheet["formulas"] {
  return lines.map((line, row) => line.split("|").map((text, column) => at[`${row},${column}`] ?? text));
}

describe("the totals of a table", () => {
  it("are rows and columns, each figure of which is held", () => {
    expect(checked(["Area|Q1|Q2|Total", "North|12|13|25", "South|21|33|54", "Total|33|46|79"])).toEqual({
      rows: [[2, 0, 1]],
      columns: [2],
      held: "3,1 3,2 3,3 1,3 2,3",
      found: [],
    });
  });

  it("are told where they are not the sum, down and across", () => {
    expect(
      checked(["Area|Q1|Q2|Total", "North|112|113|225", "South|121|133|255", "Total|233|247|480"]).found,
    ).toEqual([
      [
        "wrong",
        "total",
        "3,2",
        "246",
        "The 2 rows above add up to 246, which is 1 less than is stated.",
        "1,2 2,2",
      ],
      [
        "wrong",
        "total",
        "2,3",
        "254",
        "The 2 columns to the left add up to 254, which is 1 less than is stated.",
        "2,1 2,2",
      ],
    ]);
  });

  it("are looked for among columns of amounts only", () => {
    const none = { rows: [], columns: [], held: "", found: [] };
    // 33% is no sum that anybody would want of 12% and 21%
    const shares = [
      "Area|Share|Other share|Total",
      "North|12%|13%|25%",
      "South|21%|33%|54%",
      "Total|33%|46%|79%",
    ];
    expect(checked(shares)).toEqual(none);
  });

  it("are no rows of rates, averages and what else a sum says nothing of", () => {
    const rows = ["Area|Crimes|Rate|Average age", "North|120|52|30", "South|130|61|40", "Total|250|57|36"];
    expect(checked(rows)).toMatchObject({ rows: [[2, 0, 1]], held: "3,1", found: [] });
    expect(checked(["Area|Rate|Average age", "North|52|30", "South|61|40", "Total|57|36"])).toMatchObject({
      rows: [],
    });
  });

  it("are columns across three of amounts or more", () => {
    expect(checked(["Area|Q1|Total", "North|12|12", "South|21|21"]).columns).toEqual([]);
    expect(checked(["Area|Q1|Q2|Total", "North|12|13|25", "South|21|33|54"]).columns).toEqual([2]);
  });

  it("are columns of pounds apart from columns of counts", () => {
    const rows = [
      "Area|Staff|Total staff|Agents|Cost|Fees|Total",
      "A|2|7|5|£10|£5|£15",
      "B|3|9|6|£20|£7|£27",
    ];
    expect(checked(rows).columns).toEqual([5]);
    const both = ["Area|Staff|Agents|Total|Cost|Fees|Total", "A|2|5|7|£10|£5|£15", "B|3|6|9|£20|£7|£27"];
    expect(checked(both).columns).toEqual([5, 2]);
  });

  it("do not count a change beside them", () => {
    const rows = ["Area|Q1|Q2|Change|Total", "North|12|13|1|25", "South|21|33|12|54"];
    expect(checked(rows)).toMatchObject({ columns: [3], found: [] });
  });

  it("leave rows of rates out of what is added across", () => {
    const rows = [
      "Area|North|South|Total",
      "Crimes|120|130|250",
      "Rate per 1,000|5|6|5",
      "Detections|30|20|50",
    ];
    expect(checked(rows)).toMatchObject({ columns: [2], held: "1,3 3,3", found: [] });
  });

  it("may leave a hidden column out", () => {
    const rows = ["Area|Q1|Q2|Q3|Total", "North|12|13|1|25", "South|21|33|2|54"];
    expect(checked(rows, { hiddenColumns: [3] })).toMatchObject({ columns: [3], held: "1,4 2,4", found: [] });
    expect(checked(rows).found).toHaveLength(1);
  });

  it("are noted where they leave a hidden row out, or count one", () => {
    const rows = ["Area|Crimes", "North|12", "South|13", "East|5", "Total|17"];
    expect(checked(rows, { hiddenRows: [2] }).found).toEqual([
      ["note", "hiddenRows", "4,1", "", "This total leaves out 1 hidden row: “South”.", "2,1"],
    ]);
  });

  it("may be last rows that are called so and near", () => {
    expect(
      checked(["Call|Count", "Emergency|596", "Other|1403", "Total calls|1989"]).found.map((found) =>
        found.slice(0, 4),
      ),
    ).toEqual([["doubtful", "total", "3,1", "1999"]]);
  });

  it("are of a section where it has one", () => {
    const rows = [
      "Item|Amount",
      "West|",
      "A|£1,200",
      "B|£800",
      "Total|£2,000",
      "East|",
      "C|£500",
      "D|£700",
      "Total|£1,200",
    ];
    expect(checked(rows)).toMatchObject({
      rows: [
        [2, 0, 1],
        [5, 3, 4],
      ],
      found: [],
    });
  });
});

describe("a sum of Excel's", () => {
  const rows = ["Area|Q1|Q2|All", "North|1|2|3", "South|2|1|3", "East|3|3|6", "West|7|5|12"];

  it("over the rows above makes a total of an ordinary row", () => {
    // South and North in 1 digit would be chance
    const at = { "3,1": "=SUM(B2:B3)", "3,2": "=SUM(C2:C3)" };
    expect(checked(rows, { formulas: formulas(rows, at) ?? [] }).rows).toEqual([[2, 0, 1]]);
  });

  it("along each row makes none", () => {
    const at = { "1,3": "=SUM(B2:C2)", "2,3": "=SUM(B3:C3)", "3,3": "=SUM(B4:C4)", "4,3": "=SUM(B5:C5)" };
    expect(checked(rows, { formulas: formulas(rows, at) ?? [] })).toMatchObject({ rows: [], columns: [2] });
  });

  it("along each row leaves the total of all as it is", () => {
    const all = [...rows, "Total|13|11|24"];
    const sums = Object.fromEntries(
      [1, 2, 3, 4, 5].map((row) => [`${row},3`, `=SUM(B${row + 1}:C${row + 1})`]),
    );
    const told = checked(all, { formulas: formulas(all, sums) ?? [] });
    expect(told).toMatchObject({ rows: [[4, 0, 1, 2, 3]], columns: [2], found: [] });
  });

  it("of a row of a table of Excel's makes a total of columns", () => {
    const at = { "1,3": "=SUM(Table1[@[Q1]:[Q2]])" };
    const told = checked(["Area|Q1|Q2|Sums", "North|1|2|3", "South|2|1|3"], {
      formulas: formulas(["Area|Q1|Q2|Sums", "North|1|2|3", "South|2|1|3"], at) ?? [],
    });
    expect(told).toMatchObject({ rows: [], columns: [2] });
  });

  it("down each column makes no total of columns", () => {
    const across = ["Area|North|South|East|West", "Q1|1|2|3|4", "Q2|2|1|3|5", "Total|3|3|6|9"];
    const down = { "3,1": "=SUM(B2:B3)", "3,2": "=SUM(C2:C3)", "3,3": "=SUM(D2:D3)", "3,4": "=SUM(E2:E3)" };
    expect(checked(across, { formulas: formulas(across, down) ?? [] })).toMatchObject({
      rows: [[2, 0, 1]],
      columns: [],
    });
  });
});
