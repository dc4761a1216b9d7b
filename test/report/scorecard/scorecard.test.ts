import fc from "fast-check";
import type { ScorecardColumns, SourceCell, TableSpec } from "../../../src/report";
import { layOut, scorecard } from "../../../src/report";
import { nationalMeasures, publicContacts, saferTravel } from "./papers";

const three: ScorecardColumns = { measure: 0, previous: 1, current: 2, previousChange: null };

const build = (cells: SourceCell[][], columns = three) => scorecard(layOut(cells), columns, "Safer Travel");
const shown = (spec: TableSpec) =>
  spec.rows.map(({ cells }) => cells.map(({ value, style }) => style.show(value)));
const headers = (spec: TableSpec) => spec.columns.map(({ header }) => header);
const column = (cells: SourceCell[][], index: number) => shown(build(cells).spec).map((row) => row[index]);

describe("a scorecard", () => {
  it("of Safer Travel is as the paper prints it, with the change worked out and the previous change carried over", () => {
    const { spec, problems } = build(saferTravel, { ...three, previousChange: 5 });
    expect(spec.title).toBe("Safer Travel");
    expect(headers(spec)).toEqual([
      "Measure",
      "YTD 14/15",
      "YTD 15/16",
      "Change",
      "Trend",
      "Previous change",
    ]);
    expect(shown(spec)).toEqual([
      ["Total Public Transport", "5,181", "4,909", "-5%", "Reducing", "-4%"],
      ["Total Bus Crime", "2,407", "2,317", "-4%", "Reducing", "-3%"],
      ["Total Rail Crime", "2,774", "2,592", "-7%", "Reducing", "-5%"],
    ]);
    expect(spec.rows.map(({ role }) => role)).toEqual(["body", "body", "body"]);
    expect(problems).toEqual([]);
  });

  it("holds the change unrounded: 4909/5181 - 1, which is -0.05249951746767034", () => {
    const change = build(saferTravel).spec.rows[0]?.cells[3];
    expect(change?.value).toBeCloseTo(-0.05249951746767034, 15);
    expect(change?.style.excelFormat).toBe("0%");
  });

  it("of the national measures gives the paper's rounded changes, 46 against 52 being -11.5% and so -12%", () => {
    const { spec } = build(nationalMeasures, { measure: 0, previous: 2, current: 4, previousChange: null });
    // -11.54, -32.56, -9.26, -33.68, -16.05 and +13.06 per cent.
    expect(shown(spec).map((row) => row[3])).toEqual(["-12%", "-33%", "-9%", "-34%", "-16%", "13%"]);
    expect(shown(spec).map((row) => row[4]).slice(-2)).toEqual(["Reducing", "Increasing"]); // prettier-ignore
  });

  it("speaks of the trend as shown: 0.4% shows as 0% and is no change, 0.5% shows as 1% and increases", () => {
    const cells = [["A", 1000, 1004], ["B", 1000, 1005], ["C", 1000, 996], ["D", 1000, 995]]; // prettier-ignore
    expect(column(cells, 3)).toEqual(["0%", "1%", "0%", "-1%"]);
    expect(column(cells, 4)).toEqual(["No change", "Increasing", "No change", "Reducing"]);
  });

  it("says n/a where the previous figure is 0, without calling it a problem", () => {
    const { spec, problems } = build([["Agnostic", 0, 1]]);
    expect(shown(spec)).toEqual([["Agnostic", "0", "1", "n/a", "n/a"]]);
    expect(problems).toEqual([]);
  });

  it("says n/a where a figure is missing, and shows its mark as given", () => {
    const { spec, problems } = build([["A", "..", 1], ["B", 2, ""], ["C", 2, 3]]); // prettier-ignore
    expect(shown(spec).slice(0, 2)).toEqual([
      ["A", "..", "1", "n/a", "n/a"],
      ["B", "2", "", "n/a", "n/a"],
    ]);
    expect(problems).toEqual([]);
  });

  it("keeps what it can't read as text and names the cell, by its place in the selection", () => {
    const { spec, problems } = build([
      ["Measure", "2014", "2015"],
      ["Robbery", 10, 20],
      ["Theft", "about 50", "#N/A"],
    ]);
    expect(shown(spec)[1]).toEqual(["Theft", "about 50", "#N/A", "n/a", "n/a"]);
    expect(problems).toEqual([
      { row: 2, column: 1, words: "“about 50” is not a number, so it is shown as it stands." },
      { row: 2, column: 2, words: "“#N/A” is not a number, so it is shown as it stands." },
    ]);
  });

  it("gives no change from a figure below 0, and says why", () => {
    const { spec, problems } = build([["Balance", -4, 3]]);
    expect(shown(spec)[0]?.slice(3)).toEqual(["n/a", "n/a"]);
    expect(problems[0]?.words).toBe("-4 is below 0: a change from it would mislead, so it is n/a.");
  });

  it("asks whether a previous change of -4 is -400% or -4%", () => {
    const { problems } = build([["A", 10, 20, -4]], { ...three, previousChange: 3 });
    expect(problems[0]?.words).toBe("-4 reads as -400%. If -4% is meant, type it with its % sign.");
  });

  it("reads amounts as text and shows them as money", () => {
    const { spec } = build([["Restorative Justice", "£304,466", "£305,466"]]);
    expect(shown(spec)).toEqual([["Restorative Justice", "£304,466", "£305,466", "0%", "No change"]]);
    expect(spec.rows[0]?.cells[1]).toMatchObject({ value: 304466, style: { excelFormat: "£#,##0" } });
  });

  it("shows percentages with one decimal, whether they came as text or as proportions", () => {
    expect(shown(build([["Confidence", "83.2%", "83.6%"]]).spec)[0]?.slice(1, 3)).toEqual(["83.2%", "83.6%"]);
    expect(shown(build([["Confidence", 0.832, 0.836]]).spec)[0]?.slice(1, 3)).toEqual(["83.2%", "83.6%"]);
  });

  it("gives the change between two percentages in points, and says so in the header", () => {
    const { spec } = build([["Measure", "2013", "2014"], ["Confidence", "80%", "84%"], ["Fear", "17%", "16.8%"], ["Trust", "50.00%", "50.04%"]]); // prettier-ignore
    expect(headers(spec)).toEqual(["Measure", "2013", "2014", "Change (points)", "Trend"]);
    expect(shown(spec).map((row) => row.slice(3))).toEqual([
      ["+4.0%", "Increasing"],
      ["-0.2%", "Reducing"],
      ["0.0%", "No change"],
    ]);
    // 0.84 - 0.80: a proportion, as everywhere.
    expect(spec.rows[0]?.cells[3]?.value).toBeCloseTo(0.04, 15);
  });

  it("gives points too where percentages have their sign in the headings", () => {
    const { spec } = build([["Measure", "2012/13 %", "2013/14 %"], ["Confidence", 80, 84], ["Fear", 17, 17]]); // prettier-ignore
    expect(headers(spec)[3]).toBe("Change (points)");
    expect(shown(spec).map((row) => row.slice(3))).toEqual([["+4.0", "Increasing"], ["0.0", "No change"]]); // prettier-ignore
  });

  it("leaves blank rows out", () => {
    expect(shown(build([["A", 1, 2], ["", "", ""], ["B", 3, 4]]).spec)).toHaveLength(2); // prettier-ignore
  });

  it("keeps text that looks like a formula as text", () => {
    const cell = build([["=1+1", 1, 2]]).spec.rows[0]?.cells[0];
    expect(cell).toMatchObject({ value: "=1+1", style: { excelFormat: "General" } });
  });

  it("names its columns where the selection has no headings", () => {
    expect(headers(build([["A", 1, 2]]).spec)).toEqual(["Measure", "Previous", "Current", "Change", "Trend"]);
  });

  it("makes headers unlike each other, case aside, as an Excel table needs", () => {
    const cells = [["Trend", "Change", "change"], ["A", 1, 2]]; // prettier-ignore
    const { spec } = scorecard(layOut(cells), three, "");
    expect(headers(spec)).toEqual(["Trend", "Change", "change 2", "Change 3", "Trend 2"]);
  });
});

describe("a row is a total", () => {
  const roles = (cells: SourceCell[][]) => build(cells).spec.rows.map(({ role }) => role);

  it("when its label is a total label, hyphens and case aside", () => {
    expect(roles([["A", 1, 2], ["TOTAL", 9, 9], ["Sub-total", 1, 1], ["Totality", 1, 1]])).toEqual(["body", "total", "total", "body"]); // prettier-ignore
  });

  it("when its label begins with one and both its figures add up, as in Total Contacts", () => {
    const doubled = publicContacts.map(([label = "", figure = ""]) => [label, figure, figure]);
    expect(roles(doubled)).toEqual(["body", "body", "body", "total"]);
  });

  it("but not when it is a measure such as Total Burglary", () => {
    const { spec } = build(nationalMeasures, { measure: 0, previous: 2, current: 4, previousChange: null });
    expect(spec.rows.every(({ role }) => role === "body")).toBe(true);
  });
});

describe("whatever is selected", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom("", "Total", "£5", "2015", "n/a", 0),
  );
  const cells = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
  const index = fc.nat({ max: 6 });

  it("there is a table whose rows fit its columns, with distinct headers and no number that is not finite", () => {
    fc.assert(
      fc.property(
        cells,
        index,
        index,
        index,
        fc.option(index),
        (selection, measure, previous, current, previousChange) => {
          const { spec } = scorecard(layOut(selection), { measure, previous, current, previousChange }, "T");
          const names = headers(spec).map((header) => header.toLowerCase());
          expect(new Set(names).size).toBe(names.length);
          for (const row of spec.rows) {
            expect(row.cells).toHaveLength(spec.columns.length);
            for (const { value } of row.cells)
              expect(typeof value === "string" || Number.isFinite(value)).toBe(true);
          }
        },
      ),
    );
  });
});
