import type { ColumnId, ScorecardDefinition, SourceCell } from "../../../src/report";
import { guessDefinition, monthlyScorecard } from "../../../src/report";
import { call } from "../../functions/fakeRuntime";
import "../../../src/functions";
import { mpsBlock } from "../source/mpsBlock";
import { saferTravelMonths, sourceOf } from "./saferTravelMonths";

/**
 * What a cell shows: an error shows as n/a in a table. Two things differ on purpose: the trend speaks of the change as
 * it is shown, and blank cells are wrapped as formulas wrap them.
 */
const orNa = (answer: unknown): unknown => (typeof answer === "object" ? "n/a" : answer);
const first = (answer: unknown, at = 0): unknown =>
  Array.isArray(answer) ? (answer as unknown[][])[0]?.[at] : answer;

/** The columns that SCORECARD gives, by its header. */
const scorecardColumns: Partial<Record<ColumnId, string>> = {
  priorYearToDate: "Prior YTD",
  yearToDate: "YTD",
  change: "Change",
  previousChange: "Previous change",
  rolling: "Latest 12 months",
  againstBaseline: "Against baseline",
  processAverage: "Process average",
  lowerLimit: "Lower limit",
  upperLimit: "Upper limit",
  signal: "Signal",
};
const ids = Object.keys(scorecardColumns) as ColumnId[];

function compare(cells: SourceCell[][], asOf: string, baselineEnd: string, firstPeriod: number): void {
  const source = sourceOf(cells);
  const definition: ScorecardDefinition = {
    ...guessDefinition(source),
    columns: [...ids, "trend", "baseline", "significance"],
    asOf,
    baselineEnd,
  };
  const { spec } = monthlyScorecard(source, definition, "");
  const [headings = [], ...rows] = cells;
  const dates = [headings.slice(firstPeriod)];
  const labels = rows.map((row) => [row.slice(0, firstPeriod).join(", ")]);
  const table = call("SCORECARD", labels, rows.map((row) => row.slice(firstPeriod)), dates, asOf, baselineEnd, null, null) as unknown[][]; // prettier-ignore
  rows.forEach((row, at) => {
    const values = [row.slice(firstPeriod)];
    const cell = (id: ColumnId) =>
      spec.rows[at]?.cells[spec.columns.findIndex(({ key }) => key === id)]?.value;
    for (const id of ids) {
      const column = table[0]?.indexOf(scorecardColumns[id]) ?? -1;
      expect([id, cell(id)]).toEqual([id, table[at + 1]?.[column]]);
    }
    expect(cell("yearToDate")).toBe(orNa(call("YTD", values, dates, asOf, null)));
    expect(cell("priorYearToDate")).toBe(orNa(call("PRIORYTD", values, dates, asOf, null)));
    const change = call("YTDCHANGE", values, dates, asOf, null);
    expect(cell("change")).toBe(orNa(change));
    // A change below half a per cent shows as 0%.
    if (!(typeof change === "number" && Math.abs(change) < 0.005)) {
      expect(cell("trend")).toBe(orNa(typeof change === "number" ? call("TREND", change, null) : change));
    }
    expect(cell("rolling")).toBe(orNa(call("ROLLING", values, dates, asOf, null)));
    const base = call("BASELINE", values, dates, baselineEnd, null, asOf);
    expect(cell("baseline")).toBe(orNa(first(base)));
    expect(cell("againstBaseline")).toBe(orNa(first(base, 3)));
    const limits = call("LIMITS", values, dates, asOf, null, null, null);
    expect([cell("lowerLimit"), cell("processAverage"), cell("upperLimit")]).toEqual(
      [0, 1, 2].map((line) => orNa(first(limits, line))),
    );
    expect(cell("signal")).toBe(orNa(call("SIGNAL", values, dates, asOf, null, null, null)));
    const significance = call("COUNTCHANGE", cell("yearToDate"), cell("priorYearToDate"), null, null, null);
    expect(cell("significance")).toBe(orNa(first(significance, 3)));
  });
}

describe("every cell is what the worksheet functions give", () => {
  it("for Safer Travel", () => {
    compare(saferTravelMonths, "January 2016", "March 2015", 1);
  });

  const block = mpsBlock();
  const ifHere = block === null ? it.skip : it;

  ifHere.each([
    ["November 2021", "November 2019"],
    ["April 2015", "March 2014"],
  ])("for every thirteenth row of the real file, as at %s against the year to %s", (asOf, baselineEnd) => {
    compare((block ?? []).filter((_, at) => at === 0 || at % 13 === 0), asOf, baselineEnd, 3); // prettier-ignore
  });
});
